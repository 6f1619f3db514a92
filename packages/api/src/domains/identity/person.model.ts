import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { personScope } from './person.policy.ts';

const occupied = (row: string): string =>
  `app.position_occupancy o join app.position p on p.county_id = o.county_id and p.id = o.position_id where o.county_id = ${row}.county_id and o.person_id = ${row}.id`;

const readableBy = (row: string, { context, bind }: Statement): string => {
  const scope = personScope(context.actor);
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  if (scope.kind === 'self') return `${county} and ${row}.id = ${bind(scope.personId, 'uuid')}`;
  if (scope.kind === 'county') return `${county} and (${row}.id = ${bind(ownId(context), 'uuid')} or exists (select from ${occupied(row)}))`;
  const own = bind(scope.organisationId, 'uuid');
  return `${county} and (${row}.id = ${bind(scope.personId, 'uuid')} or exists (select from ${occupied(row)} and p.organisation_ids @> array[${own}]))`;
};

const ownId = ({ actor }: Statement['context']): string | null => (actor.kind === 'member' ? actor.membership.person.id : null);

const reach = (row: string, { context, bind }: Statement): string => {
  if (!isBoundToOrganisation(context.actor)) return `array[${row}.county_id]`;
  // a person with memberships elsewhere still reaches herself
  const self = `select ${bind(context.actor.membership.organisation.id, 'uuid')} where ${row}.id = ${bind(ownId(context), 'uuid')}`;
  return `array(${self} union select ${row}.organisation_id union select unnest(p.organisation_ids) from ${occupied(row)})`;
};

/** Somebody who works for an organisation. */
export const personModel = readModel({
  type: 'Person',
  idKind: 'person',
  table: 'app.person',
  readableBy,
  reach,
  columns: { id: 'id', givenName: 'given_name', familyName: 'family_name', email: 'email' },
});
