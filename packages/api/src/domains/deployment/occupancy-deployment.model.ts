import { reachOf } from '../../platform/auth/actor.ts';
import type { Column, ModelExtension } from '../../platform/reading/read-model.ts';
import { occupancyModel, reachThroughPosition } from '../staffing/staffing.public.ts';
import { dateOf, mondayOf, validOn } from './deployment-slot-time.ts';
import { deploymentSlotModel, slotReadable, viewerMayPlan } from './deployment-slot.model.ts';

/** A slot counts in a week if on its day it stands and its person fills the position. */
const takesPlace = (occupancy: string, slot: string, monday: string): string => {
  const day = dateOf(slot, monday);
  return `${slot}.county_id = ${occupancy}.county_id and ${slot}.position_id = ${occupancy}.position_id and ${slot}.person_id = ${occupancy}.person_id and not ${slot}.is_withdrawn and ${validOn(slot, day)} and ${validOn(occupancy, day)}`;
};

const plannedDays: Column = ({ row, args, statement }) => {
  const { actor, walls } = statement.context;
  const conditions = [
    takesPlace(row, 'd', mondayOf(args, statement)),
    ...(walls.domain ? [slotReadable('d', statement)] : []),
    ...(walls.graphql
      ? [
          `${statement.bind(reachOf(actor), 'uuid')} = any ((${reachThroughPosition('d', statement)})::uuid[])`,
        ]
      : []),
  ];
  return `(select coalesce(sum(case d.part when 'DAY' then 1 else 0.5 end), 0)::numeric(5, 2)::text from app.deployment_slot d where ${conditions.join(' and ')})`;
};

/** What somebody's share of a position means for their week. */
export const occupancyDeployment: ModelExtension = {
  model: occupancyModel,
  columns: {
    deploymentDays: plannedDays,
    deploymentLimit: ({ row }) =>
      `(select trunc(p.fte * ${row}.share * 5, 2)::text from app.position p where p.county_id = ${row}.county_id and p.id = ${row}.position_id)`,
    viewerCanPlan: ({ row, statement }) => viewerMayPlan(row, statement),
  },
  relations: {
    deploymentSlots: {
      kind: 'list',
      models: () => [deploymentSlotModel],
      on: ({ parent, child, args, statement }) => takesPlace(parent, child, mondayOf(args, statement)),
      orderBy: ['weekday', 'starts_at', 'id'],
    },
  },
};
