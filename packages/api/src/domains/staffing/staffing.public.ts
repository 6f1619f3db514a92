export { stateOnDay } from './life/position-life.model.ts';
export { recordOccupancy } from './life/position-life.service.ts';
export { allocatePosition } from './position-allocate.ts';
export { findingsOf } from './position-fill.policy.ts';
export { fillPosition } from './position-fill.service.ts';
export { PositionFillInput, positionFillPayload } from './position-fill.type.ts';
export { fillableStates } from './life/position-life.policy.ts';
export { employedHere, Position } from './position.entity.ts';
export { PositionOccupancy } from './occupancy.entity.ts';
export {
  employerToday,
  occupancyModel,
  ofPositionWithin,
  positionModel,
  supervisionModel,
  reachThroughPosition,
  withinScope,
} from './position.model.ts';
export { figureScope, occupantScope, type PositionScope } from './staffing.policy.ts';
export { PositionOccupancyType, PositionType, ProgrammeModuleEnum } from './staffing.type.ts';
export { findEmployedPosition } from './position-employer.ts';
