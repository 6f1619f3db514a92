import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { MutationSample, Principal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import type { AttendanceRow, ItemRow, ResolutionRow, SeatRow, SessionRow } from './steering-rows.support.ts';

const errors = 'errors { code path message currentVersion }';
const mutation = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} ${errors} } }`;
const ofBody = (name: string): string =>
  mutation(name, 'body { id name rules { edition } seats { organisation } }');
const ofSession = (name: string): string =>
  mutation(name, 'session { id title state items { title entry { body } } attendances { state } }');
const ofItem = (name: string): string =>
  mutation(name, 'item { id title voting request { title } votes { choice } resolution { subject } }');
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const office = ['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE'];
const runs = (who: Principal): boolean => office.includes(who.role);
const runsHere = (who: Principal, row: OfCounty): boolean => runs(who) && who.countyId === row.county_id;

const countiesOf = (world: World): OfCounty[] => {
  const first = world['governance.seat'].find(({ valid_from }) => valid_from === '2024-02-22')!.county_id;
  const other = world.organisation.find((row) => row.kind === 'COUNTY' && row.id !== first)!.id;
  return [{ county_id: first }, { county_id: other }];
};
const startsWith = (text: string | null, word: string): boolean =>
  text === word || (text ?? '').startsWith(`${word}⟪`);
const inEach = <Row extends OfCounty>(world: World, rows: readonly Row[], is: (row: Row) => boolean): Row[] =>
  countiesOf(world).map(({ county_id }) => rows.find((row) => row.county_id === county_id && is(row))!);

const sessions =
  (state: string) =>
  (world: World): SessionRow[] =>
    inEach(
      world,
      world['governance.session'],
      (row) => row.state === state && startsWith(row.place, 'unusual'),
    );
const items =
  (state: string, is: (row: ItemRow, world: World) => boolean) =>
  (world: World): ItemRow[] => {
    const ids = sessions(state)(world).map(({ id }) => id);
    return inEach(
      world,
      world['governance.session_item'],
      (row) => row.session_id !== null && ids.includes(row.session_id) && is(row, world),
    );
  };
const hasVotes = (row: ItemRow, world: World): boolean =>
  world['governance.vote'].some(({ item_id }) => item_id === row.id);
const openItems = items('HELD', (row, world) => row.voting === 'OPEN' && !hasVotes(row, world));
const seatsThere = (world: World): SeatRow[] => {
  const held = sessions('HELD')(world);
  return countiesOf(world).map(({ county_id }, place) => {
    const there = world['governance.seat_attendance'].filter(
      (row) => row.session_id === held[place]!.id && row.state === 'PRESENT',
    );
    const isThere = ({ id }: SeatRow): boolean => there.some(({ seat_id }) => seat_id === id);
    const seats = world['governance.seat'].filter(
      (row) => row.county_id === county_id && row.kind === 'VOTING' && isThere(row),
    );
    // in the first county the seat of the demo's member
    return seats.find(({ valid_from, person_id: id }) => valid_from === '2024-02-22' && id) ?? seats[0]!;
  });
};
const seat = ({ id, version }: SeatRow) => ({ seatId: publicId('seat', id), version });
const itemId = ({ id }: ItemRow): { itemId: string } => ({ itemId: publicId('steering_item', id) });
const newSeat = { organisation: 'O', kind: 'VOTING', validFrom: inDays(30), source: 'Q' };
const unusualSeats = (world: World): SeatRow[] =>
  inEach(world, world['governance.seat'], (row) => row.valid_from === '2020-01-01' && row.valid_to === null);

const steeringSessionAdvance: MutationSample<SessionRow> = {
  document: ofSession('steeringSessionAdvance'),
  targets: sessions('PLANNED'),
  input: ({ id, version }) => ({
    ...key(),
    sessionId: publicId('steering_session', id),
    version,
    toState: 'INVITED',
  }),
  isAllowed: runsHere,
  by: 'office.rsk',
};
const steeringItemAdd: MutationSample<SessionRow> = {
  document: ofItem('steeringItemAdd'),
  targets: sessions('PLANNED'),
  input: ({ id }) => ({
    ...key(),
    sessionId: publicId('steering_session', id),
    title: 'T',
    text: 'T',
    kind: 'OTHER',
  }),
  isAllowed: runsHere,
  by: 'head.rsk',
};
const seatAttendanceRecord: MutationSample<AttendanceRow> = {
  document: ofSession('seatAttendanceRecord'),
  targets: (world) => {
    const held = sessions('HELD')(world).map(({ id }) => id);
    return inEach(world, world['governance.seat_attendance'], (row) => held.includes(row.session_id));
  },
  input: ({ id, version }) => ({
    ...key(),
    attendanceId: publicId('seat_attendance', id),
    version,
    state: 'ABSENT',
  }),
  isAllowed: runsHere,
  by: 'office.rsk',
};
const sessionEntryWrite: MutationSample<ItemRow> = {
  document: ofSession('sessionEntryWrite'),
  targets: items('MINUTES_DRAFT', () => true),
  input: (row) => ({ ...key(), ...itemId(row), body: 'B' }),
  isAllowed: runsHere,
  by: 'coordinator.rsk',
};
const votingOpen: MutationSample<ItemRow> = {
  document: ofItem('votingOpen'),
  targets: items('HELD', ({ voting }) => voting === 'NONE'),
  input: (row) => ({ ...key(), ...itemId(row), version: row.version }),
  isAllowed: runsHere,
  by: 'office.rsk',
};
const seatVoteCast: MutationSample<SeatRow> = {
  document: ofItem('seatVoteCast'),
  targets: seatsThere,
  input: (row, world) => {
    const item = openItems(world).find(({ county_id }) => county_id === row.county_id)!;
    return { ...key(), ...itemId(item), seatId: publicId('seat', row.id), choice: 'YES' };
  },
  isAllowed: (who, row) =>
    runsHere(who, row) ||
    (who.role === 'STEERING_MEMBER' && who.countyId === row.county_id && who.personId === row.person_id),
  by: 'member.jobcenter',
};
const votingClose: MutationSample<ItemRow> = {
  document: ofItem('votingClose'),
  targets: openItems,
  input: (row) => ({ ...key(), ...itemId(row), version: row.version }),
  isAllowed: runsHere,
  by: 'head.rsk',
};
const resolutionPublish: MutationSample<ResolutionRow> = {
  document: mutation('resolutionPublish', 'resolution { id subject publishedOn }'),
  targets: (world) =>
    inEach(
      world,
      world['governance.resolution'],
      (row) => row.published_on === null && startsWith(row.subject, 'unusual'),
    ),
  input: ({ id, version }) => ({ ...key(), resolutionId: publicId('resolution', id), version }),
  isAllowed: runsHere,
  by: 'office.rsk',
};
const ofOwnCounty = (document: string, input: object, by: string): MutationSample => ({
  document,
  // always of their own county: of which it would be nobody can say
  targets: (world) => countiesOf(world).slice(0, 1),
  input: () => ({ ...key(), ...input }),
  isAllowed: runs,
  by,
});
const seatRecord: MutationSample<SeatRow> = {
  document: ofBody('seatRecord'),
  targets: unusualSeats,
  input: (row) => ({ ...key(), ...seat(row), ...newSeat }),
  isAllowed: runsHere,
  by: 'head.rsk',
};
const seatEnd: MutationSample<SeatRow> = {
  document: ofBody('seatEnd'),
  targets: unusualSeats,
  input: (row) => ({ ...key(), ...seat(row), validTo: inDays(10) }),
  isAllowed: runsHere,
  by: 'office.rsk',
};

export const steeringMutations: Readonly<Record<string, MutationSample>> = {
  seatRecord,
  seatEnd,
  procedureRulesRecord: ofOwnCounty(
    ofBody('procedureRulesRecord'),
    {
      validFrom: inDays(100),
      invitationDays: 14,
      quorumPercent: 50,
      isDeputyAllowed: true,
      isCircularAllowed: true,
      circularDays: 14,
      minutesDays: 14,
      sessionsPerYear: 2,
      source: 'Q',
    },
    'head.rsk',
  ),
  steeringSessionRecord: ofOwnCounty(
    ofSession('steeringSessionRecord'),
    { title: 'T', heldOn: inDays(30), startsAt: '09:00', endsAt: '10:00', place: 'O' },
    'office.rsk',
  ),
  steeringSessionAdvance,
  steeringItemAdd,
  seatAttendanceRecord,
  sessionEntryWrite,
  votingOpen,
  seatVoteCast,
  votingClose,
  decisionRequestRecord: ofOwnCounty(
    mutation('decisionRequestRecord', 'request { id title state }'),
    { kind: 'OTHER', title: 'T', text: 'T' },
    'coordinator.rsk',
  ),
  resolutionRecord: ofOwnCounty(
    mutation('resolutionRecord', 'resolution { id subject publishedOn }'),
    { kind: 'OTHER', outcome: 'ADOPTED', subject: 'S', text: 'T', decidedOn: '2020-01-01', source: 'Q' },
    'head.rsk',
  ),
  resolutionPublish,
};
