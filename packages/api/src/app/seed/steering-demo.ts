import type { EntityManager } from '@mikro-orm/postgresql';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { historicSeats } from '@kim/schema/reference/steering-history.ts';
import { demoItems, demoRequests, demoSteeringSessions } from '@kim/schema/demo/steering.ts';
import { insertMissing } from './insert.ts';

interface Base {
  readonly county_id: string;
}
const office = { person_id: referenceUuid('person', 'office.rsk'), person_name: 'Olga Muster-Rsk' };
const member = {
  person_id: referenceUuid('person', 'member.jobcenter'),
  person_name: 'Jonas Muster-Jobcenter',
};
const sessionId = (key: string): string => referenceUuid('steering-session', key);
const itemId = (key: string): string => referenceUuid('steering-item', key);
const requestId = (key: string): string => referenceUuid('decision-request', key);
const seatId = (index: number): string => referenceUuid('seat', `rsk:${index}`);
const seats = historicSeats.flatMap(({ validTo, ...seat }, index) =>
  validTo === null ? [{ ...seat, id: seatId(index) }] : [],
);
const voting = seats.filter(({ kind }) => kind === 'VOTING');

/** What the demo makes up around its day: sessions in several states, one of them with a vote that is open. */
export const seedSteeringDemo = async (em: EntityManager, base: Base, bodyId: string): Promise<void> => {
  await insertMissing(
    em,
    'governance.decision_request',
    demoRequests.map(({ key, state, kind, title, text, requestedOn }) => ({
      ...base,
      id: requestId(key),
      kind,
      title,
      text,
      state,
      ...office,
      requested_on: requestedOn,
    })),
  );
  await insertMissing(
    em,
    'governance.session',
    demoSteeringSessions.map((session) => ({
      ...base,
      id: sessionId(session.key),
      body_id: bodyId,
      title: session.title,
      held_on: session.heldOn,
      starts_at: '14:00',
      ends_at: '16:30',
      place: 'Kreishaus Siegburg, Sitzungssaal',
      state: session.state,
      invited_on: session.invitedOn,
      minutes_sent_on: session.minutesSentOn,
      minutes_approved_on: session.minutesApprovedOn,
      ...office,
    })),
  );
  await seedItems(em, base, bodyId);
  await seedAttendance(em, base);
  await seedVotes(em, base);
  await seedOutcome(em, base, bodyId);
};

const seedItems = (em: EntityManager, base: Base, bodyId: string): Promise<void> =>
  insertMissing(
    em,
    'governance.session_item',
    demoItems.map((item) => ({
      ...base,
      id: itemId(item.key),
      body_id: bodyId,
      session_id: item.session ? sessionId(item.session) : null,
      request_id: item.request ? requestId(item.request) : null,
      position: item.position,
      title: item.title,
      text: item.text,
      kind: item.kind,
      motion: item.voting === 'NONE' ? null : 'ADOPT',
      voting: item.voting,
      opened_on: item.openedOn,
      closes_on: item.closesOn,
      ...office,
    })),
  );

/** Eleven of the seventeen come, one of them by a deputy; health comes as a guest. */
const seedAttendance = (em: EntityManager, base: Base): Promise<void> =>
  insertMissing(
    em,
    'governance.seat_attendance',
    demoSteeringSessions
      .filter(({ state }) => state !== 'PLANNED')
      .flatMap(({ key, state }) =>
        [...voting, seats.find(({ kind }) => kind === 'GUEST')!].map(({ id, kind }, index) => ({
          ...base,
          id: referenceUuid('seat-attendance', `${key}:${id}`),
          session_id: sessionId(key),
          seat_id: id,
          state: state === 'INVITED' ? 'INVITED' : presenceOf(index, kind),
        })),
      ),
  );
const presenceOf = (index: number, kind: string): string => {
  if (kind === 'GUEST') return 'PRESENT';
  if (index === 9) return 'DEPUTY';
  return index < 11 ? 'PRESENT' : 'EXCUSED';
};

const DISSENT = 'Die Frist bis zum Sommer ist für die kleineren Kommunen zu kurz.';
const seedVotes = (em: EntityManager, base: Base): Promise<void> =>
  insertMissing(
    em,
    'governance.vote',
    demoItems
      .filter(({ voting: state, session }) => state === 'CLOSED' && session !== null)
      .flatMap(({ key }) =>
        voting.slice(0, 11).map(({ id, organisation }, index) => ({
          ...base,
          id: referenceUuid('seat-vote', `${key}:${id}`),
          item_id: itemId(key),
          seat_id: id,
          choice: index < 8 ? 'YES' : index === 8 ? 'NO' : 'ABSTAIN',
          dissenting_view: index === 8 ? DISSENT : null,
          ...(organisation === 'Jobcenter Rhein-Sieg' ? member : office),
        })),
      ),
  );

const seedOutcome = async (em: EntityManager, base: Base, bodyId: string): Promise<void> => {
  const closed = demoItems.filter(({ voting: state }) => state === 'CLOSED');
  await insertMissing(
    em,
    'governance.resolution',
    closed.map((item) => ({
      ...base,
      id: referenceUuid('resolution', item.key),
      body_id: bodyId,
      session_id: sessionId(item.session!),
      item_id: itemId(item.key),
      request_id: item.request ? requestId(item.request) : null,
      kind: item.kind,
      outcome: 'ADOPTED',
      subject: item.title,
      text: item.text,
      decided_on: item.openedOn,
      yes_votes: 8,
      no_votes: 1,
      abstentions: 2,
      published_on: null,
    })),
  );
  await insertMissing(
    em,
    'governance.session_minutes',
    closed.map(({ key, session }) => ({
      ...base,
      id: referenceUuid('session-entry', key),
      session_id: sessionId(session!),
      item_id: itemId(key),
      body: 'Die Geschäftsstelle führt in die Vorlage ein. Nach Aussprache wird abgestimmt.',
    })),
  );
};
