import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { here } from './roles.support.ts';
import { runs } from './steering-rows.support.ts';

export type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];
export const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);
export const isHere = (row: OfCounty, who: SealedPrincipal): boolean => row.county_id === who.county;
/** A change only the office may make: elsewhere it finds nothing. */
export const byOffice = (who: SealedPrincipal, row: OfCounty, result: number | null): number | null =>
  runs(who) ? (isHere(row, who) ? result : 0) : null;
/** Of the own county as often as of any. */
export const some = <Row extends OfCounty>(
  random: Random,
  rows: readonly Row[],
  who: SealedPrincipal,
): Row => {
  const own = here(rows, who);
  return own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(rows);
};

const isToCome = (day: string, { today }: SealedPrincipal): boolean => today !== undefined && day > today;
const endedOn = (table: string, { id }: { readonly id: string }, day: string): string =>
  `update governance.${table} set valid_to = '${day}' where id = '${id}'`;
/** What has not ended ends, on no day that is over. */
const ending = (
  table: string,
  row: OfCounty & { readonly id: string; readonly valid_to: string | null },
  who: SealedPrincipal,
): Attempt[] =>
  ['2098-01-01', '2025-01-01'].map((day) => ({
    what: `end ${table} on ${day}`,
    sql: endedOn(table, row, day),
    expected: byOffice(
      who,
      row,
      allowed(row.valid_to === null && who.today !== undefined && day >= who.today),
    ),
  }));

export const rulesAttempts: Attempts = (who, world, random) => {
  const row = some(random, world['governance.procedure_rules'], who);
  const noting = (from: string): Attempt => ({
    what: `note rules from ${from} on`,
    sql: `insert into governance.procedure_rules (county_id, id, body_id, edition, valid_from, invitation_days, quorum_percent, is_deputy_allowed, is_circular_allowed, circular_days, minutes_days, sessions_per_year, source) values ('${row.county_id}', gen_random_uuid(), '${row.body_id}', 99, '${from}', 14, 50, true, true, 14, 14, 2, 'x')`,
    expected: allowed(runs(who) && isHere(row, who) && isToCome(from, who)),
  });
  return [noting('2098-01-01'), noting('2025-01-01'), ...ending('procedure_rules', row, who)];
};

export const seatAttempts: Attempts = (who, world, random) => {
  const row = some(random, world['governance.seat'], who);
  const seating = (from: string): Attempt => ({
    what: `seat somebody from ${from} on`,
    sql: `insert into governance.seat (county_id, id, body_id, position, organisation, kind, valid_from, source) values ('${row.county_id}', gen_random_uuid(), '${row.body_id}', 999, 'x', 'VOTING', '${from}', 'x')`,
    expected: allowed(runs(who) && isHere(row, who) && isToCome(from, who)),
  });
  return [seating('2098-01-01'), seating('2025-01-01'), ...ending('seat', row, who)];
};
