import type { Right } from '../../platform/auth/rights.ts';
import { readModel, type Relation } from '../../platform/reading/read-model.ts';
import { caseAccessModel } from '../case-access/case-access.public.ts';
import { caseConferenceModel } from '../case-conference/case-conference.public.ts';
import { caseTaskModel } from '../case-content/case-content.public.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { hurdleModel } from '../hurdle/hurdle.public.ts';
import { instructionModel } from '../instruction/instruction.public.ts';
import { peerCaseReviewModel } from '../peer-case-review/peer-case-review.public.ts';
import { qualityReviewModel, reviewReportModel } from '../quality-review/quality-review.public.ts';
import { personModel } from '../identity/identity.public.ts';
import { redistributionModel } from '../ledger/ledger.public.ts';
import { absenceModel, personnelFileModel } from '../personnel/personnel.public.ts';
import { measureModel } from '../measure/measure.public.ts';
import { meetingModel, meetingTaskModel } from '../meeting/meeting.public.ts';
import { positionModel } from '../staffing/staffing.public.ts';
import { templateProposalModel, templateVersionModel } from '../template/template.public.ts';
import {
  groupTaskModel,
  publishedResultModel,
  workingGroupModel,
} from '../working-group/working-group.public.ts';
import { caseAccessTaskSources } from './case-access-task-sources.ts';
import { caseTaskSources } from './case-task-sources.ts';
import { fileTaskSources } from './file-task-sources.ts';
import { positionTaskSources } from './position-task-sources.ts';
import { templateTaskSources } from './template-task-sources.ts';
import { onboardingTaskSources } from './onboarding-task-sources.ts';
import { instructionTaskSources } from './instruction-task-sources.ts';
import { counselTaskSources } from './counsel-task-sources.ts';
import { meetingTaskSources } from './meeting-task-sources.ts';
import { hurdleTaskSources } from './hurdle-task-sources.ts';
import { steeringTaskSources } from './steering-task-sources.ts';
import { reviewTaskSources } from './review-task-sources.ts';
import { groupTaskSources } from './group-task-sources.ts';
import { measureTaskSources } from './measure-task-sources.ts';
import { mayReadTasks } from './task-kind.policy.ts';
import { tasksOf } from './task-source.ts';

const about = (column: string, models: Relation['models']): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

const sources = [
  ...fileTaskSources,
  ...positionTaskSources,
  ...caseTaskSources,
  ...templateTaskSources,
  ...instructionTaskSources,
  ...counselTaskSources,
  ...caseAccessTaskSources,
  ...onboardingTaskSources,
  ...meetingTaskSources,
  ...steeringTaskSources,
  ...reviewTaskSources,
  ...hurdleTaskSources,
  ...groupTaskSources,
  ...measureTaskSources,
];

/** Whoever may not ask for cases is not asked to join them either. */
const needsOfFields = new Map<string, Right>([
  ['case', 'LEAD_CASES'],
  ['caseTask', 'LEAD_CASES'],
  ['templateVersion', 'READ_TEMPLATES'],
  ['templateProposal', 'OVERSEE_TEMPLATES'],
  ['instruction', 'READ_INSTRUCTIONS'],
  ['peerCaseReview', 'JOIN_PEER_CASE_REVIEWS'],
  ['caseAccess', 'READ_CASE_ACCESSES'],
  ['caseConference', 'RECEIVE_REFERRALS'],
  ['meeting', 'READ_MEETINGS'],
  ['meetingTask', 'READ_MEETINGS'],
  ['review', 'READ_REVIEWS'],
  ['report', 'READ_REVIEW_REPORTS'],
  ['hurdle', 'READ_HURDLES'],
  ['workingGroup', 'READ_WORKING_GROUPS'],
  ['groupTask', 'READ_WORKING_GROUPS'],
  ['result', 'READ_WORKING_GROUPS'],
  ['measure', 'READ_MEASURES'],
]);

/** What is due, computed when asked. Every row carries the walls of the row it comes from (docs/adr/0015-tasks-are-computed.md). */
export const taskModel = readModel({
  type: 'Task',
  idKind: null,
  table: (statement) => tasksOf(sources, statement),
  readableBy: (row, { context }) => (mayReadTasks(context.actor) ? `${row}.is_readable` : 'false'),
  reach: (row) => `${row}.reach`,
  fieldNeeds: (field) => needsOfFields.get(field) ?? null,
  columns: { kind: 'kind', dueOn: 'due_on', count: 'count' },
  relations: {
    person: about('person_id', () => [personModel]),
    position: about('position_id', () => [positionModel]),
    file: about('file_id', () => [personnelFileModel]),
    absence: about('absence_id', () => [absenceModel]),
    case: about('case_id', () => [caseModel]),
    caseTask: about('case_task_id', () => [caseTaskModel]),
    templateVersion: about('template_version_id', () => [templateVersionModel]),
    templateProposal: about('template_proposal_id', () => [templateProposalModel]),
    instruction: about('instruction_id', () => [instructionModel]),
    peerCaseReview: about('peer_case_review_id', () => [peerCaseReviewModel]),
    caseAccess: about('case_access_id', () => [caseAccessModel]),
    caseConference: about('case_conference_id', () => [caseConferenceModel]),
    meeting: about('meeting_id', () => [meetingModel]),
    meetingTask: about('meeting_task_id', () => [meetingTaskModel]),
    review: about('review_id', () => [qualityReviewModel]),
    report: about('report_id', () => [reviewReportModel]),
    hurdle: about('hurdle_id', () => [hurdleModel]),
    workingGroup: about('working_group_id', () => [workingGroupModel]),
    groupTask: about('group_task_id', () => [groupTaskModel]),
    result: about('result_id', () => [publishedResultModel]),
    measure: about('measure_id', () => [measureModel]),
    redistribution: about('redistribution_id', () => [redistributionModel]),
  },
  sorts: { DUE_ON: { sql: ({ row }) => `${row}.due_on::text`, type: 'text' } },
  defaultSort: 'DUE_ON',
  filters: {
    kind: { sql: ({ row, value, statement }) => `${row}.kind = ${statement.bind(value, 'text')}` },
  },
});
