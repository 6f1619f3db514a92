import type { CrisisFiguresPageQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

type Figures = CrisisFiguresPageQuery['crisisFigures'];
type Week = Figures['weeks'][number];

const lines = (place: string, weeks: readonly Week[]): string[][] =>
  weeks.map(({ week, count, cumulative }) => [place, week, String(count), String(cumulative)]);

/** The picture as a table: each municipality and all of them, week by week. */
export const figuresAsCsv = ({ weeks, municipalities }: Figures): string[][] => [
  [m.crisis_column_place(), m.crisis_column_week(), m.crisis_legend_weekly(), m.crisis_legend_cumulative()],
  ...municipalities.flatMap(({ name, weeks: own }) => lines(name, own)),
  ...(municipalities.length > 1 ? lines(m.crisis_all_places(), weeks) : []),
];
