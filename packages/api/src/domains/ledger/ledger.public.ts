export { redistributionModel, responseModel } from './redistribution.model.ts';
export { RedistributionType } from './redistribution.type.ts';
export { changeLines } from './redistribution-lines.service.ts';
export { findRedistribution } from './redistribution.service.ts';
