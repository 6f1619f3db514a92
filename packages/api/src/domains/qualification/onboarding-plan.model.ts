import { readModel } from '../../platform/reading/read-model.ts';
import { personReach, personReadable, standardReach, standardReadable } from './qualification-scope.ts';

const onboardingPlanItemModel = readModel({
  type: 'OnboardingPlanItem',
  idKind: 'onboarding_plan_item',
  table: 'app.onboarding_plan_item',
  readableBy: standardReadable,
  reach: standardReach,
  columns: {
    id: 'id',
    phase: 'phase',
    title: 'title',
    explainedBy: 'explained_by',
    dueDay: 'due_day',
    isOwn: 'is_own',
  },
});

export const onboardingPlanModel = readModel({
  type: 'OnboardingPlan',
  idKind: 'onboarding_plan',
  table: 'app.onboarding_plan',
  readableBy: standardReadable,
  reach: standardReach,
  columns: {
    id: 'id',
    number: 'number',
    title: 'title',
    countyWeeks: 'county_weeks',
    publishedOn: 'published_on',
    isExample: 'is_example',
  },
  relations: {
    items: {
      kind: 'list',
      models: () => [onboardingPlanItemModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.plan_id = ${parent}.id`,
      orderBy: ['place', 'id'],
    },
  },
  sorts: { NUMBER: { sql: ({ row }) => `${row}.number`, type: 'integer' } },
  defaultSort: 'NUMBER',
});

/** One's own, as far as the plan leaves ticking to who is new. */
export const onboardingItemModel = readModel({
  type: 'OnboardingItem',
  idKind: 'onboarding_item',
  table: 'app.onboarding_item',
  readableBy: personReadable,
  reach: personReach,
  columns: {
    id: 'id',
    phase: 'phase',
    title: 'title',
    explainedBy: 'explained_by',
    dueOn: 'due_on',
    isOwn: 'is_own',
    doneOn: 'done_on',
    version: 'version',
  },
});

export const stateCourseModel = readModel({
  type: 'StateCourse',
  idKind: 'state_course',
  table: 'app.state_course',
  readableBy: standardReadable,
  reach: standardReach,
  columns: {
    id: 'id',
    title: 'title',
    provider: 'provider',
    module: 'module',
    venue: 'venue',
    startsOn: 'starts_on',
    endsOn: 'ends_on',
    capacity: 'capacity',
    isObligatory: 'is_obligatory',
    version: 'version',
    isExample: 'is_example',
  },
  sorts: { TITLE: { sql: ({ row }) => `${row}.title collate "de-x-icu"`, type: 'text' } },
  defaultSort: 'TITLE',
});

export const planModels = [
  onboardingPlanModel,
  onboardingPlanItemModel,
  onboardingItemModel,
  stateCourseModel,
];
