import { newUuid } from '@kim/schema/ids.ts';
import { Refused } from '../../platform/graphql/change.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { DeploymentSite } from './deployment-site.entity.ts';
import { mayAddSite } from './deployment.policy.ts';
import type { Planning } from './slot-planning.service.ts';

/** A site belongs to the organisation of whoever adds it. */
export const addSite = async (
  { context, em, actor }: Planning,
  { name, address }: { readonly name: string; readonly address?: string | null },
): Promise<{ siteId: string }> => {
  if (context.walls.domain && !mayAddSite(actor)) throw new Forbidden('PLAN_DEPLOYMENT');
  const { countyId } = actor;
  const organisationId = actor.membership.organisation.id;
  const given = { countyId, organisationId, name: name.trim() };
  if (await em.findOne(DeploymentSite, given)) throw new Refused('DEPLOYMENT_SITE_EXISTS', { field: 'name' });
  const site = em.create(DeploymentSite, { ...given, id: newUuid(), address: address?.trim() || null });
  await em.flush();
  return { siteId: site.id };
};
