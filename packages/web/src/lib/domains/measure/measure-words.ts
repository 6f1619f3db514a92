import type {
  MeasureState,
  MeasureTrend,
  Measure_FieldFragment,
  Measure_RowFragment,
  TrafficLight,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount, formatDate } from '#lib/platform/format.ts';

type Kind = 'info' | 'success' | 'warning' | 'danger';

/** In the order a measure goes them. */
export const measureStates = [
  'PROPOSED',
  'PRIORITISED',
  'ASSIGNED',
  'RUNNING',
  'STALLED',
  'DONE',
  'EVALUATED',
] as const satisfies readonly MeasureState[];
export const trafficLights = ['GREEN', 'YELLOW', 'RED'] as const satisfies readonly TrafficLight[];

export const stateWords = (state: MeasureState): string => m[`measure_state_${state}`]();
export const lightWords = (light: TrafficLight | undefined): string =>
  light ? m[`measure_light_${light}`]() : m.measure_light_none();
export const trendWords = (trend: MeasureTrend | null | undefined): string =>
  trend ? m[`measure_trend_${trend}`]() : m.measure_trend_none();
const kinds: Readonly<Record<TrafficLight, Kind>> = { GREEN: 'success', YELLOW: 'warning', RED: 'danger' };
export const lightKind = (light: TrafficLight): Kind => kinds[light];
const stateKinds: Readonly<Partial<Record<MeasureState, Kind>>> = {
  STALLED: 'danger',
  DONE: 'success',
  EVALUATED: 'success',
  RUNNING: 'warning',
};
export const stateKind = (state: MeasureState): Kind => stateKinds[state] ?? 'info';

export const quarterWords = ({
  year,
  quarter,
}: {
  readonly year: number;
  readonly quarter: number;
}): string => m.measure_quarter({ year, quarter });

type Owned = Pick<Measure_RowFragment, 'ownerOrganisationName' | 'ownerPersonName'>;
export const ownerOf = ({ ownerOrganisationName, ownerPersonName }: Owned): string =>
  [ownerPersonName, ownerOrganisationName].filter(Boolean).join(', ') || m.measure_nobody();
type Dated = Pick<Measure_RowFragment, 'dueOn' | 'isOverdue'>;
export const dueOf = ({ dueOn, isOverdue }: Dated): string => {
  if (!dueOn) return m.measure_nobody();
  return isOverdue ? m.measure_overdue_since({ day: formatDate(dueOn) }) : formatDate(dueOn);
};
/** What is measured, and how far it is. */
export const valueOf = ({ unit, target, latestReview }: Measure_RowFragment): string => {
  if (target === null) return m.measure_nobody();
  const goal = { target: formatCount(target), unit: unit ?? '' };
  const value = latestReview?.value;
  return typeof value === 'number'
    ? m.measure_value_of({ ...goal, value: formatCount(value) })
    : m.measure_value_open(goal);
};

export const countIn = ({ states }: Measure_FieldFragment, state: MeasureState): number =>
  states.find((one) => one.state === state)?.measureCount ?? 0;
export const countAt = ({ lights }: Measure_FieldFragment, light: TrafficLight): number =>
  lights.find((one) => one.light === light)?.measureCount ?? 0;
export const countUnrated = ({ measureCount, lights }: Measure_FieldFragment): number =>
  lights.reduce((rest, one) => rest - one.measureCount, measureCount);

type Fact = { readonly term: string; readonly value: string };
const counted = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => m.measure_picture_part({ count: formatCount(count), what }))
    .join(', ');
/** How the measures of a field stand by state, in words. */
export const statesInWords = (field: Measure_FieldFragment): string =>
  counted(measureStates.map((state) => [countIn(field, state), stateWords(state)]));
/** How a field stands, in a few lines. */
export const fieldFacts = (field: Measure_FieldFragment): Fact[] => [
  { term: m.measure_fact_states(), value: statesInWords(field) },
  {
    term: m.measure_fact_lights(),
    value: counted([
      ...trafficLights.map((light) => [countAt(field, light), lightWords(light)] as const),
      [countUnrated(field), m.measure_light_none()],
    ]),
  },
  {
    term: m.measure_fact_trend(),
    value: m.measure_trend_counts({ better: field.betterCount, worse: field.worseCount }),
  },
  {
    term: m.measure_fact_deadlines(),
    value: m.measure_deadline_counts({ overdue: field.overdueCount, soon: field.dueSoonCount }),
  },
];

/** The last nine quarters, this one first, as `2026-4`: those a review may be of. */
export const quartersUntil = (today: string): string[] => {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const current = 4 * year + Math.ceil(month / 3) - 1;
  return Array.from({ length: 9 }, (_one, back) => current - back).map(
    (count) => `${Math.floor(count / 4)}-${(count % 4) + 1}`,
  );
};
export const readQuarter = (text: string): { readonly year: number; readonly quarter: number } => {
  const [year, quarter] = text.split('-').map(Number) as [number, number];
  return { year, quarter };
};
