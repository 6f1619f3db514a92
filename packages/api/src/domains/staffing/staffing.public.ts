export {
  employerToday,
  occupancyModel,
  ofPositionWithin,
  positionModel,
  reachThroughPosition,
  withinScope,
} from './position.model.ts';
export { figureScope, occupantScope, type PositionScope } from './staffing.policy.ts';
export { PositionOccupancyType, PositionType } from './staffing.type.ts';
