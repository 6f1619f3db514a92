export { LEAST_SCORE, MOST_SIMILAR, hurdleModel, reconstructionModel } from './hurdle.model.ts';
export { moveHurdle, moveHurdleAlong } from './hurdle.service.ts';
export { hurdleToChange } from './hurdle-target.ts';
export { HurdleType } from './hurdle.type.ts';
