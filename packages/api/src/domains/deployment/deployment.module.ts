import type { DomainModule } from '../../platform/domain-module.ts';
import { DeploymentPlan, DeploymentQuota } from './deployment-plan.entity.ts';
import { deploymentPlanModel, deploymentQuotaModel } from './deployment-plan.model.ts';
import { DeploymentSite } from './deployment-site.entity.ts';
import { DeploymentSlot } from './deployment-slot.entity.ts';
import { deploymentSiteModel, deploymentSlotModel } from './deployment-slot.model.ts';
import { DeploymentChangeResolver } from './deployment-change.resolver.ts';
import { deploymentPayloads } from './deployment-change.type.ts';
import { deploymentGrants } from './deployment.grants.ts';
import { deploymentInvariants } from './deployment.invariants.ts';
import { DeploymentSlotResolver, OccupancyDeploymentResolver } from './deployment.resolver.ts';
import { deploymentRules } from './deployment.rules.ts';
import { SiteChangeResolver } from './site-change.resolver.ts';
import { sitePayloads } from './site-change.type.ts';
import { occupancyDeployment } from './occupancy-deployment.model.ts';

export const deploymentModule = {
  name: 'deployment',
  entities: [DeploymentPlan, DeploymentQuota, DeploymentSite, DeploymentSlot],
  grants: deploymentGrants,
  resolvers: [
    DeploymentSlotResolver,
    OccupancyDeploymentResolver,
    DeploymentChangeResolver,
    SiteChangeResolver,
  ],
  payloads: [...deploymentPayloads, ...sitePayloads],
  models: [deploymentPlanModel, deploymentQuotaModel, deploymentSiteModel, deploymentSlotModel],
  extensions: [occupancyDeployment],
  rules: deploymentRules,
  invariants: deploymentInvariants,
} satisfies DomainModule;
