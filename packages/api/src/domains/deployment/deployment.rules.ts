import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

const figures = needs('READ_STAFFING_FIGURES');
const deployment = needs('READ_DEPLOYMENT');

export const deploymentRules: AccessRules = {
  Query: { deploymentPlans: figures, deploymentSlot: deployment, deploymentSites: deployment },
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
