import { MeetingPeopleDocument, SessionGuestsDocument } from '#lib/gql/documents.generated.ts';
import type { GuestSeat } from '#lib/domains/steering/office-forms.ts';
import { ask } from '#lib/platform/ask.ts';

type Asking = Parameters<typeof ask>[0];

/** Whom the office can appoint, by name and house. */
export const askPeople = async (
  asking: Asking,
): Promise<{ readonly value: string; readonly label: string }[]> => {
  const { meetingPeople } = await ask(asking, MeetingPeopleDocument, {});
  return meetingPeople.nodes.map(({ id, givenName, familyName, organisation }) => ({
    value: id,
    label: `${familyName}, ${givenName} (${organisation?.name ?? ''})`,
  }));
};

/** Guests' seats of the day of a session. */
export const askGuests = async (asking: Asking, on: string): Promise<GuestSeat[]> => {
  const { steeringGroup } = await ask(asking, SessionGuestsDocument, { on });
  return (steeringGroup?.seats ?? []).filter(({ kind }) => kind === 'GUEST');
};
