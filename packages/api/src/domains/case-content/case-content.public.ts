export { caseDocumentDownloadRoute } from './case-document-download.route.ts';
export { caseTaskModel, goalModel, milestoneModel } from './case-content.model.ts';
export { CaseTaskType } from './case-task.type.ts';
export { nextDueOn, openGoalCount } from './case-figures.ts';
