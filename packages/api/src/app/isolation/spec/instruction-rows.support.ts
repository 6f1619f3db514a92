import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, knownPerson, overseers } from './casework-rows.support.ts';
import { here, hr, somebodyElse, teamLead } from './roles.support.ts';

export interface InstructionRow extends OfCounty {
  readonly id: string;
}
export interface RecipientRow extends OfCounty {
  readonly id: string;
  readonly instruction_id: string;
  readonly organisation_id: string;
  readonly state: string;
  readonly version: number;
}
interface StepRow extends OfCounty {
  readonly id: string;
  readonly recipient_id: string;
}
export interface ConflictRow extends OfCounty {
  readonly id: string;
  readonly recipient_id: string;
  readonly organisation_id: string;
  readonly county_resolved_on: string | null;
  readonly employer_resolved_on: string | null;
  readonly version: number;
}

declare module '../world.support.ts' {
  interface Tables {
    instruction: InstructionRow;
    instruction_recipient: RecipientRow;
    instruction_step: StepRow;
    instruction_conflict: ConflictRow;
  }
}

export const instructed: readonly string[] = [cm, teamLead];
const flaggers: readonly string[] = [cm, hr];

/** The county all, a municipality its own: the employer reads along. */
const countyOrOwn = <Row extends OfCounty & { readonly organisation_id: string }>(
  rows: readonly Row[],
  who: SealedPrincipal,
): Row[] =>
  here(rows, who).filter((row) => overseers.includes(who.role) || row.organisation_id === who.organisation);

export const recipientsSeen = (who: SealedPrincipal, world: World): RecipientRow[] =>
  countyOrOwn(world.instruction_recipient, who);
export const conflictsSeen = (who: SealedPrincipal, world: World): ConflictRow[] =>
  countyOrOwn(world.instruction_conflict, who);
export const stepsSeen = (who: SealedPrincipal, world: World): StepRow[] => {
  const known = new Set(recipientsSeen(who, world).map(({ id }) => id));
  return here(world.instruction_step, who).filter((row) => known.has(row.recipient_id));
};
export const instructionsSeen = (who: SealedPrincipal, world: World): InstructionRow[] => {
  const known = new Set(recipientsSeen(who, world).map((row) => row.instruction_id));
  return here(world.instruction, who).filter(({ id }) => overseers.includes(who.role) || known.has(id));
};

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);
const isHere = (row: OfCounty, who: SealedPrincipal): boolean => row.county_id === who.county;

/** One's own as often as somebody else's. */
const someRecipient = (who: SealedPrincipal, world: World, random: Random): RecipientRow => {
  const seen = recipientsSeen(who, world);
  return seen.length > 0 && random.chance(0.6) ? random.pick(seen) : random.pick(world.instruction_recipient);
};
const sees = (row: RecipientRow, who: SealedPrincipal, world: World): boolean =>
  recipientsSeen(who, world).some(({ id }) => id === row.id);

export const instructionAttempts: Attempts = (who, world, random) => {
  if (!knownPerson(who, world)) return [];
  const row = random.pick(world.instruction);
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, row, world);
  return [
    {
      what: 'instruct',
      sql: `insert into app.instruction (county_id, id, title, body, basis, issued_on, due_on, person_id, person_name) values ('${row.county_id}', gen_random_uuid(), 'x', 'x', 'x', '2026-01-01', '2026-02-01', '${by}', 'x')`,
      expected: allowed(overseers.includes(who.role) && isHere(row, who) && by === who.person),
    },
  ];
};

const ways: Readonly<Record<string, readonly string[]>> = {
  ACKNOWLEDGED: ['ISSUED'],
  APPLIED: ['ACKNOWLEDGED', 'CONFIRMED'],
  CONFIRMED: ['REMONSTRATED'],
};
const found = ({ role }: SealedPrincipal, { state }: RecipientRow): boolean =>
  overseers.includes(role)
    ? state === 'REMONSTRATED'
    : instructed.includes(role) && ['ISSUED', 'ACKNOWLEDGED', 'CONFIRMED'].includes(state);

/** What contradicts one of the employer is not applied before both have settled it. */
const isInConflict = (row: RecipientRow, world: World): boolean =>
  world.instruction_conflict.some(
    (one) =>
      one.recipient_id === row.id && (one.county_resolved_on === null || one.employer_resolved_on === null),
  );

const moving = (who: SealedPrincipal, world: World, row: RecipientRow, to: string): Attempt => ({
  what: `from ${row.state} to ${to}`,
  sql: `update app.instruction_recipient set state = '${to}' where id = '${row.id}'`,
  expected: ![...overseers, ...instructed].includes(who.role)
    ? null
    : sees(row, who, world) && found(who, row)
      ? allowed(ways[to]!.includes(row.state) && !(to === 'APPLIED' && isInConflict(row, world)))
      : 0,
});

export const recipientAttempts: Attempts = (who, world, random) => {
  const row = someRecipient(who, world, random);
  const addressing = (state: string): Attempt => ({
    what: `address as ${state}`,
    sql: `insert into app.instruction_recipient (county_id, id, instruction_id, organisation_id, state) values ('${row.county_id}', gen_random_uuid(), '${row.instruction_id}', '${row.organisation_id}', '${state}')`,
    expected: allowed(overseers.includes(who.role) && isHere(row, who) && state === 'ISSUED'),
  });
  return [
    addressing('ISSUED'),
    addressing('APPLIED'),
    ...Object.keys(ways).map((to) => moving(who, world, row, to)),
  ];
};

export const stepAttempts: Attempts = (who, world, random) => {
  if (!knownPerson(who, world)) return [];
  const row = someRecipient(who, world, random);
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, row, world);
  return [
    {
      what: 'record a step',
      sql: `insert into app.instruction_step (county_id, id, recipient_id, step, to_state, occurred_on, recorded_at, person_id, person_name) values ('${row.county_id}', gen_random_uuid(), '${row.id}', 99, 'ACKNOWLEDGED', '2026-01-01', now(), '${by}', 'x')`,
      expected: allowed(
        [...overseers, ...instructed].includes(who.role) &&
          sees(row, who, world) &&
          by === who.person &&
          row.state === 'ACKNOWLEDGED',
      ),
    },
  ];
};

const settling = (who: SealedPrincipal, world: World, row: ConflictRow, side: string): Attempt => {
  const isMine = side === 'county' ? overseers.includes(who.role) : who.role === hr;
  const isSeen = conflictsSeen(who, world).some(({ id }) => id === row.id);
  const isOpen = (side === 'county' ? row.county_resolved_on : row.employer_resolved_on) === null;
  return {
    what: `settle for the ${side}`,
    sql: `update app.instruction_conflict set ${side}_resolution = 'x', ${side}_resolved_on = '2026-01-01' where id = '${row.id}'`,
    expected: isMine ? Number(isSeen && isOpen) : null,
  };
};

export const conflictAttempts: Attempts = (who, world, random) => {
  const seen = conflictsSeen(who, world);
  const conflict =
    seen.length > 0 && random.chance(0.6) ? random.pick(seen) : random.pick(world.instruction_conflict);
  const settled = ['county', 'employer'].map((side) => settling(who, world, conflict, side));
  if (!knownPerson(who, world)) return settled;
  const row = someRecipient(who, world, random);
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, row, world);
  const elsewhere = world.organisation.find(
    ({ county_id, id }) => county_id === row.county_id && id !== who.organisation,
  )!.id;
  const flagging = (place: string, resolvedOn: string): Attempt => ({
    what: 'flag a conflict',
    sql: `insert into app.instruction_conflict (county_id, id, recipient_id, organisation_id, body, instructed_on, flagged_on, person_id, person_name, county_resolved_on) values ('${row.county_id}', gen_random_uuid(), '${row.id}', '${place}', 'x', '2026-01-01', '2026-01-01', '${by}', 'x', ${resolvedOn})`,
    expected: allowed(
      flaggers.includes(who.role) &&
        sees(row, who, world) &&
        by === who.person &&
        place === who.organisation &&
        resolvedOn === 'null',
    ),
  });
  return [
    ...settled,
    flagging(row.organisation_id, 'null'),
    flagging(elsewhere, 'null'),
    flagging(row.organisation_id, `'2026-01-01'`),
  ];
};
