export { HalfDayEnum } from './reachability.type.ts';
export { unreachablePeriodModel } from './unreachable-period.model.ts';
export { DAYS_LOOKED_BACK } from './reachability.policy.ts';
