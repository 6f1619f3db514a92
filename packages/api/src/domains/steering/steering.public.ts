export { bodyModel } from './body.model.ts';
export { ownCalendarSessions } from './session-calendar.ts';
export { DecisionKindEnum, ResolutionOutcomeEnum } from './steering-enums.ts';
export { sessionModel, steeringItemModel } from './session.model.ts';
