import { casePhases } from '@kim/schema/reference/casework.ts';
import { serviceTypes } from '@kim/schema/reference/service-types.ts';
import type { Measure } from '#lib/domains/county/county-query.ts';
import type { CasePhase, CountyOverviewQuery } from '#lib/gql/documents.generated.ts';
import { serviceTypeLabel } from '#lib/domains/service-record/service-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount, formatFte } from '#lib/platform/format.ts';

export type Municipality = CountyOverviewQuery['municipalities']['nodes'][number];
export type County = NonNullable<CountyOverviewQuery['county']>;
/** A municipality, or the county itself where it employs case managers. */
export type Place = Municipality | (County & { readonly rhineBank: null });

export const openPhases: readonly CasePhase[] = casePhases.filter(
  (phase) => !['CLOSED', 'REFERRED_ONLY', 'TRANSFERRED', 'WITHDRAWN'].includes(phase),
);

/** The county in the list of places, where it leads cases or counsels itself. */
export const placesOf = (county: County | null, municipalities: readonly Municipality[]): Place[] => {
  const isPlace = county && ((county.openCases ?? 0) > 0 || county.serviceFigures.length > 0);
  return [...municipalities, ...(isPlace ? [{ ...county, rhineBank: null }] : [])];
};

export const servicesOf = ({ serviceFigures }: Place): number =>
  serviceFigures.reduce((sum, { count }) => sum + count, 0);

/** How onboarding stands and how many templates are adopted, today; the county itself has neither. */
export const standingOf = (place: Place) =>
  'officialKey' in place
    ? {
        running: place.onboardingRunning ?? 0,
        finished: place.onboardingFinished ?? 0,
        due: place.onboardingDue ?? 0,
        published: place.publishedTemplates ?? 0,
        adopted: place.adoptedTemplates ?? 0,
      }
    : { running: 0, finished: 0, due: 0, published: 0, adopted: 0 };

export const measureOf = (place: Place, measure: Measure): number => {
  if (measure === 'cases') return place.openCases ?? 0;
  if (measure === 'services') return servicesOf(place);
  if (measure === 'onboarding') return standingOf(place).running;
  if (measure === 'templates') return standingOf(place).adopted;
  return Number(measure === 'fte' ? place.fte : place.vacantFte);
};

export const measureLabel = (measure: Measure): string => m[`county_measure_${measure}`]();

/** As people read it: VZÄ with two decimals, everything else as a whole number. */
export const measureText = (value: number, measure: Measure): string =>
  measure === 'fte' || measure === 'vacant' ? formatFte(value.toFixed(6)) : formatCount(value);

/** "+3", "−2", "±0": a change says its direction. */
export const changeText = (now: number, then: number, measure: Measure): string => {
  const change = now - then;
  if (Math.abs(change) < 0.000_001) return m.county_no_change();
  const size = measureText(Math.abs(change), measure);
  return change > 0 ? `+${size}` : `−${size}`;
};

export const phaseCount = ({ caseloadByPhase }: Place, phase: CasePhase): number =>
  caseloadByPhase?.find((row) => row.phase === phase)?.count ?? 0;

const byMonth = (
  rows: readonly { readonly month: string; readonly count: number }[],
  months: readonly string[],
): number[] =>
  months.map((month) =>
    rows.filter((row) => row.month.startsWith(month)).reduce((sum, { count }) => sum + count, 0),
  );

/** Twelve months of a place: of cases how many were open at the end, of services how many there were. */
export const courseRow = (place: Place, months: readonly string[], measure: Measure) => {
  const isServices = measure === 'services';
  const counts = byMonth(isServices ? place.serviceFigures : (place.openCasesByMonth ?? []), months);
  const count = isServices ? counts.reduce((sum, one) => sum + one, 0) : (counts.at(-1) ?? 0);
  return { id: place.id, label: place.name, counts, count };
};

/** Services of all places together, by type. */
export const typeRows = (places: readonly Place[], months: readonly string[]) =>
  serviceTypes.map((id) => {
    const rows = places.flatMap(({ serviceFigures }) => serviceFigures.filter(({ type }) => type === id));
    const counts = byMonth(rows, months);
    return { id, label: serviceTypeLabel(id), counts, count: counts.reduce((sum, one) => sum + one, 0) };
  });

export const coordinatorOf = (place: Place): string => {
  if (!('coordinatorAssignments' in place)) return '';
  const regular = place.coordinatorAssignments.find(({ kind }) => kind === 'REGULAR')?.coordinator;
  return regular ? `${regular.givenName} ${regular.familyName}` : m.county_nobody();
};
