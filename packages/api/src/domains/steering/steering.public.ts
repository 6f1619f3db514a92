export { bodyModel } from './body.model.ts';
export { sessionModel, steeringItemModel } from './session.model.ts';
