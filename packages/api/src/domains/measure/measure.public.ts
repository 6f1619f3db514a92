export { measureModel } from './measure.model.ts';
export { MeasureType } from './measure.type.ts';
