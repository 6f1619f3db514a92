export { MeasureStateEnum, TrafficLightEnum } from './measure-enums.ts';
export { measureModel } from './measure.model.ts';
export { MeasureType } from './measure.type.ts';
