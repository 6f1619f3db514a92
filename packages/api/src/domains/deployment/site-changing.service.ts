import { LockMode } from '@mikro-orm/core';
import { Refused } from '../../platform/graphql/change.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { DeploymentSite } from './deployment-site.entity.ts';
import { DeploymentSlot } from './deployment-slot.entity.ts';
import { mayChangeSite } from './deployment.policy.ts';
import { findSite } from './plan-targets.ts';
import { awaitSite } from './site-lock.ts';
import type { Planning } from './slot-planning.service.ts';

export interface SeenSite {
  readonly id: string;
  readonly version: number;
}

/** What the place is called; weeks that are past show the new name too. */
export const renameSite = async (
  planning: Planning,
  seen: SeenSite,
  { name, address }: { readonly name: string; readonly address?: string | null | undefined },
): Promise<{ siteId: string }> => {
  const site = await lockSite(planning, seen);
  const { countyId, organisationId, id } = site;
  const named = { countyId, organisationId, name: name.trim() };
  if (await planning.em.findOne(DeploymentSite, { ...named, id: { $ne: id } }))
    throw new Refused('DEPLOYMENT_SITE_EXISTS', { field: 'name' });
  Object.assign(site, { ...named, address: address?.trim() || null, version: site.version + 1 });
  await planning.em.flush();
  return { siteId: id };
};

/** From that day on nobody is planned there; null opens it again. What was planned before stays on record. */
export const closeSite = async (
  planning: Planning,
  seen: SeenSite,
  closedFrom: string | null,
): Promise<{ siteId: string }> => {
  const site = await lockSite(planning, seen);
  const { countyId, id } = site;
  await awaitSite(planning.em, id, 'alone');
  const planned = closedFrom
    ? await planning.em.count(DeploymentSlot, {
        countyId,
        siteId: id,
        isWithdrawn: false,
        $or: [{ validTo: null }, { validTo: { $gte: closedFrom } }],
      })
    : 0;
  if (closedFrom && planned > 0)
    throw new Refused('DEPLOYMENT_SITE_IN_USE', {
      field: 'closedFrom',
      figures: { day: closedFrom, planned },
      about: { siteId: id },
    });
  site.closedFrom = closedFrom;
  site.version += 1;
  await planning.em.flush();
  return { siteId: id };
};

const lockSite = async ({ context, em, actor }: Planning, seen: SeenSite): Promise<DeploymentSite> => {
  const target = await findSite(context, seen.id);
  if (!target) throw new Refused('NOT_FOUND', { field: 'siteId' });
  if (context.walls.domain && !mayChangeSite(actor, target.organisationId))
    throw new Forbidden('PLAN_DEPLOYMENT');
  const { id, version } = seen;
  const key = { countyId: actor.countyId, id };
  const site = await em.findOne(DeploymentSite, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  // seen, and yet not to be locked: the row policies let its own organisation change it only
  if (!site) throw new Forbidden('PLAN_DEPLOYMENT');
  if (site.version !== version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: site.version, about: { siteId: id } });
  return site;
};
