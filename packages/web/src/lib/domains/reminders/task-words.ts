import { placeOf, titleWithPlace } from '#lib/domains/staffing/place.ts';
import type { TaskKind, TaskList_TaskFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount, formatDate, today } from '#lib/platform/format.ts';

export type ShownTask = TaskList_TaskFragment;

export const taskKinds = [
  'FIXED_TERM_ENDS',
  'PROBATION_ENDS',
  'LEAVE_TO_DECIDE',
  'APPRAISAL_DUE',
  'TRANSFER_TO_CHECK',
  'POSITION_VACANT',
  'REDISTRIBUTION_TO_CONFIRM',
  'CONFIRMATIONS_MISSING',
  'OWN_CONTRACT_ENDS',
  'CASE_TASK_DUE',
  'TEMPLATE_TO_ADOPT',
  'TEMPLATE_TO_APPROVE',
  'TEMPLATE_TO_PUBLISH',
  'TEMPLATE_PROPOSED',
  'CONTACT_WISHED',
  'INSTRUCTION_TO_APPLY',
  'INSTRUCTION_TO_DECIDE',
  'INSTRUCTION_CONFLICT',
  'PEER_CASE_REVIEW_INVITED',
  'CASE_OPENED',
  'ONBOARDING_MISSING',
  'ONBOARDING_ITEM_DUE',
  'CERTIFICATE_ENDS',
  'CASE_CONFERENCE_INVITED',
  'MEETING_TO_ANSWER',
  'MEETING_CANCELLED',
  'MEETING_TASK_DUE',
  'MINUTES_TO_WRITE',
  'REVIEW_TO_ANSWER',
  'REPORT_TO_ANSWER',
  'REPORT_TO_APPROVE',
  'REPORT_RECEIVED',
  'RECONSTRUCTION_DUE',
  'GROUP_TASK_DUE',
  'RESULT_TOLD',
  'STEERING_SESSIONS_MISSING',
  'STEERING_MINUTES_DUE',
  'STEERING_VOTE_OPEN',
  'MEASURE_DUE',
  'MEASURE_REVIEW_MISSING',
] as const satisfies readonly TaskKind[];

export const taskKindLabel = (kind: TaskKind): string => m[`task_kind_${kind}`]();

export const readTaskKind = (value: string | null): TaskKind | null =>
  taskKinds.find((kind) => kind === value) ?? null;

const personOf = ({ person }: ShownTask): string =>
  person ? `${person.givenName} ${person.familyName}` : m.person_unknown();

/** Done on the page of the steering group, which shows what is meant. */
const ofSteering: readonly TaskKind[] = [
  'STEERING_SESSIONS_MISSING',
  'STEERING_MINUTES_DUE',
  'STEERING_VOTE_OPEN',
];

const ofReviews: readonly TaskKind[] = [
  'REVIEW_TO_ANSWER',
  'REPORT_TO_ANSWER',
  'REPORT_TO_APPROVE',
  'REPORT_RECEIVED',
];

/** What is to be done, in one line. */
export const taskTitle = (task: ShownTask): string => {
  const { kind, position, redistribution, count, templateVersion, templateProposal } = task;
  const year = String(redistribution?.targetYear ?? '');
  if (kind === 'OWN_CONTRACT_ENDS') return m.task_own_contract_ends();
  if (kind === 'CASE_TASK_DUE')
    return m.task_in_case({ reference: task.case?.reference ?? '', text: task.caseTask?.text ?? '' });
  if (task.hurdle) return `${taskKindLabel(kind)}: ${task.hurdle.title}`;
  if (task.measure) return m.task_measure({ what: taskKindLabel(kind), number: task.measure.number });
  if (task.report) return `${taskKindLabel(kind)}: ${task.report.title}`;
  if (ofReviews.includes(kind) || ofSteering.includes(kind)) return taskKindLabel(kind);
  if (task.instruction) return `${taskKindLabel(kind)}: ${task.instruction.title}`;
  if (task.caseConference) return `${taskKindLabel(kind)}: ${task.caseConference.organisation?.name ?? ''}`;
  if (task.peerCaseReview) return `${taskKindLabel(kind)}: ${task.peerCaseReview.title}`;
  if (task.caseAccess) return `${taskKindLabel(kind)}: ${task.caseAccess.caseReference}`;
  if (task.workingGroup) return `${taskKindLabel(kind)}: ${task.groupTask?.title ?? task.workingGroup.name}`;
  if (task.result) return `${taskKindLabel(kind)}: ${task.result.title}`;
  if (task.meeting) return `${taskKindLabel(kind)}: ${task.meetingTask?.title ?? task.meeting.title}`;
  if (templateProposal) return m.task_template_proposed({ title: templateProposal.title });
  if (templateVersion)
    return `${taskKindLabel(kind)}: ${m.template_version_title({ title: templateVersion.template?.title ?? '', number: String(templateVersion.number) })}`;
  if (kind === 'CONTACT_WISHED') return m.task_contact_wished({ reference: task.case?.reference ?? '' });
  if (kind === 'REDISTRIBUTION_TO_CONFIRM') return m.task_redistribution({ year });
  if (kind === 'CONFIRMATIONS_MISSING') return m.task_confirmations({ year, count: formatCount(count ?? 0) });
  if (position) {
    const title = titleWithPlace(position.title, placeOf(position.shares));
    return kind === 'POSITION_VACANT'
      ? m.task_position_vacant({ position: title })
      : m.task_position_ends({ position: title });
  }
  return `${taskKindLabel(kind)}: ${personOf(task)}`;
};

const since: readonly TaskKind[] = [
  'POSITION_VACANT',
  'TRANSFER_TO_CHECK',
  'REDISTRIBUTION_TO_CONFIRM',
  'CONFIRMATIONS_MISSING',
  'LEAVE_TO_DECIDE',
  'TEMPLATE_TO_ADOPT',
  'TEMPLATE_TO_APPROVE',
  'TEMPLATE_TO_PUBLISH',
  'TEMPLATE_PROPOSED',
  'INSTRUCTION_CONFLICT',
  'CASE_OPENED',
  'ONBOARDING_MISSING',
  'REPORT_TO_APPROVE',
  'REPORT_RECEIVED',
  'RECONSTRUCTION_DUE',
  'RESULT_TOLD',
  'STEERING_VOTE_OPEN',
  'MEASURE_REVIEW_MISSING',
];

/** What is to be done by a day, and may be late. */
const deadlines: readonly TaskKind[] = [
  'CASE_TASK_DUE',
  'CONTACT_WISHED',
  'INSTRUCTION_TO_APPLY',
  'ONBOARDING_ITEM_DUE',
  'CERTIFICATE_ENDS',
  'MEETING_TASK_DUE',
  'REVIEW_TO_ANSWER',
  'REPORT_TO_ANSWER',
  'GROUP_TASK_DUE',
  'STEERING_MINUTES_DUE',
  'MEASURE_DUE',
];

/** Since when it waits, or when it ends. */
export const taskDay = ({ kind, dueOn }: ShownTask): string => {
  if (deadlines.includes(kind) && dueOn < today()) return m.task_overdue({ day: formatDate(dueOn) });
  return since.includes(kind)
    ? m.task_since({ day: formatDate(dueOn) })
    : m.task_on({ day: formatDate(dueOn) });
};

const onboardingKinds: readonly TaskKind[] = [
  'ONBOARDING_MISSING',
  'ONBOARDING_ITEM_DUE',
  'CERTIFICATE_ENDS',
];

/** Where it is done. */
export const taskHref = (task: ShownTask): string => {
  const { kind, file, position, redistribution, case: inCase, templateVersion, templateProposal } = task;
  if (task.measure) return `/measures/${task.measure.id}`;
  if (task.hurdle) return `/hurdles/${task.hurdle.id}`;
  if (ofSteering.includes(kind)) return '/steering';
  if (task.report) return `/review-reports/${task.report.id}`;
  if (task.instruction) return `/instructions/${task.instruction.id}`;
  if (task.caseConference) return `/conferences/${task.caseConference.id}`;
  if (task.peerCaseReview) return `/peer-case-reviews/${task.peerCaseReview.id}`;
  if (task.caseAccess) return `/case-accesses/${task.caseAccess.id}`;
  if (task.meeting) return `/meetings/${task.meeting.id}`;
  if (task.workingGroup) return `/working-groups/${task.workingGroup.id}`;
  if (task.result) return `/results/${task.result.id}`;
  if (task.review) return `/reviews/${task.review.id}`;
  if (templateProposal) return `/templates/proposals/${templateProposal.id}`;
  if (templateVersion?.template) return `/templates/${templateVersion.template.id}`;
  if (onboardingKinds.includes(kind)) return task.person ? `/onboarding/${task.person.id}` : '/onboarding';
  if (inCase) return `/cases/${inCase.id}/${kind === 'CONTACT_WISHED' ? 'duplicates' : 'tasks'}`;
  if (kind === 'OWN_CONTRACT_ENDS') return '/my-file';
  if (kind === 'LEAVE_TO_DECIDE') return '/absences';
  if (kind === 'APPRAISAL_DUE' && file) return `/staff/${file.id}/appraisals`;
  if (file) return `/staff/${file.id}`;
  if (position) return `/positions/${position.id}`;
  return redistribution ? `/redistributions/${redistribution.id}` : '/tasks';
};
