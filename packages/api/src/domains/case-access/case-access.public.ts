export { caseAccessModel } from './case-access.model.ts';
export { CaseAccessType } from './case-access.type.ts';
