import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import {
  employerToday,
  ofPositionWithin,
  positionModel,
  reachThroughPosition,
  withinScope,
} from '../staffing/staffing.public.ts';
import { dateOf, mondayOf } from './deployment-slot-time.ts';
import { deploymentScope } from './deployment-scope.ts';
import { mayAddSite, mayPlan } from './deployment.policy.ts';
import { reachabilityOfSlot } from './slot-reachability.ts';

export const slotReadable = ofPositionWithin(deploymentScope);

/** Whether the caller may plan for this person in this position; both named by columns of the row. */
export const viewerMayPlan = (row: string, statement: Statement): string => {
  const { actor } = statement.context;
  const asEmployer = (employerId: string, personId: string): boolean =>
    mayPlan(actor, { employerId, personId });
  if (actor.kind !== 'member') return 'false';
  const { organisation, person } = actor.membership;
  const ways = [
    ...(asEmployer(organisation.id, '')
      ? [
          `exists (select from app.position p where p.county_id = ${row}.county_id and p.id = ${row}.position_id and ${employerToday('p', statement)} = ${statement.bind(organisation.id, 'uuid')})`,
        ]
      : []),
    ...(asEmployer('', person.id) ? [`${row}.person_id = ${statement.bind(person.id, 'uuid')}`] : []),
  ];
  return ways.length > 0 ? `(${ways.join(' or ')})` : 'false';
};

const one = (column: string) => (call: { readonly parent: string; readonly child: string }) =>
  `${call.child}.county_id = ${call.parent}.county_id and ${call.child}.id = ${call.parent}.${column}`;

export const deploymentSlotModel = readModel({
  type: 'DeploymentSlot',
  idKind: 'slot',
  table: 'app.deployment_slot',
  readableBy: slotReadable,
  reach: reachThroughPosition,
  only: (row) => `not ${row}.is_withdrawn`,
  columns: {
    id: 'id',
    version: 'version',
    weekday: 'weekday',
    part: 'part',
    startsAt: ({ row }) => `to_char(${row}.starts_at, 'HH24:MI')`,
    endsAt: ({ row }) => `to_char(${row}.ends_at, 'HH24:MI')`,
    validFrom: 'valid_from',
    validTo: 'valid_to',
    date: ({ row, args, statement }) => dateOf(row, mondayOf(args, statement)),
    reachability: reachabilityOfSlot,
    viewerCanPlan: ({ row, statement }) => viewerMayPlan(row, statement),
  },
  relations: {
    site: { kind: 'one', models: () => [deploymentSiteModel], on: one('site_id') },
    person: { kind: 'one', models: () => [personModel], on: one('person_id') },
    position: { kind: 'one', models: () => [positionModel], on: one('position_id') },
  },
});

const siteReadable = (row: string, statement: Statement): string => {
  const scope = deploymentScope(statement.context.actor);
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${statement.bind(scope.countyId, 'uuid')}`;
  if (scope.kind === 'county') return county;
  const own = statement.bind(scope.organisationId, 'uuid');
  return `${county} and (${row}.organisation_id = ${own} or ${row}.organisation_id = any (array(select unnest(p.organisation_ids) from app.position p where ${withinScope(scope, 'p', statement)})))`;
};

/** Through its organisation, and through whoever reaches a position that is at work there. */
const siteReach = (row: string, statement: Statement): string =>
  isBoundToOrganisation(statement.context.actor)
    ? `array(select ${row}.organisation_id union select unnest(${positionModel.reach('p', statement)}) from app.position p where p.county_id = ${row}.county_id and p.organisation_ids @> array[${row}.organisation_id])`
    : `array[${row}.county_id]`;

export const deploymentSiteModel = readModel({
  type: 'DeploymentSite',
  idKind: 'site',
  table: 'app.deployment_site',
  readableBy: siteReadable,
  reach: siteReach,
  columns: {
    id: 'id',
    version: 'version',
    name: 'name',
    address: 'address',
    isExample: 'is_example',
    closedFrom: 'closed_from',
    viewerCanChange: ({ row, statement }) => {
      const { actor } = statement.context;
      return actor.kind === 'member' && mayAddSite(actor)
        ? `${row}.organisation_id = ${statement.bind(actor.membership.organisation.id, 'uuid')}`
        : 'false';
    },
  },
  relations: {
    organisation: { kind: 'one', models: () => organisationModels, on: one('organisation_id') },
  },
  sorts: {
    PLACE: {
      sql: ({ row }) =>
        `(select o.key from app.organisation o where o.county_id = ${row}.county_id and o.id = ${row}.organisation_id) || ' ' || ${row}.name`,
      type: 'text',
    },
  },
  defaultSort: 'PLACE',
});
