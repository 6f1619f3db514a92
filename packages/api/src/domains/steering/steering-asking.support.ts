import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { expect } from 'vitest';
import type { Harness } from '../../app/test-harness.ts';
import { change } from '../personnel/personnel-asking.support.ts';

export interface AskedSeat {
  readonly id: string;
  readonly version: number;
  readonly organisation: string;
  readonly function: string | null;
  readonly kind: string;
  readonly topic: string | null;
  readonly isOwn: boolean;
  readonly validTo: string | null;
}
interface AskedAttendance {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly seat: { readonly id: string; readonly kind: string; readonly organisation: string };
}
export interface AskedItem {
  readonly id: string;
  readonly version: number;
  readonly voting: string;
  readonly yesVotes: number;
  readonly resolution: { readonly id: string; readonly outcome: string } | null;
  readonly entry: { readonly body: string } | null;
  readonly request: { readonly state: string } | null;
}
export interface AskedSession {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly inviteBy: string;
  readonly shortNotice: string | null;
  readonly votingSeats: number;
  readonly votingSeatsThere: number;
  readonly votingSeatsNeeded: number;
  readonly items: readonly AskedItem[];
  readonly attendances: readonly AskedAttendance[];
}

const ITEM = 'id version voting yesVotes resolution { id outcome } entry { body } request { state }';
const SESSION = `id version state inviteBy shortNotice votingSeats votingSeatsThere votingSeatsNeeded items { ${ITEM} } attendances { id version state seat { id kind organisation } }`;
const SEAT = 'id version organisation function kind topic isOwn validTo';
export const personId = (persona: string): string =>
  publicId('meeting_person', referenceUuid('person', persona));
export const seatId = (index: number): string => publicId('seat', referenceUuid('seat', `rsk:${index}`));
/** Of the seats of 2025, in the order of the paper; guests follow the seventeen. */
export const JOBCENTER = 16 + 7;
export const GUEST = 16 + 17;

const parts: Readonly<Record<string, string>> = {
  body: `body { seats { ${SEAT} } rules { edition validFrom validTo quorumPercent majorityPercent } }`,
  session: `session { ${SESSION} }`,
  item: `item { ${ITEM} }`,
  request: 'request { id version state }',
  resolution: 'resolution { id version publishedOn }',
};
const partOf: Readonly<Record<string, keyof typeof parts>> = {
  seatRecord: 'body',
  seatEnd: 'body',
  procedureRulesRecord: 'body',
  steeringSessionRecord: 'session',
  steeringSessionAdvance: 'session',
  seatAttendanceRecord: 'session',
  sessionEntryWrite: 'session',
  steeringItemAdd: 'item',
  votingOpen: 'item',
  seatVoteCast: 'item',
  votingClose: 'item',
  decisionRequestRecord: 'request',
  resolutionRecord: 'resolution',
  resolutionPublish: 'resolution',
};
export const newSession = {
  title: 'Probesitzung',
  startsAt: '14:00',
  endsAt: '16:00',
  place: 'Kreishaus',
};

type Input = Readonly<Record<string, unknown>>;

/** What is asked of the steering group again and again. */
export const askingSteering = (api: () => Harness) => {
  const act = async (persona: string, mutation: string, input: Input) => {
    const part = partOf[mutation]!;
    const changed = await change(api(), persona, mutation, input, { part: parts[part]! });
    return { ...changed, row: changed.payload?.[part] };
  };
  const done = async <Row>(persona: string, mutation: string, input: Input): Promise<Row> => {
    const { codes, refusal, row } = await act(persona, mutation, input);
    expect([mutation, refusal, codes]).toEqual([mutation, undefined, []]);
    return row as Row;
  };
  const session = async (id: string, persona = 'office.rsk'): Promise<AskedSession> => {
    const { body } = await api().ask(persona, `{ steeringSession(id: "${id}") { ${SESSION} } }`);
    return (body.data as unknown as { steeringSession: AskedSession }).steeringSession;
  };
  const step = (sessionId: string, version: number, toState: string, more: Input = {}) =>
    done<AskedSession>('office.rsk', 'steeringSessionAdvance', { sessionId, version, toState, ...more });
  /** A session of today, invited to at short notice and opened, with one item; so many of its voting seats are there, the member's first. */
  const held = async (today: string, present: number, guests: readonly string[] = []) => {
    const planned = await done<AskedSession>('office.rsk', 'steeringSessionRecord', {
      ...newSession,
      heldOn: today,
    });
    const { id } = planned;
    const item = { sessionId: id, title: 'Punkt', text: 'Es wird beschlossen.', kind: 'OTHER' };
    await done('head.rsk', 'steeringItemAdd', item);
    await step(id, 1, 'INVITED', { shortNotice: 'Probe.', guestSeatIds: guests });
    const opened = await step(id, 2, 'HELD');
    const isOther = ({ seat }: AskedAttendance): number => (seat.id === seatId(JOBCENTER) ? 0 : 1);
    const coming = opened.attendances
      .filter(({ seat }) => seat.kind === 'VOTING')
      .toSorted((one, other) => isOther(one) - isOther(other))
      .slice(0, present);
    for (const { id: attendanceId } of coming)
      await done('office.rsk', 'seatAttendanceRecord', { attendanceId, version: 1, state: 'PRESENT' });
    return session(id);
  };
  const everything = async (): Promise<string> => {
    const tables = [
      'body',
      'procedure_rules',
      'seat',
      'session',
      'decision_request',
      'session_item',
      'seat_attendance',
      'vote',
      'session_minutes',
      'resolution',
    ];
    const [row] = await api().sql<{ state: string }>(
      `select md5(coalesce(string_agg(t, '|' order by t), '')) as state from (${tables.map((table) => `select x::text t from governance.${table} x`).join(' union all ')}) every_row`,
    );
    return row!.state;
  };
  const untouched = async (work: () => Promise<void>): Promise<void> => {
    const before = await everything();
    await work();
    expect(await everything()).toBe(before);
  };
  return { act, done, session, step, held, untouched };
};
