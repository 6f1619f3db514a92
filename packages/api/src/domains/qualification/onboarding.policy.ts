import { isReadable } from '@kim/schema/text-input.ts';

/** What is wrong with an input, and where. */
export interface Finding {
  readonly code:
    | 'INVALID_TEXT'
    | 'ONBOARDING_STEP'
    | 'ONBOARDING_DAY'
    | 'ONBOARDING_REASON'
    | 'ONBOARDING_FIGURE'
    | 'ONBOARDING_ITEMS'
    | 'QUALIFICATION_STEP'
    | 'CERTIFICATE_END'
    | 'COURSE_END';
  readonly field: string | readonly string[];
  readonly figures?: { readonly most: number };
}

export const onboardingStages = [
  'HIRED',
  'COUNTY_PHASE',
  'ON_SITE',
  'STATE_QUALIFICATION',
  'CERTIFIED',
  'BROKEN_OFF',
] as const;
export type OnboardingStage = (typeof onboardingStages)[number];

/** Where an item of a plan belongs: the weeks at the county, then the municipality (evaluation 2022, 3.2.2). */
export const onboardingPhases = ['COUNTY', 'ON_SITE'] as const;
export type OnboardingPhase = (typeof onboardingPhases)[number];

/** Words and no free text: why somebody is away is nothing the county keeps. */
export const breakOffReasons = ['LEFT', 'OTHER_TASK', 'ALREADY_QUALIFIED', 'OTHER'] as const;
export type BreakOffReason = (typeof breakOffReasons)[number];

/** The one table of steps: what may follow upon what (evaluation 2022, 3.2.2). */
const nextStages: Readonly<Record<OnboardingStage, readonly OnboardingStage[]>> = {
  HIRED: ['COUNTY_PHASE', 'BROKEN_OFF'],
  COUNTY_PHASE: ['ON_SITE', 'BROKEN_OFF'],
  ON_SITE: ['STATE_QUALIFICATION', 'BROKEN_OFF'],
  STATE_QUALIFICATION: ['CERTIFIED', 'BROKEN_OFF'],
  CERTIFIED: [],
  BROKEN_OFF: [],
};

export const stagesAfter = (stage: OnboardingStage): readonly OnboardingStage[] => nextStages[stage];

type Day = string | null;
export interface OnboardingDays {
  readonly hiredOn: string;
  readonly countyPhaseFrom: Day;
  readonly onSiteFrom: Day;
  readonly stateQualificationFrom: Day;
  readonly certifiedOn: Day;
  readonly brokenOffOn: Day;
}

const hasCome = (day: Day, today: string): boolean => day !== null && day <= today;

/** The furthest stage whose day has come. */
const stageOn = (days: OnboardingDays, today: string): OnboardingStage => {
  if (hasCome(days.brokenOffOn, today)) return 'BROKEN_OFF';
  if (hasCome(days.certifiedOn, today)) return 'CERTIFIED';
  if (hasCome(days.stateQualificationFrom, today)) return 'STATE_QUALIFICATION';
  if (hasCome(days.onSiteFrom, today)) return 'ON_SITE';
  return hasCome(days.countyPhaseFrom, today) ? 'COUNTY_PHASE' : 'HIRED';
};

export interface OnboardingStep {
  readonly toStage: OnboardingStage;
  readonly takenOn: string;
  readonly breakOffReason: BreakOffReason | null;
}

/** No day before the stage one is in, none to come; breaking off wants its reason, and nothing else has one. */
export const findingsOfStep = (step: OnboardingStep, days: OnboardingDays, today: string): Finding[] => {
  const { toStage, takenOn, breakOffReason } = step;
  const stage = stageOn(days, today);
  if (!nextStages[stage].includes(toStage)) return [{ code: 'ONBOARDING_STEP', field: 'toStage' }];
  const since = sinceOf(stage, days);
  const findings: Finding[] = [];
  if (takenOn > today || takenOn < since || isPastPlans(toStage, takenOn, days))
    findings.push({ code: 'ONBOARDING_DAY', field: 'takenOn' });
  if ((toStage === 'BROKEN_OFF') !== (breakOffReason !== null))
    findings.push({ code: 'ONBOARDING_REASON', field: 'breakOffReason' });
  return findings;
};

/** A day planned for a later stage comes later, too. */
const isPastPlans = (toStage: OnboardingStage, takenOn: string, days: OnboardingDays): boolean => {
  const later: Partial<Record<OnboardingStage, readonly Day[]>> = {
    COUNTY_PHASE: [days.onSiteFrom, days.stateQualificationFrom, days.certifiedOn],
    ON_SITE: [days.stateQualificationFrom, days.certifiedOn],
    STATE_QUALIFICATION: [days.certifiedOn],
  };
  return (later[toStage] ?? []).some((day) => day !== null && day < takenOn);
};

const sinceOf = (stage: OnboardingStage, days: OnboardingDays): string => {
  const since: Partial<Record<OnboardingStage, Day>> = {
    COUNTY_PHASE: days.countyPhaseFrom,
    ON_SITE: days.onSiteFrom,
    STATE_QUALIFICATION: days.stateQualificationFrom,
  };
  return since[stage] ?? days.hiredOn;
};

export interface PlanItem {
  readonly phase: OnboardingPhase;
  readonly title: string;
  readonly explainedBy: string;
  readonly dueDay: number;
  readonly isOwn: boolean;
}
export interface NewPlan {
  readonly title: string;
  readonly countyWeeks: number;
  readonly items: readonly PlanItem[];
}

const MOST_ITEMS = 40;
const MOST_WEEKS = 12;
const LAST_DAY = 365;
const LONGEST_TITLE = 200;

export const isProper = (text: string, most = LONGEST_TITLE): boolean =>
  isReadable(text) && text.trim().length > 0 && text.length <= most;

/** The papers say two to three weeks at the county: how many is configuration of the county. */
export const findingsOfPlan = ({ title, countyWeeks, items }: NewPlan): Finding[] => [
  ...(isProper(title) ? [] : [wrongText('title')]),
  ...(countyWeeks < 0 || countyWeeks > MOST_WEEKS
    ? [{ code: 'ONBOARDING_FIGURE' as const, field: 'countyWeeks', figures: { most: MOST_WEEKS } }]
    : []),
  ...(items.length === 0 || items.length > MOST_ITEMS
    ? [{ code: 'ONBOARDING_ITEMS' as const, field: 'items', figures: { most: MOST_ITEMS } }]
    : []),
  ...items.flatMap(findingsOfItem),
];

const findingsOfItem = (item: PlanItem, index: number): Finding[] => {
  const at = (name: string): string[] => ['items', String(index), name];
  return [
    ...(isProper(item.title) ? [] : [wrongText(at('title'))]),
    ...(isProper(item.explainedBy) ? [] : [wrongText(at('explainedBy'))]),
    ...(item.dueDay < 0 || item.dueDay > LAST_DAY
      ? [{ code: 'ONBOARDING_FIGURE' as const, field: at('dueDay'), figures: { most: LAST_DAY } }]
      : []),
  ];
};

export const wrongText = (field: string | readonly string[]): Finding => ({
  code: 'INVALID_TEXT',
  field,
  figures: { most: LONGEST_TITLE },
});

/** So many days after. */
export const daysAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The years somebody can be hired in: nothing before the programme of the state, and no typing slip far ahead. */
export const findingsOfStart = (hiredOn: string, countyPhaseFrom: string, today: string): Finding[] => [
  ...(hiredOn < '2020-01-01' ? [{ code: 'ONBOARDING_DAY' as const, field: 'hiredOn' }] : []),
  ...(countyPhaseFrom < hiredOn || countyPhaseFrom > daysAfter(today, LAST_DAY)
    ? [{ code: 'ONBOARDING_DAY' as const, field: 'countyPhaseFrom' }]
    : []),
];

const LONGEST_REMARK = 500;
export const findingsOfRemark = (remark: string | null): Finding[] =>
  remark === null || isProper(remark, LONGEST_REMARK)
    ? []
    : [{ code: 'INVALID_TEXT', field: 'remark', figures: { most: LONGEST_REMARK } }];
