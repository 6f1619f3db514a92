import { reachOf } from '../../platform/auth/actor.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { qualificationScope } from './qualification.policy.ts';

/** Organisations that keep a file of this person today: they employ them. */
const employers = (row: string, { context, bind }: Statement): string =>
  `select k.organisation_id from personnel.file f join personnel.file_keeper k on k.county_id = f.county_id and k.file_id = f.id where f.county_id = ${row}.county_id and f.person_id = ${row}.person_id and k.valid_from <= ${bind(context.today, 'date')} and (k.valid_to is null or k.valid_to >= ${bind(context.today, 'date')})`;

/** Whatever belongs to a person: the county's, one's own, and to HR that of its staff. */
export const personReadable = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const scope = qualificationScope(context.actor);
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  if (scope.kind === 'county') return county;
  const own = `${row}.person_id = ${bind(scope.personId, 'uuid')}`;
  return scope.keeperId
    ? `${county} and (${own} or ${bind(scope.keeperId, 'uuid')} = any (array(${employers(row, statement)})))`
    : `${county} and ${own}`;
};

export const personReach = (row: string, statement: Statement): string => {
  const { bind, context } = statement;
  const scope = qualificationScope(context.actor);
  if (scope.kind === 'none') return `'{}'::uuid[]`;
  if (scope.kind === 'county') return `array[${row}.county_id]`;
  const own = `select ${bind(reachOf(context.actor), 'uuid')} where ${row}.person_id = ${bind(scope.personId, 'uuid')}`;
  return scope.keeperId ? `array(${own} union ${employers(row, statement)})` : `array(${own})`;
};

/** What the county sets for all is known to whoever may read onboarding at all. */
export const standardReadable = (row: string, { context: { actor }, bind }: Statement): string => {
  const scope = qualificationScope(actor);
  return scope.kind === 'none' ? 'false' : `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
};

export const standardReach = (row: string, statement: Statement): string => {
  const readable = standardReadable(row, statement);
  return readable === 'false'
    ? `'{}'::uuid[]`
    : `array(select ${statement.bind(reachOf(statement.context.actor), 'uuid')} where ${readable})`;
};
