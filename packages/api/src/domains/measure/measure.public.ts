export { MeasureStateEnum, TrafficLightEnum } from './measure-enums.ts';
