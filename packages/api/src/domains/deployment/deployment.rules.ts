import { and, rule } from 'graphql-shield';
import { uuidOfId, type IdKind } from '@kim/schema/ids.ts';
import type { AccessRules } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { mayChangeSite, mayPlan } from './deployment.policy.ts';
import { findOccupancyTarget, findSite, findSlotTarget, type PlanTarget } from './plan-targets.ts';

const figures = needs('READ_STAFFING_FIGURES');
const deployment = needs('READ_DEPLOYMENT');

const plans = needs('PLAN_DEPLOYMENT', 'PLAN_OWN_DEPLOYMENT');

/** What is out of reach passes: the resolver then answers as for what never existed. */
const plansFor = (
  kind: IdKind,
  field: string,
  find: (context: RequestContext, id: string) => Promise<PlanTarget | null>,
) =>
  rule(`may plan for the person of this ${kind}`, { cache: 'no_cache' })(
    async (_parent, { input }: { input: Readonly<Record<string, string>> }, context: RequestContext) => {
      const id = uuidOfId([kind], input[field] ?? '');
      const target = id && context.walls.graphql ? await find(context, id) : null;
      return !target || mayPlan(context.actor, target) || new Forbidden('DIENSTAUFSICHT');
    },
  );

const plansForOccupant = and(plans, plansFor('occupancy', 'occupancyId', findOccupancyTarget));
const plansForSlot = and(plans, plansFor('slot', 'slotId', findSlotTarget));

const changesSite = and(
  needs('PLAN_DEPLOYMENT'),
  rule('may change this site', { cache: 'no_cache' })(
    async (_parent, { input }: { input: { siteId: string } }, context: RequestContext) => {
      const id = uuidOfId(['site'], input.siteId);
      const site = id && context.walls.graphql ? await findSite(context, id) : null;
      return !site || mayChangeSite(context.actor, site.organisationId) || new Forbidden('PLAN_DEPLOYMENT');
    },
  ),
);

export const deploymentRules: AccessRules = {
  Query: {
    deploymentPlans: figures,
    deploymentSlot: deployment,
    deploymentSite: deployment,
    deploymentSites: deployment,
  },
  Mutation: {
    deploymentSlotAdd: plansForOccupant,
    deploymentSlotChange: plansForSlot,
    deploymentSlotEnd: plansForSlot,
    deploymentSiteAdd: needs('PLAN_DEPLOYMENT'),
    deploymentSiteRename: changesSite,
    deploymentSiteClose: changesSite,
  },
  PositionOccupancy: {
    deploymentSlots: deployment,
    deploymentDays: deployment,
    deploymentLimit: deployment,
    viewerCanPlan: deployment,
  },
  DeploymentPlan: { '*': figures },
  DeploymentQuota: { '*': figures },
  DeploymentPlanConnection: { '*': figures },
  DeploymentPlanEdge: { '*': figures },
  DeploymentSite: { '*': deployment },
  DeploymentSiteConnection: { '*': deployment },
  DeploymentSiteEdge: { '*': deployment },
  DeploymentSlot: { '*': deployment },
};
