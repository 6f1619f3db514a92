import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { deploymentPlans } from '@kim/schema/reference/deployment-plans.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';

const organisationUuid = (key: string): string => referenceUuid('organisation', key);
const planUuid = (key: string): string => referenceUuid('deployment-plan', key);

/** The tables of the council papers. */
export const seedDeploymentPlans = async (em: EntityManager, county: CountyReference): Promise<void> => {
  const countyId = organisationUuid(county.key);
  const plans = deploymentPlans.filter((plan) => plan.county === county.key);
  await insertMissing(
    em,
    'deployment_plan',
    plans.map(({ key, title, source, validFrom, validTo }) => ({
      county_id: countyId,
      id: planUuid(key),
      title,
      source,
      valid_from: validFrom,
      valid_to: validTo,
    })),
  );
  await insertMissing(
    em,
    'deployment_quota',
    plans.flatMap(({ key, quotas }) =>
      quotas.map(({ municipality, days, note }, line) => ({
        county_id: countyId,
        plan_id: planUuid(key),
        municipality_id: organisationUuid(municipality),
        days,
        line: line + 1,
        note: note ?? null,
      })),
    ),
  );
};
