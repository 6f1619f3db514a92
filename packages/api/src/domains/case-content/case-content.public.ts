export { caseDocumentDownloadRoute } from './case-document-download.route.ts';
export { nextDueOn, openGoalCount } from './case-figures.ts';
