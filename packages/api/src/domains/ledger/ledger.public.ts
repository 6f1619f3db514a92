export { redistributionModel, responseModel } from './redistribution.model.ts';
export { publicStates } from './redistribution.policy.ts';
export { RedistributionType } from './redistribution.type.ts';
