import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  countyRoles,
  municipalRoles,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';

/** The tables went to the council: whoever may read staffing figures may read them. */
export const publishedTo: readonly DatabaseRole[] = [...countyRoles, 'kim_steering_member', 'kim_api_client'];

/** A table of days per week and municipality as it was decided, from when to when (Einsatzverteilung). */
const plan = defineEntity({
  name: 'DeploymentPlan',
  tableName: 'deployment_plan',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'deployment_plans_of_the_county',
      roles: [...publishedTo, ...municipalRoles],
      when: withinCounty,
    }),
  ],
  checks: [
    { name: 'deployment_plan_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    title: p.text(),
    source: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day'),
  },
});
export class DeploymentPlan extends plan.class {}
plan.setClass(DeploymentPlan);

/** A line of such a table. Municipalities see their own, as they do of all figures of staff. */
const quota = defineEntity({
  name: 'DeploymentQuota',
  tableName: 'deployment_quota',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'deployment_quotas_of_the_county', roles: publishedTo, when: withinCounty }),
    readable({
      name: 'deployment_quota_of_own_municipality',
      roles: municipalRoles,
      when: `${withinCounty} and municipality_id = ${sealed('organisation')}`,
    }),
  ],
  checks: [{ name: 'deployment_quota_within_reason', expression: 'days > 0 and days <= 100' }],
  properties: {
    countyId: p.uuid().primary(),
    planId: p.uuid().primary(),
    municipalityId: p.uuid().primary(),
    days: p.decimal().precision(5).scale(2).nullable().comment('Null where the paper prints a dash'),
    line: p.smallint().comment('Order of the lines as printed'),
    note: p.text().nullable().comment('What the paper says beside the figure, as printed'),
  },
});
export class DeploymentQuota extends quota.class {}
quota.setClass(DeploymentQuota);
