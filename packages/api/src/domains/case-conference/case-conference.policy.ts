import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { conferenceCategories, type CaseConferenceState } from '@kim/schema/reference/case-conference.ts';

/** Every way a conference may go, whole; by whom: whoever leads the case. */
export const conferenceTransitions: readonly {
  readonly from: CaseConferenceState;
  readonly to: CaseConferenceState;
}[] = [
  { from: 'INVITED', to: 'HELD' },
  { from: 'INVITED', to: 'CANCELLED' },
];

export const mayClose = (from: CaseConferenceState, to: CaseConferenceState): boolean =>
  conferenceTransitions.some((way) => way.from === from && way.to === to);

export interface ConferenceFinding {
  readonly code: ChangeCode;
  readonly field: string | readonly string[];
  readonly figures?: Readonly<Record<string, string | number>>;
}

const LONGEST_PLACE = 200;
const LONGEST_TEXT = 6_000;
const LONGEST_STEP = 500;

interface Said {
  readonly field: string | readonly string[];
  readonly value: string;
  readonly most: number;
}
const wrong = (texts: readonly Said[]): ConferenceFinding[] =>
  texts
    .filter(({ value, most }) => value.trim() === '' || value.length > most)
    .map(({ field, most }) => ({ code: 'CONFERENCE_TEXT', field, figures: { most } }));

export interface NewConference {
  readonly heldAt: string;
  readonly place: string;
  readonly agenda: string;
  readonly dataCategories: readonly string[];
  readonly partners: readonly { readonly recipientId: string }[];
}

export const findingsOfInvitation = (
  { heldAt, place, agenda, dataCategories, partners }: NewConference,
  today: string,
): ConferenceFinding[] => {
  const known: readonly string[] = conferenceCategories;
  const areKnown = dataCategories.length > 0 && dataCategories.every((one) => known.includes(one));
  const places = new Set(partners.map(({ recipientId }) => recipientId));
  return [
    ...wrong([
      { field: 'place', value: place, most: LONGEST_PLACE },
      { field: 'agenda', value: agenda, most: LONGEST_TEXT },
    ]),
    ...(heldAt.slice(0, 10) < today ? [{ code: 'CONFERENCE_PAST', field: 'heldAt' } as const] : []),
    ...(areKnown ? [] : [{ code: 'REFERRAL_NO_DATA', field: 'dataCategories' } as const]),
    ...(places.size === 0 || places.size < partners.length
      ? [{ code: 'CONFERENCE_NO_PARTNER', field: 'partners' } as const]
      : []),
  ];
};

export const findingsOfMinutes = (
  minutes: string,
  agreements: readonly { readonly text: string }[],
): ConferenceFinding[] =>
  wrong([
    { field: 'minutes', value: minutes, most: LONGEST_TEXT },
    ...agreements.map(({ text }, index) => ({
      field: ['agreements', String(index), 'text'],
      value: text,
      most: LONGEST_STEP,
    })),
  ]);
