import type { StateTable, Transition } from './state-table.ts';

/** How a measure of the concept stands (domain model 1.4 no. 10). */
export const measureStates = [
  'PROPOSED',
  'PRIORITISED',
  'ASSIGNED',
  'RUNNING',
  'DONE',
  'STALLED',
  'EVALUATED',
] as const;
export type MeasureState = (typeof measureStates)[number];

/** What must hold besides the order of states. */
export type MeasureGuard = 'PLANNED' | 'REASON' | 'EVIDENCE';

interface MeasureTransition extends Transition<MeasureState, 'COUNTY'> {
  /** PLANNED: owner, due date and indicator are named. REASON: why. EVIDENCE: what shows that it is done. */
  readonly guard?: MeasureGuard;
}
const MODEL = 'domain model 1.4 no. 10';
const way = (from: MeasureState, to: MeasureState, guard?: MeasureGuard): MeasureTransition => ({
  from,
  to,
  by: ['COUNTY'],
  source: MODEL,
  ...(guard ? { guard } : {}),
});

/** Every way a measure may go, whole; what is not here is refused, by the service and by the database. */
export const measureTable = {
  of: 'Measure',
  initial: 'PROPOSED',
  states: measureStates,
  transitions: [
    way('PROPOSED', 'PRIORITISED', 'PLANNED'),
    way('PRIORITISED', 'ASSIGNED'),
    way('ASSIGNED', 'RUNNING'),
    way('RUNNING', 'DONE', 'EVIDENCE'),
    way('RUNNING', 'STALLED', 'REASON'),
    // the model ends a stalled measure; one may also take it up again
    { ...way('STALLED', 'RUNNING', 'REASON'), source: 'docs/adr/0042' },
    way('DONE', 'EVALUATED', 'REASON'),
    way('STALLED', 'EVALUATED', 'REASON'),
  ],
} as const satisfies StateTable<MeasureState, 'COUNTY'> & {
  readonly transitions: readonly MeasureTransition[];
};

/** How a measure goes, by quarter, worst first. */
export const trafficLights = ['RED', 'YELLOW', 'GREEN'] as const;
export type TrafficLight = (typeof trafficLights)[number];

/** Against the quarter before. */
export const measureTrends = ['BETTER', 'SAME', 'WORSE'] as const;
export type MeasureTrend = (typeof measureTrends)[number];

/** A due date within so many days is soon. */
export const DUE_SOON_DAYS = 90;

/** In these nothing more is waited for. */
export const finishedStates: readonly MeasureState[] = ['DONE', 'EVALUATED'];

/** A field of action as the concept describes it, word by word; typing errors of the paper are kept. */
export interface ActionFieldReference {
  readonly number: number;
  readonly name: string;
  /** The analysis of the situation the goals follow from. Paragraphs, `- ` points and `1. ` headings as in the paper. */
  readonly situation: string;
  /** Footnotes of situation and measures, with their sign. */
  readonly footnotes?: string;
  readonly goals: readonly { readonly title: string; readonly measures: readonly string[] }[];
}
