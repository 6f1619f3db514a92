export { contactDueOn, contactRequestModel } from './duplicate-check.model.ts';
