import { monthAfter, readMonths } from '#lib/domains/service-record/service-months.ts';

export const measures = ['cases', 'fte', 'vacant', 'services', 'onboarding', 'templates'] as const;
export type Measure = (typeof measures)[number];

/** What the address says: which month is looked at, with which it is compared, what the map shows, whose municipalities. */
export interface CountySelection {
  readonly month: string;
  readonly earlier: string;
  readonly measure: Measure;
  readonly own: boolean;
}

const readMonth = (given: string | null, today: string, otherwise: string): string => {
  const last = today.slice(0, 7);
  const [month = last] = given
    ? readMonths(new URLSearchParams({ from: given, to: given }), today)
    : [otherwise];
  return month > last ? last : month;
};

export const readCountySelection = (parameters: URLSearchParams, today: string): CountySelection => {
  const month = readMonth(parameters.get('month'), today, today.slice(0, 7));
  return {
    month,
    earlier: readMonth(parameters.get('then'), today, monthAfter(month, -1)),
    measure: measures.find((one) => one === parameters.get('measure')) ?? 'cases',
    own: parameters.get('own') === 'on',
  };
};

/** The last day of a month, or today where it is not over: positions and their vacancies are asked by the day. */
const lastDayOf = (month: string, today: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return last < today ? last : today;
};

/** Twelve months, the one looked at last. */
export const courseOf = (month: string): string[] =>
  Array.from({ length: 12 }, (_, index) => monthAfter(month, index - 11));

export const countyVariables = ({ month, earlier, own }: CountySelection, today: string) => ({
  month: `${month}-01`,
  earlier: `${earlier}-01`,
  lastDay: lastDayOf(month, today),
  lastDayEarlier: lastDayOf(earlier, today),
  from: `${courseOf(month)[0]}-01`,
  today,
  own: own ? { viewerCoordinates: true } : null,
});
