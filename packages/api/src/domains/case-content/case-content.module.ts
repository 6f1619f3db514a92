import type { DomainModule } from '../../platform/domain-module.ts';
import { CaseAssessment } from './assessment.entity.ts';
import { caseContentGrants } from './case-content.grants.ts';
import { caseContentInvariants } from './case-content.invariants.ts';
import {
  assessmentModel,
  caseTaskModel,
  contentOfCase,
  goalAgreementModel,
  goalModel,
  milestoneModel,
  noteModel,
} from './case-content.model.ts';
import { caseContentRules } from './case-content.rules.ts';
import { PartOfDraftResolver, partsOfDraft } from './draft-part.resolver.ts';
import { CaseDocument, CaseDocumentContent } from './case-document.entity.ts';
import { caseDocumentModel, documentsOfCase } from './case-document.model.ts';
import { caseDocumentFilePayload, CaseDocumentResolver } from './case-document.resolver.ts';
import { CaseTask } from './case-task.entity.ts';
import { caseTaskDonePayload, CaseTaskResolver, caseTaskSetPayload } from './case-task.resolver.ts';
import { ContentOfCaseResolver } from './content-of-case.resolver.ts';
import { Goal, GoalAgreement, Milestone } from './goal.entity.ts';
import {
  goalAgreementDraftPayload,
  goalAgreementSignPayload,
  GoalResolver,
  goalSettlePayload,
  milestoneDonePayload,
} from './goal.resolver.ts';
import { CaseNote } from './note.entity.ts';
import {
  caseAssessPayload,
  caseNoteCorrectPayload,
  caseNoteRecordPayload,
  CaseNoteResolver,
} from './note.resolver.ts';
import { SpecialEntry } from './special-entry.entity.ts';
import { specialEntriesOfCase, specialEntryModel } from './special-entry.model.ts';
import { caseSpecialRecordPayload, SpecialEntryResolver } from './special-entry.resolver.ts';

/** What is said in a case: for the case manager who leads it, and for nobody else (docs/adr/0019). */
export const caseContentModule = {
  name: 'case-content',
  entities: [
    CaseNote,
    CaseAssessment,
    GoalAgreement,
    Goal,
    Milestone,
    CaseTask,
    SpecialEntry,
    CaseDocument,
    CaseDocumentContent,
  ],
  grants: caseContentGrants,
  resolvers: [
    CaseNoteResolver,
    PartOfDraftResolver,
    GoalResolver,
    CaseTaskResolver,
    ContentOfCaseResolver,
    SpecialEntryResolver,
    CaseDocumentResolver,
  ],
  payloads: [
    caseNoteRecordPayload,
    caseNoteCorrectPayload,
    caseAssessPayload,
    goalAgreementDraftPayload,
    goalAgreementSignPayload,
    goalSettlePayload,
    milestoneDonePayload,
    caseTaskSetPayload,
    caseTaskDonePayload,
    caseSpecialRecordPayload,
    caseDocumentFilePayload,
  ],
  models: [
    noteModel,
    assessmentModel,
    goalAgreementModel,
    goalModel,
    milestoneModel,
    caseTaskModel,
    specialEntryModel,
    caseDocumentModel,
  ],
  extensions: [contentOfCase, specialEntriesOfCase, documentsOfCase, partsOfDraft],
  rules: caseContentRules,
  invariants: caseContentInvariants,
} satisfies DomainModule;
