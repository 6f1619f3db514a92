import { reachOf } from '../../platform/auth/actor.ts';
import { readModel, type ModelExtension, type Statement } from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { DAYS_LOOKED_BACK, reachabilityScope } from './reachability.policy.ts';

const inOffice = `p.module in ('M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE')`;

const isRecent = (row: string, { context, bind }: Statement): string =>
  `${row}.last_day >= ${bind(context.today, 'date')} - ${DAYS_LOOKED_BACK}`;

/**
 * What is told of the first day: of others none before the days looked back, or a long absence that still lasts would tell
 * how many days somebody has been away (and asking about the past when it began).
 */
const firstDayShown = (row: string, { context, bind }: Statement): string => {
  const { actor } = context;
  const own = actor.kind === 'member' ? actor.membership.person.id : null;
  return `case when ${row}.person_id = ${bind(own, 'uuid')} then ${row}.first_day else greatest(${row}.first_day, ${bind(context.today, 'date')} - ${DAYS_LOOKED_BACK}) end`;
};

/** Positions the person fills today or is going to. */
const occupied = (row: string, { context, bind }: Statement): string =>
  `app.position_occupancy o join app.position p on p.county_id = o.county_id and p.id = o.position_id where o.county_id = ${row}.county_id and o.person_id = ${row}.person_id and (o.valid_to is null or o.valid_to >= ${bind(context.today, 'date')})`;

const employedBy = (row: string, organisation: string): string =>
  `app.person x where x.county_id = ${row}.county_id and x.id = ${row}.person_id and x.organisation_id = ${organisation}`;

/** The domain wall: one's own; recent ones of colleagues, and of those who fill positions within reach. */
const readableBy = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const scope = reachabilityScope(context.actor);
  if (scope.kind === 'none') return 'false';
  const itself = `${row}.person_id = ${bind(scope.personId, 'uuid')}`;
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  if (scope.kind === 'self') return `${county} and ${itself}`;
  const recent = isRecent(row, statement);
  if (scope.kind === 'county')
    return `${county} and (${itself} or (${recent} and exists (select from ${occupied(row, statement)})))`;
  const own = bind(scope.organisationId, 'uuid');
  const offices = scope.officesOnly ? ` and ${inOffice}` : '';
  const colleague = scope.officesOnly ? '' : `exists (select from ${employedBy(row, own)}) or `;
  return `${county} and (${itself} or (${recent} and (${colleague}exists (select from ${occupied(row, statement)} and p.organisation_ids @> array[${own}]${offices}))))`;
};

/** What the GraphQL wall judges by: oneself, the employer, and where the person is at work; for the county whoever is at work. */
const reach = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const scope = reachabilityScope(context.actor);
  if (scope.kind === 'none') return `'{}'::uuid[]`;
  const itself = `select ${bind(reachOf(context.actor), 'uuid')} where ${row}.person_id = ${bind(scope.personId, 'uuid')}`;
  if (scope.kind === 'self') return `array(${itself})`;
  const recent = isRecent(row, statement);
  if (scope.kind === 'county')
    return `array(${itself} union select ${row}.county_id where ${recent} and exists (select from ${occupied(row, statement)}))`;
  const offices = scope.officesOnly ? ` and ${inOffice}` : '';
  const employer = scope.officesOnly
    ? ''
    : ` union select x.organisation_id from ${employedBy(row, 'x.organisation_id')} and ${recent}`;
  return `array(${itself}${employer} union select unnest(p.organisation_ids) from ${occupied(row, statement)} and ${recent}${offices})`;
};

/** When somebody cannot be reached, never why. */
export const unreachablePeriodModel = readModel({
  type: 'UnreachablePeriod',
  idKind: null,
  table: 'app.unreachable_period',
  readableBy,
  reach,
  columns: {
    firstDay: ({ row, statement }) => firstDayShown(row, statement),
    lastDay: 'last_day',
    halfDay: 'half_day',
  },
});

export const personReachability: ModelExtension = {
  model: personModel,
  relations: {
    unreachable: {
      kind: 'list',
      models: () => [unreachablePeriodModel],
      on: ({ parent, child, args, statement }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.person_id = ${parent}.id and ${firstDayShown(child, statement)} <= ${statement.bind(args['to'], 'date')} and ${child}.last_day >= ${statement.bind(args['from'], 'date')}`,
      orderBy: ['first_day', 'id'],
    },
  },
};
