import { nameOf } from './principals.support.ts';
import { Random } from './random.support.ts';
import { runAs, type Oracle } from './row-oracle.support.ts';
import type { SealedPrincipal } from './row-spec.support.ts';
import type { PositionRow, World } from './world.support.ts';

/** A change somebody tries, and how many rows it may touch; null: it is refused. */
export interface Attempt {
  readonly what: string;
  readonly sql: string;
  readonly expected: number | null;
}

const readOnly = [
  'organisation',
  'membership',
  'position_share',
  'supervision_assignment',
  'identity_issuer',
  'identity_issuer_binding',
  'identity_account',
  'api_client',
];
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

const isEmployer = (world: World, position: PositionRow, organisation: string | undefined): boolean =>
  world.supervision_assignment.some(
    (row) =>
      row.county_id === position.county_id &&
      row.position_id === position.id &&
      row.kind === 'DIENSTAUFSICHT' &&
      row.holder_id === organisation &&
      row.valid_from <= today() &&
      (row.valid_to === null || row.valid_to >= today()),
  );

/** What nobody may do at all. */
export const forbiddenToAll = (): Attempt[] => [
  ...[...readOnly, 'person', 'position', 'position_occupancy', 'idempotency_record'].flatMap((table) => [
    { what: `delete ${table}`, sql: `delete from app.${table}`, expected: null },
    { what: `move ${table}`, sql: `update app.${table} set county_id = county_id`, expected: null },
    { what: `empty ${table}`, sql: `truncate app.${table} cascade`, expected: null },
  ]),
  ...readOnly.map((table) => ({
    what: `add ${table}`,
    sql: `insert into app.${table} select * from app.${table} limit 0`,
    expected: null,
  })),
  { what: 'raise a position', sql: 'update app.position set fte = 2', expected: null },
  { what: 'read the key', sql: 'select * from seal.key', expected: null },
  { what: 'become the owner', sql: 'set local role kim_owner', expected: null },
];

/** What an employer may do, tried by somebody on one position, one person and one organisation. */
export const attemptsOf = (world: World, who: SealedPrincipal, random: Random): Attempt[] => {
  const isHr = who.role === 'kim_municipal_hr';
  const own = world.position.filter(
    (row) => row.county_id === who.county && row.organisation_ids.includes(who.organisation ?? ''),
  );
  const position = own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(world.position);
  const mayTouch = isHr && own.includes(position) && isEmployer(world, position, who.organisation);
  const home = random.chance(0.6)
    ? (world.organisation.find(({ id }) => id === who.organisation) ?? world.organisation[0]!)
    : random.pick(world.organisation);
  const person = random.chance(0.6)
    ? (world.person.find(({ id }) => id === who.person) ?? world.person[0]!)
    : random.pick(world.person);
  const colleague = world.person.find((row) => row.county_id === position.county_id)!;
  const isMember = who.role !== 'kim_api_client' && who.role !== 'kim_authenticator';
  return [
    {
      what: 'hire',
      sql: `insert into app.person (county_id, id, organisation_id, given_name, family_name) values ('${home.county_id}', gen_random_uuid(), '${home.id}', 'A', 'B')`,
      expected: isHr && home.county_id === who.county && home.id === who.organisation ? 1 : null,
    },
    {
      what: 'fill',
      sql: `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from) values ('${position.county_id}', gen_random_uuid(), '${position.id}', '${colleague.id}', 0.1, current_date)`,
      expected: mayTouch ? 1 : null,
    },
    {
      what: 'count up',
      sql: `update app.position set version = version + 1 where id = '${position.id}'`,
      expected: isHr ? Number(mayTouch) : null,
    },
    {
      what: 'remember',
      sql: `insert into app.idempotency_record (county_id, person_id, key, operation, request_hash, result, created_at) values ('${person.county_id}', '${person.id}', 'new', 'o', 'h', '{}', now())`,
      expected: isMember && person.county_id === who.county && person.id === who.person ? 1 : null,
    },
  ];
};

/** Tries it and undoes it. What went otherwise than expected, or null. */
export const tryAs = async (
  oracle: Oracle,
  who: SealedPrincipal,
  { what, sql, expected }: Attempt,
): Promise<string | null> => {
  const { count, code } = await runAs(oracle, who, sql);
  const name = `${nameOf(who, oracle.world)}: ${what}`;
  if (code !== null && code !== '42501') return `${name} failed with ${code}`;
  const done = code === null ? count : null;
  return done === expected ? null : `${name}: expected ${expected ?? 'refusal'}, got ${done ?? 'refusal'}`;
};

export const firstWrongWrite = async (
  oracle: Oracle,
  principals: readonly SealedPrincipal[],
  seed = 1,
): Promise<string | null> => {
  const random = new Random(seed);
  for (const who of principals)
    for (const attempt of attemptsOf(oracle.world, who, random)) {
      const wrong = await tryAs(oracle, who, attempt);
      if (wrong) return wrong;
    }
  return null;
};
