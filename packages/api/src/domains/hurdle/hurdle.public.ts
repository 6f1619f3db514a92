export { LEAST_SCORE, MOST_SIMILAR, hurdleModel, reconstructionModel } from './hurdle.model.ts';
export { moveHurdle, moveHurdleAlong } from './hurdle.service.ts';
export { hurdleToChange } from './hurdle-target.ts';
export { findingsOfTexts, LONGEST_TITLE, textsOfReport } from './hurdle.policy.ts';
export { HurdleBodyEnum, HurdleStateEnum, HurdleType } from './hurdle.type.ts';
