import { isBoundToOrganisation, isClerk, reachOf } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { personScope } from './person.policy.ts';

/** Positions somebody fills or stands in for. */
const occupied = (row: string): string =>
  `(select o.county_id, o.position_id from app.position_occupancy o where o.county_id = ${row}.county_id and o.person_id = ${row}.id union all select d.county_id, d.position_id from app.position_deputy d where d.county_id = ${row}.county_id and d.person_id = ${row}.id) o join app.position p on p.county_id = o.county_id and p.id = o.position_id where true`;

const inOffice = ` and p.module in ('M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE')`;

/** Organisations that keep a file of this person today. */
const keepers = (row: string, { context, bind }: Statement): string =>
  `select k.organisation_id from personnel.file f join personnel.file_keeper k on k.county_id = f.county_id and k.file_id = f.id where f.county_id = ${row}.county_id and f.person_id = ${row}.id and k.valid_from <= ${bind(context.today, 'date')} and (k.valid_to is null or k.valid_to >= ${bind(context.today, 'date')})`;

/**
 * People known through a file, not through a position: one's own line manager; for HR those of the files it keeps; for a line
 * manager the people whose leave they decide on. Sets that do not depend on the row: looked up once per statement.
 */
const knownThroughFile = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const { actor } = context;
  if (actor.kind !== 'member') return 'false';
  const self = bind(actor.membership.person.id, 'uuid');
  const county = bind(actor.countyId, 'uuid');
  // Asked for only where it is used: a value bound and not used has no type for the database.
  const kept = (): string => {
    const day = bind(context.today, 'date');
    const organisation = bind(actor.membership.organisation.id, 'uuid');
    return `f.id = any (array(select k.file_id from personnel.file_keeper k where k.county_id = ${county} and k.organisation_id = ${organisation} and k.valid_from <= ${day} and (k.valid_to is null or k.valid_to >= ${day})))`;
  };
  const among = (column: string, where: string): string =>
    `select f.${column} from personnel.file f where f.county_id = ${county} and ${where}`;
  const ways = [among('line_manager_id', `f.person_id = ${self}`)];
  if (hasRight(actor, 'KEEP_PERSONNEL_FILES')) ways.push(among('line_manager_id', kept()));
  if (hasRight(actor, 'DECIDE_LEAVE'))
    ways.push(among('person_id', `f.line_manager_id = ${self} and ${kept()}`));
  return `${row}.id = any (array(${ways.join(' union all ')}))`;
};

const readableBy = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const scope = personScope(context.actor);
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  if (scope.kind === 'self')
    return `${county} and (${row}.id = ${bind(scope.personId, 'uuid')} or ${knownThroughFile(row, statement)})`;
  if (scope.kind === 'county')
    return `${county} and (${row}.id = ${bind(ownId(context), 'uuid')} or ${knownThroughFile(row, statement)} or exists (select from ${occupied(row)}))`;
  const own = bind(scope.organisationId, 'uuid');
  const staff = scope.andStaff
    ? ` or ${row}.organisation_id = ${own} or ${own} = any (array(${keepers(row, statement)}))`
    : '';
  return `${county} and (${row}.id = ${bind(scope.personId, 'uuid')}${staff} or ${knownThroughFile(row, statement)} or exists (select from ${occupied(row)} and p.organisation_ids @> array[${own}]${scope.officesOnly ? inOffice : ''}))`;
};

const ownId = ({ actor }: Statement['context']): string | null =>
  actor.kind === 'member' ? actor.membership.person.id : null;

/**
 * Oneself always; others as occupants of positions within reach, for those who may know occupants; HR also reaches its own
 * organisation's staff. No rule of the document guards a person, because one's own is asked for without a right.
 */
const reach = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const { actor } = context;
  const own = bind(reachOf(actor), 'uuid');
  const itself = `select ${own} where ${row}.id = ${bind(ownId(context), 'uuid')} or ${knownThroughFile(row, statement)}`;
  if (!hasRight(actor, 'READ_OCCUPANTS')) return `array(${itself})`;
  if (!isBoundToOrganisation(actor))
    return `array(${itself} union select ${row}.county_id where exists (select from ${occupied(row)}))`;
  const { role } = actor.membership;
  const offices = isClerk(role) ? inOffice : '';
  const staff =
    role === 'MUNICIPAL_HR' ? ` union select ${row}.organisation_id union ${keepers(row, statement)}` : '';
  return `array(${itself}${staff} union select unnest(p.organisation_ids) from ${occupied(row)}${offices})`;
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
