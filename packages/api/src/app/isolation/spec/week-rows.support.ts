import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { hr, lead, place, teamLead } from './roles.support.ts';
import { isEmployer, occupanciesSeen, ofPositionsSeen, positionsSeen } from './positions.support.ts';

export interface PlanRow extends OfCounty {
  readonly id: string;
}
export interface QuotaRow extends OfCounty {
  readonly plan_id: string;
  readonly municipality_id: string;
}
export interface SiteRow extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly version: number;
}
export interface SlotRow extends OfCounty {
  readonly id: string;
  readonly position_id: string;
  readonly person_id: string;
  readonly site_id: string;
  readonly weekday: number;
  readonly valid_from: string;
  readonly is_withdrawn: boolean;
  readonly version: number;
}

declare module '../world.support.ts' {
  interface Tables {
    deployment_plan: PlanRow;
    deployment_quota: QuotaRow;
    deployment_site: SiteRow;
    deployment_slot: SlotRow;
  }
}

export const readers = [...place, ...lead];
export const planners = [hr, teamLead];
export const caseManager = 'kim_case_manager';

export const slotsSeen = (who: SealedPrincipal, world: World): SlotRow[] =>
  ofPositionsSeen(world.deployment_slot, who, world);

/**
 * The employer's HR and team leads, where they see the position: a team lead sees none that works elsewhere. Case managers for
 * themselves in a position they fill.
 */
export const plans = (who: SealedPrincipal, slot: SlotRow, world: World): boolean => {
  if (slot.county_id !== who.county) return false;
  const position = world.position.find(
    (row) => row.id === slot.position_id && row.county_id === slot.county_id,
  )!;
  if (planners.includes(who.role))
    return (
      positionsSeen(who, world).includes(position) && isEmployer(world, position, who.organisation, who.today)
    );
  return (
    who.role === caseManager &&
    slot.person_id === who.person &&
    occupanciesSeen(who, world).some(
      (row) => row.position_id === slot.position_id && row.person_id === who.person,
    )
  );
};
