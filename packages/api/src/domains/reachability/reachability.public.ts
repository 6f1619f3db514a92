export { HalfDayEnum, UnreachablePeriodType } from './reachability.type.ts';
export { unreachablePeriodModel } from './unreachable-period.model.ts';
