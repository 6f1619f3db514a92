export { LEAST_SCORE, MOST_SIMILAR, hurdleModel, reconstructionModel } from './hurdle.model.ts';
export { HurdleType } from './hurdle.type.ts';
