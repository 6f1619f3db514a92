import {
  breakOffForm,
  certificateForm,
  courseStepForm,
  planCourseForm,
  startForm,
  stepForm,
} from '#lib/domains/qualification/onboarding-forms.ts';
import {
  OnboardingAdvanceDocument,
  OnboardingItemTickDocument,
  OnboardingStartDocument,
  QualificationAdvanceDocument,
  QualificationPlanDocument,
  type OnboardingAdvanceMutation,
  type OnboardingItemTickMutation,
  type OnboardingStage,
  type QualificationAdvanceMutation,
  type QualificationState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const done = (_payload: unknown, { event }: Sent): string => `/onboarding/${event.params.id}?status=saved`;

const advance = {
  document: OnboardingAdvanceDocument,
  payload: ({ onboardingAdvance }: OnboardingAdvanceMutation) => onboardingAdvance,
  done,
};
const to = (toStage: OnboardingStage) =>
  changeAction({
    ...advance,
    fields: stepForm,
    input: (values, { about, version }: Sent) => ({ programmeId: about, version, toStage, ...values }),
  });
const tick = (isDone: boolean) =>
  changeAction({
    fields: {},
    document: OnboardingItemTickDocument,
    input: (_values, { about, version }: Sent) => ({ itemId: about, version, isDone }),
    payload: ({ onboardingItemTick }: OnboardingItemTickMutation) => onboardingItemTick,
    done,
  });
const qualification = {
  document: QualificationAdvanceDocument,
  payload: ({ qualificationAdvance }: QualificationAdvanceMutation) => qualificationAdvance,
  done,
};
const course = (toState: QualificationState) =>
  changeAction({
    ...qualification,
    fields: courseStepForm,
    input: (values, { about, version }: Sent) => ({ qualificationId: about, version, toState, ...values }),
  });

export const actions: Actions = {
  start: changeAction({
    fields: startForm,
    document: OnboardingStartDocument,
    input: (values, { event }: Sent) => ({ ...values, personId: event.params.id }),
    payload: (data) => data.onboardingStart,
    done,
  }),
  COUNTY_PHASE: to('COUNTY_PHASE'),
  ON_SITE: to('ON_SITE'),
  STATE_QUALIFICATION: to('STATE_QUALIFICATION'),
  CERTIFIED: to('CERTIFIED'),
  BROKEN_OFF: changeAction({
    ...advance,
    fields: breakOffForm,
    input: (values, { about, version }: Sent) => ({
      programmeId: about,
      version,
      toStage: 'BROKEN_OFF' as const,
      ...values,
    }),
  }),
  tick: tick(true),
  untick: tick(false),
  plan: changeAction({
    fields: planCourseForm,
    document: QualificationPlanDocument,
    input: (values, { event }: Sent) => ({ ...values, personId: event.params.id }),
    payload: (data) => data.qualificationPlan,
    done,
  }),
  ENROLLED: course('ENROLLED'),
  STARTED: course('STARTED'),
  COMPLETED: changeAction({
    ...qualification,
    fields: certificateForm,
    input: (values, { about, version }: Sent) => ({
      qualificationId: about,
      version,
      toState: 'COMPLETED' as const,
      ...values,
    }),
  }),
  courseBrokenOff: course('BROKEN_OFF'),
};
