export { caseConferenceModel } from './case-conference.model.ts';
export { isOpenToViewer, viewerAnswer } from './conference-scope.ts';
export { CaseConferenceType } from './case-conference.type.ts';
