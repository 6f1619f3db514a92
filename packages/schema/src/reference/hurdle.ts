import type { StateTable, Transition } from './state-table.ts';

/** How a hurdle stands (domain model 1.4.4, KIM concept 2025, 2.6). */
export const hurdleStates = [
  'REPORTED',
  'REGISTERED',
  'CLUSTERED',
  'RECONSTRUCTION',
  'ASSESSED',
  'DIRECT_RESOLUTION',
  'SOLVED',
  'DECISION_REQUESTED',
  'APPROVED',
  'DEFERRED',
  'REJECTED',
  'PAG_ACTIVE',
  'PROPOSAL',
  'DECIDED',
  'COMMUNICATED',
  'IMPLEMENTED',
  'CHECKED',
  'CLOSED',
] as const;
export type HurdleState = (typeof hurdleStates)[number];

/** By whose hand: the county's coordination, the database when the third report comes, a resolution, the working group. */
export const hurdleHands = ['COUNTY', 'DATABASE', 'STEERING_GROUP', 'WORKING_GROUP'] as const;
export type HurdleHand = (typeof hurdleHands)[number];

const CONCEPT = 'KIM concept 2025, 2.6';
const MODEL = 'domain model 1.4.4';
const OWN = 'own design';

const way = (
  from: HurdleState,
  to: HurdleState,
  by: HurdleHand | readonly HurdleHand[],
  more: { readonly source: string; readonly guard?: string } = { source: MODEL },
): Transition<HurdleState, HurdleHand> => ({ from, to, by: typeof by === 'string' ? [by] : by, ...more });

/** Done with: another report of the same is a recurrence. */
export const endedHurdleStates = ['SOLVED', 'REJECTED', 'CLOSED'] as const satisfies readonly HurdleState[];

/** Every way a hurdle may go. What is not here is refused; the database keeps to the same table by a trigger. */
export const hurdleTable: StateTable<HurdleState, HurdleHand> = {
  of: 'Hurdle',
  initial: 'REPORTED',
  states: hurdleStates,
  transitions: [
    way('REPORTED', 'REGISTERED', 'COUNTY', { source: CONCEPT }),
    way('REGISTERED', 'CLUSTERED', 'DATABASE', { source: MODEL, guard: 'SEVERAL_REPORTS' }),
    way('CLUSTERED', 'REGISTERED', 'DATABASE', { source: OWN, guard: 'ONE_REPORT_LEFT' }),
    way('CLUSTERED', 'RECONSTRUCTION', 'DATABASE', { source: CONCEPT, guard: 'THREE_DIFFERENT_REPORTS' }),
    way('RECONSTRUCTION', 'ASSESSED', 'COUNTY', { source: CONCEPT, guard: 'OUTCOME' }),
    way('ASSESSED', 'DIRECT_RESOLUTION', 'COUNTY', { source: CONCEPT, guard: 'SOLVABLE_AT_ONCE' }),
    way('DIRECT_RESOLUTION', 'SOLVED', 'COUNTY', { source: MODEL, guard: 'ANSWER' }),
    way('DIRECT_RESOLUTION', 'DECISION_REQUESTED', 'COUNTY', { source: OWN }),
    way('ASSESSED', 'DECISION_REQUESTED', 'COUNTY', { source: CONCEPT, guard: 'STRUCTURAL_CHANGE' }),
    way('DECISION_REQUESTED', 'APPROVED', 'STEERING_GROUP', { source: CONCEPT, guard: 'RESOLUTION' }),
    way('DECISION_REQUESTED', 'DEFERRED', 'STEERING_GROUP', { source: MODEL, guard: 'RESOLUTION' }),
    way('DECISION_REQUESTED', 'REJECTED', 'STEERING_GROUP', { source: MODEL, guard: 'RESOLUTION' }),
    way('DEFERRED', 'DECISION_REQUESTED', 'COUNTY', { source: OWN }),
    way('APPROVED', 'PAG_ACTIVE', 'WORKING_GROUP', { source: CONCEPT, guard: 'RESOLUTION' }),
    way('PAG_ACTIVE', 'PROPOSAL', 'WORKING_GROUP', { source: CONCEPT }),
    way('PROPOSAL', 'DECIDED', 'STEERING_GROUP', { source: CONCEPT, guard: 'RESOLUTION' }),
    // returned: the working group works on
    way('DECIDED', 'PAG_ACTIVE', ['STEERING_GROUP', 'WORKING_GROUP'], { source: MODEL, guard: 'RETURNED' }),
    way('DECIDED', 'COMMUNICATED', 'COUNTY'),
    way('COMMUNICATED', 'IMPLEMENTED', 'COUNTY', { source: MODEL, guard: 'ADOPTED' }),
    // not adopted: those who reported it know, and nothing is to be done
    way('COMMUNICATED', 'CLOSED', 'COUNTY', { source: OWN, guard: 'NOT_ADOPTED' }),
    way('IMPLEMENTED', 'CHECKED', 'COUNTY'),
    way('CHECKED', 'CLOSED', 'COUNTY'),
    way('CHECKED', 'RECONSTRUCTION', 'COUNTY', { source: OWN, guard: 'WITHOUT_EFFECT' }),
    ...endedHurdleStates.map((from) =>
      way(from, 'RECONSTRUCTION', ['DATABASE', 'COUNTY'], { source: MODEL, guard: 'RECURRENCE' }),
    ),
  ],
};

/** What members of the steering group may know of (domain model 1.3: from the agenda on). */
export const steeredHurdleStates = [
  'DECISION_REQUESTED',
  'APPROVED',
  'DEFERRED',
  'REJECTED',
  'PAG_ACTIVE',
  'PROPOSAL',
  'DECIDED',
  'COMMUNICATED',
  'IMPLEMENTED',
  'CHECKED',
  'CLOSED',
] as const satisfies readonly HurdleState[];

/** So many similar reports of different cases or reporters make a reconstruction due (KIM concept 2025, 2.6). */
export const REPORTS_FOR_RECONSTRUCTION = 3;

/** Where a report comes from (domain model 1.2, as far as it is built). */
export const hurdleSources = ['CASE_MANAGER', 'EXTERNAL_ADVISER', 'OFFICE', 'API'] as const;
export type HurdleSource = (typeof hurdleSources)[number];

/** Who is involved where it sticks: bodies the papers name. */
export const hurdleBodies = [
  'JOBCENTER',
  'EMPLOYMENT_AGENCY',
  'FOREIGNERS_OFFICE',
  'NATURALISATION_OFFICE',
  'SOCIAL_OFFICE',
  'YOUTH_OFFICE',
  'HEALTH_OFFICE',
  'REGISTRATION_OFFICE',
  'SCHOOL_SUPERVISION',
  'SCHOOL_OR_DAY_CARE',
  'FEDERAL_OFFICE_FOR_MIGRATION',
  'COURSE_PROVIDER',
  'RECOGNITION_OFFICE',
  'HEALTH_INSURANCE',
  'WELFARE_ASSOCIATION',
  'ACCOMMODATION',
  'LANDLORD',
  'EMPLOYER',
  'OTHER',
] as const;
export type HurdleBody = (typeof hurdleBodies)[number];

/** What several cases have in common where they stuck; own design after the reconstruction guide of the state-wide procedure. */
export const problemFields = [
  'RESPONSIBILITY',
  'INTERFACE',
  'PROCEDURE',
  'WAITING_TIME',
  'INFORMATION',
  'LANGUAGE',
  'EVIDENCE',
  'LEGAL_SITUATION',
  'SUPPLY',
  'COST',
  'DISCRIMINATION',
] as const;
export type ProblemField = (typeof problemFields)[number];

/** What comes of a reconstruction (KIM concept 2025, 2.6). */
export const reconstructionOutcomes = ['SOLVABLE_AT_ONCE', 'NEEDS_STRUCTURAL_CHANGE'] as const;
export type ReconstructionOutcome = (typeof reconstructionOutcomes)[number];
