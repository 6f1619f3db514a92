import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { personalDataIn } from '@kim/schema/personal-data/personal-data.ts';
import { measureTable, type MeasureState, type TrafficLight } from '@kim/schema/reference/measure.ts';
import { findTransition } from '@kim/schema/reference/state-table.ts';

export interface MeasureFinding {
  readonly code: ChangeCode;
  readonly field: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

const LONGEST_INDICATOR = 200;
const LONGEST_UNIT = 40;
const LONGEST_REMARK = 1_000;
const LARGEST_VALUE = 1_000_000_000;
const YEARS_BACK = 2;

/** Who answers for a measure, by when, and what it is measured by. */
export interface MeasurePlan {
  readonly ownerOrganisationId: string | null;
  readonly ownerPersonId: string | null;
  readonly dueOn: string | null;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly target: number | null;
}

interface Text {
  readonly field: string;
  readonly value: string;
  readonly most: number;
}
/** Nobody is counselled here: an address, a number or a date of birth has come in by mistake. Officials may be named. */
const wrongText = ({ field, value, most }: Text): MeasureFinding[] => {
  if (value.trim() === '' || value.length > most) return [{ code: 'MEASURE_TEXT', field, figures: { most } }];
  const isPersonal = personalDataIn(value).some(
    ({ kind }) => kind === 'ADDRESS' || kind === 'PHONE' || kind === 'FILE_NUMBER',
  );
  return isPersonal ? [{ code: 'MEASURE_PERSONAL', field }] : [];
};
const isValue = (value: number | null): boolean => value === null || (value >= 0 && value <= LARGEST_VALUE);
const wrongValue = (field: string, value: number | null): MeasureFinding[] =>
  isValue(value) ? [] : [{ code: 'MEASURE_VALUE', field, figures: { most: LARGEST_VALUE } }];

/** What is wrong with a plan by itself. An indicator is a whole: what, in which unit, how much. */
export const findingsOfPlan = ({ indicator, unit, target }: MeasurePlan): MeasureFinding[] => {
  const isNamed = [indicator?.trim(), unit?.trim(), target?.toString()].map(Boolean);
  const gaps = ['indicator', 'unit', 'target'].filter((_field, at) => !isNamed[at]);
  const isPart = gaps.length > 0 && gaps.length < 3;
  return [
    ...(isPart ? gaps.map((field) => ({ code: 'MEASURE_INDICATOR', field }) as const) : []),
    ...(indicator?.trim()
      ? wrongText({ field: 'indicator', value: indicator, most: LONGEST_INDICATOR })
      : []),
    ...(unit?.trim() ? wrongText({ field: 'unit', value: unit, most: LONGEST_UNIT }) : []),
    ...wrongValue('target', target),
  ];
};

/** What a measure lacks to be prioritised: owner, due date and indicator (domain model 1.7 no. 19: the concept names none of them). */
export const lacksOf = (plan: MeasurePlan): MeasureFinding[] => [
  ...(plan.ownerOrganisationId || plan.ownerPersonId
    ? []
    : [{ code: 'MEASURE_OWNER', field: 'ownerOrganisationId' } as const]),
  ...(plan.dueOn ? [] : [{ code: 'MEASURE_DUE', field: 'dueOn' } as const]),
  ...(plan.indicator ? [] : [{ code: 'MEASURE_INDICATOR', field: 'indicator' } as const]),
];

export interface StepAsked {
  readonly toState: MeasureState;
  readonly remark: string | null;
  readonly evidence: string | null;
}

export const findingsOfStep = ({ remark, evidence }: StepAsked): MeasureFinding[] =>
  Object.entries({ remark, evidence }).flatMap(([field, value]) =>
    value?.trim() ? wrongText({ field, value, most: LONGEST_REMARK }) : [],
  );

/** Why a measure may not take this step now; nothing if it may. */
export const obstaclesToStep = (
  { toState, remark, evidence }: StepAsked,
  facts: MeasurePlan & { readonly state: MeasureState },
): MeasureFinding[] => {
  const step = findTransition(measureTable, facts.state, toState);
  if (!step) return [{ code: 'MEASURE_STEP', field: 'toState' }];
  if (step.guard === 'PLANNED') return lacksOf(facts);
  if (step.guard === 'REASON' && !remark?.trim()) return [{ code: 'MEASURE_REASON', field: 'remark' }];
  if (step.guard === 'EVIDENCE' && !evidence?.trim())
    return [{ code: 'MEASURE_EVIDENCE', field: 'evidence' }];
  return [];
};

export interface ReviewAsked {
  readonly year: number;
  readonly quarter: number;
  readonly light: TrafficLight;
  readonly value: number | null;
  readonly remark: string | null;
}

const quartersOf = (year: number, quarter: number): number => 4 * year + quarter;

/** A quarter that has begun, not older than two years: the controlling goes on, it does not write history. */
const isQuarter = ({ year, quarter }: ReviewAsked, today: string): boolean => {
  const [now, month] = today.split('-').map(Number) as [number, number];
  const current = quartersOf(now, Math.ceil(month / 3));
  const asked = quartersOf(year, quarter);
  return quarter >= 1 && quarter <= 4 && asked <= current && asked >= current - 4 * YEARS_BACK;
};

export const findingsOfReview = (review: ReviewAsked, today: string): MeasureFinding[] => {
  const remark = review.remark?.trim() ?? '';
  return [
    ...(isQuarter(review, today) ? [] : [{ code: 'MEASURE_QUARTER', field: 'quarter' } as const]),
    ...wrongValue('value', review.value),
    ...(remark ? wrongText({ field: 'remark', value: remark, most: LONGEST_REMARK }) : []),
    ...(!remark && review.light !== 'GREEN'
      ? [{ code: 'MEASURE_LIGHT_REMARK', field: 'remark' } as const]
      : []),
  ];
};

/** What a measure is linked to; exactly one of them. */
export interface LinkAsked {
  readonly workingGroupId: string | null;
  readonly hurdleId: string | null;
}
export const findingsOfLink = ({ workingGroupId, hurdleId }: LinkAsked): MeasureFinding[] =>
  Boolean(workingGroupId) === Boolean(hurdleId)
    ? [{ code: 'MEASURE_LINK_ONE', field: 'workingGroupId' }]
    : [];
