import { isBoundToOrganisation, reachOf } from '../../platform/auth/actor.ts';
import { readModel, type Column, type Statement } from '../../platform/reading/read-model.ts';
import { municipalityModel } from '../organisation/organisation.public.ts';
import { figureScope } from '../staffing/staffing.public.ts';

const planReadable = (row: string, { context, bind }: Statement): string => {
  const scope = figureScope(context.actor);
  return scope.kind === 'none' ? 'false' : `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
};

/** Municipalities read their own line, as they do of all figures of staff. */
const quotaReadable = (row: string, statement: Statement): string => {
  const scope = figureScope(statement.context.actor);
  if (scope.kind !== 'organisation') return planReadable(row, statement);
  return `${planReadable(row, statement)} and ${row}.municipality_id = ${statement.bind(scope.organisationId, 'uuid')}`;
};

/** A plan is the whole county's: whoever works in it reaches it. */
const planReach = (row: string, { context }: Statement): string =>
  isBoundToOrganisation(context.actor)
    ? `array(select o.id from app.organisation o where o.county_id = ${row}.county_id)`
    : `array[${row}.county_id]`;

const quotaReach = (row: string, { context }: Statement): string =>
  isBoundToOrganisation(context.actor) ? `array[${row}.municipality_id]` : `array[${row}.county_id]`;

/** A sum over the lines of a plan that count for this actor: no rows the GraphQL wall could look at afterwards. */
const overQuotas =
  (select: string): Column =>
  ({ row, statement }) => {
    const { actor, walls } = statement.context;
    const conditions = [
      `q.county_id = ${row}.county_id and q.plan_id = ${row}.id`,
      ...(walls.domain ? [quotaReadable('q', statement)] : []),
      ...(walls.graphql
        ? [`${statement.bind(reachOf(actor), 'uuid')} = any (${quotaReach('q', statement)})`]
        : []),
    ];
    return `(select ${select} from app.deployment_quota q where ${conditions.join(' and ')})`;
  };

export const deploymentPlanModel = readModel({
  type: 'DeploymentPlan',
  idKind: 'plan',
  table: 'app.deployment_plan',
  readableBy: planReadable,
  reach: planReach,
  columns: {
    id: 'id',
    title: 'title',
    source: 'source',
    validFrom: 'valid_from',
    validTo: 'valid_to',
    days: overQuotas('coalesce(sum(q.days), 0)::numeric(7, 2)::text'),
    fte: overQuotas('(coalesce(sum(q.days), 0) * 0.2)::numeric(12, 6)::text'),
    municipalityCount: overQuotas('count(q.days)::int'),
  },
  relations: {
    quotas: {
      kind: 'list',
      models: () => [deploymentQuotaModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.plan_id = ${parent}.id`,
      orderBy: ['line'],
    },
  },
  sorts: { VALID_FROM: { sql: 'valid_from', type: 'date' } },
  defaultSort: 'VALID_FROM',
});

export const deploymentQuotaModel = readModel({
  type: 'DeploymentQuota',
  idKind: null,
  table: 'app.deployment_quota',
  readableBy: quotaReadable,
  reach: quotaReach,
  columns: {
    days: ({ row }) => `${row}.days::text`,
    fte: ({ row }) => `(${row}.days * 0.2)::numeric(12, 6)::text`,
    note: 'note',
  },
  relations: {
    municipality: {
      kind: 'one',
      models: () => [municipalityModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.municipality_id`,
    },
  },
});
