import { serviceTypes, type ServiceType } from '@kim/schema/reference/service-types.ts';
import { serviceTypeLabel } from '#lib/domains/service-record/service-words.ts';
import type { ServiceFiguresPageQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { languageTag } from '#lib/platform/format.ts';

export type Figures = ServiceFiguresPageQuery['serviceFigures'];

/** A month as `YYYY-MM`, `count` months further. */
export const monthAfter = (month: string, count: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
};

/** "Nov. 2026" */
export const monthLabel = (month: string): string =>
  new Intl.DateTimeFormat(languageTag(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

const MOST_MONTHS = 36;

/** Months to choose from, the present one first. */
export const monthsToChoose = (today: string): string[] =>
  Array.from({ length: MOST_MONTHS }, (_, back) => monthAfter(today.slice(0, 7), -back));

/** The months the address names, in order and not too many; without any the last twelve. */
export const readMonths = (parameters: URLSearchParams, today: string): readonly string[] => {
  const last = today.slice(0, 7);
  const read = (name: string, otherwise: string): string => {
    const given = parameters.get(name) ?? '';
    return /^20\d{2}-(0[1-9]|1[0-2])$/.test(given) ? given : otherwise;
  };
  const [from, to] = [read('from', monthAfter(last, -11)), read('to', last)].toSorted() as [string, string];
  const months = [from];
  while (months.length < MOST_MONTHS && months.at(-1)! < to) months.push(monthAfter(months.at(-1)!, 1));
  return months;
};

export interface TypeRow {
  readonly id: ServiceType;
  readonly label: string;
  readonly counts: readonly number[];
  readonly count: number;
}

/** Types in the order of the papers, each with its number per month. */
export const rowsByType = ({ figures }: Figures, months: readonly string[]): TypeRow[] =>
  serviceTypes.map((id) => {
    const counts = months.map(
      (month) => figures.find((row) => row.type === id && row.month.startsWith(month))?.count ?? 0,
    );
    return { id, label: serviceTypeLabel(id), counts, count: counts.reduce((sum, one) => sum + one, 0) };
  });

/** For a spreadsheet: one line per month and type. */
export const figureLines = ({ figures }: Figures): string[][] => [
  [
    m.column_service_month(),
    m.field_service_type(),
    m.column_services(),
    m.field_target_group_count(),
    m.field_partner_count(),
  ],
  ...figures.map(({ month, type, count, targetGroupCount, partnerCount }) => [
    month.slice(0, 7),
    serviceTypeLabel(type),
    String(count),
    String(targetGroupCount),
    String(partnerCount),
  ]),
];
