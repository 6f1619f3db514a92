import { stageLabel } from '#lib/domains/qualification/onboarding.ts';
import type {
  OnboardingBreakOffReason,
  OnboardingPhase,
  OnboardingStage,
  QualificationState,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, flag, optional, text, whole, type FieldSet } from '#lib/platform/change-form.ts';
import { moduleLabel } from '#lib/platform/labels.ts';

const reasons: readonly OnboardingBreakOffReason[] = ['LEFT', 'OTHER_TASK', 'ALREADY_QUALIFIED', 'OTHER'];
const reasonLabel = (reason: OnboardingBreakOffReason): string => m[`onboarding_reason_${reason}`]();
export const phaseLabel = (phase: OnboardingPhase): string => m[`onboarding_phase_${phase}`]();

/** What may follow; the API knows it for certain. */
const nextStages: Readonly<Record<OnboardingStage, OnboardingStage | null>> = {
  HIRED: 'COUNTY_PHASE',
  COUNTY_PHASE: 'ON_SITE',
  ON_SITE: 'STATE_QUALIFICATION',
  STATE_QUALIFICATION: 'CERTIFIED',
  CERTIFIED: null,
  BROKEN_OFF: null,
};
export const nextStage = (stage: OnboardingStage): OnboardingStage | null => nextStages[stage];
export const stepLabel = (stage: OnboardingStage): string =>
  m.onboarding_step_to({ stage: stageLabel(stage) });

const nextStates: Readonly<Record<QualificationState, QualificationState | null>> = {
  PLANNED: 'ENROLLED',
  ENROLLED: 'STARTED',
  STARTED: 'COMPLETED',
  COMPLETED: null,
  BROKEN_OFF: null,
};
export const nextState = (state: QualificationState): QualificationState | null => nextStates[state];

export const startForm = {
  planId: text(m.onboarding_field_plan),
  hiredOn: date(m.onboarding_field_hired),
  countyPhaseFrom: date(m.onboarding_field_county),
};
const remark = optional(text(m.onboarding_field_remark, { maxlength: 500 }));
export const stepForm = { takenOn: date(m.onboarding_field_taken), remark };
export const breakOffForm = {
  takenOn: date(m.onboarding_field_broken_off),
  breakOffReason: choice(m.onboarding_field_reason, reasons, reasonLabel),
  remark,
};
export const planCourseForm = {
  courseId: text(m.qualification_field_course),
  plannedFor: date(m.qualification_field_planned),
};
export const courseStepForm = { takenOn: date(m.onboarding_field_taken) };
export const certificateForm = {
  takenOn: date(m.qualification_field_completed),
  validUntil: optional(date(m.qualification_field_valid)),
};

export const courseForm = {
  title: text(m.qualification_field_course, { maxlength: 200 }),
  provider: text(m.column_provider, { maxlength: 200 }),
  module: choice(
    m.field_module,
    ['M1_COORDINATION', 'M2_CASE_MANAGEMENT', 'M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE'] as const,
    moduleLabel,
  ),
  venue: optional(text(m.course_field_venue, { maxlength: 200 })),
  startsOn: optional(date(m.course_field_starts)),
  endsOn: optional(date(m.course_field_ends)),
  capacity: optional(whole(m.course_field_capacity)),
  isObligatory: flag(m.course_field_obligatory),
};

/** As many lines as a plan may grow by in one go. */
export const MORE_LINES = 3;

const planContent = {
  title: text(m.onboarding_plan_field_title, { maxlength: 200 }),
  countyWeeks: whole(m.onboarding_plan_field_weeks),
};
type Line = 'title' | 'explainedBy' | 'phase' | 'dueDay' | 'isOwn';
export const lineName = (index: number, line: Line): `items.${number}.${Line}` => `items.${index}.${line}`;

/** A line that stays empty is none. */
export const planForm = (lines: number): typeof planContent & FieldSet => ({
  ...planContent,
  ...Object.fromEntries(
    Array.from({ length: lines }, (_, index) => [
      [lineName(index, 'title'), optional(text(m.onboarding_item_title, { maxlength: 200 }))],
      [lineName(index, 'explainedBy'), optional(text(m.onboarding_item_by, { maxlength: 200 }))],
      [
        lineName(index, 'phase'),
        optional(choice(m.onboarding_item_phase, ['COUNTY', 'ON_SITE'] as const, phaseLabel)),
      ],
      [lineName(index, 'dueDay'), optional(whole(m.onboarding_item_due_day))],
      [lineName(index, 'isOwn'), flag(m.onboarding_item_own)],
    ]).flat(),
  ),
});
