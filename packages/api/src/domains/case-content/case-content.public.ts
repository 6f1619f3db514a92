export { caseDocumentDownloadRoute } from './case-document-download.route.ts';
export {
  assessmentModel,
  caseTaskModel,
  goalAgreementModel,
  goalModel,
  milestoneModel,
  noteModel,
} from './case-content.model.ts';
export { caseDocumentModel } from './case-document.model.ts';
export { CaseTaskType } from './case-task.type.ts';
export { setTask } from './case-task.service.ts';
export { goalsToHandOn, notesToHandOn, type SaidOn } from './content-to-hand-on.ts';
export { encryptAnew } from './special-entry-move.ts';
export { consentedCategories } from './special-entry.service.ts';
export { nextDueOn, openGoalCount } from './case-figures.ts';
