import type { RequestContext } from '../../platform/graphql/context.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { employerToday, occupancyModel } from '../staffing/staffing.public.ts';
import { deploymentSiteModel, deploymentSlotModel } from './deployment-slot.model.ts';
import type { PlannedFor } from './deployment.policy.ts';

/** Whom and where a change is about; null for the caller who may not see it. */
export interface PlanTarget extends Row, PlannedFor {
  readonly id: string;
  readonly positionId: string;
}
interface SlotTarget extends PlanTarget {
  readonly isWithdrawn: boolean;
}
interface SiteTarget extends Row {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  /** First day on which nobody is planned there any more. */
  readonly closedFrom: string | null;
}

const employerOf = (row: string, employer: string): string =>
  `(select ${employer} from app.position p where p.county_id = ${row}.county_id and p.id = ${row}.position_id)`;

export const findOccupancyTarget = visibleFinder<PlanTarget>(occupancyModel, (row, statement) => ({
  positionId: `${row}.position_id`,
  personId: `${row}.person_id`,
  employerId: employerOf(row, employerToday('p', statement)),
}));

const slotFinder = visibleFinder<SlotTarget>(deploymentSlotModel, (row, statement) => ({
  positionId: `${row}.position_id`,
  personId: `${row}.person_id`,
  employerId: employerOf(row, employerToday('p', statement)),
  isWithdrawn: `${row}.is_withdrawn`,
}));

/** What was taken back is as if it had never been. */
export const findSlotTarget = async (context: RequestContext, id: string): Promise<PlanTarget | null> => {
  const slot = await slotFinder(context, id);
  return slot && !slot.isWithdrawn ? slot : null;
};

export const findSite = visibleFinder<SiteTarget>(deploymentSiteModel, (row) => ({
  organisationId: `${row}.organisation_id`,
  name: `${row}.name`,
  closedFrom: `${row}.closed_from`,
}));
