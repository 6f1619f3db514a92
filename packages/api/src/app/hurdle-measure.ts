import { labelledHurdleReports, type LabelledReport } from '@kim/schema/demo/labelled-hurdle-reports.ts';
import { LEAST_SCORE, MOST_SIMILAR } from '../domains/hurdle/hurdle.public.ts';

export interface Measured {
  readonly reports: number;
  /** Of what is suggested, how much is the same hurdle. */
  readonly precision: number;
  /** Of what is the same hurdle, how much is suggested. */
  readonly recall: number;
}

interface Found {
  readonly asked: string;
  readonly other: string;
  readonly score: number;
}
type Query = (sql: string, values: readonly unknown[]) => Promise<readonly Found[]>;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * Precision and recall of the suggestions, over the labelled reports: the database compares each with all others, as it does for
 * the coordinator. Without `isTicked` by the words alone.
 */
export const measureSuggestions = async (
  query: Query,
  { least = LEAST_SCORE, isTicked = true }: { readonly least?: number; readonly isTicked?: boolean } = {},
): Promise<Measured> => {
  const docs = labelledHurdleReports.map((report) =>
    isTicked ? report : { ...report, theme: report.key, domains: [], bodies: [] },
  );
  const found = await query(
    'select d.key as asked, s.other, s.score from jsonb_to_recordset($1::jsonb) d(key text), lateral hurdle.similar_texts($1::jsonb, d.key) s',
    [JSON.stringify(docs)],
  );
  const suggested = labelledHurdleReports.flatMap((report) =>
    found
      .filter(({ asked, score }) => asked === report.key && score >= least)
      .toSorted((one, other) => other.score - one.score)
      .slice(0, MOST_SIMILAR)
      .map(({ other }) => [report, labelOf(other)] as const),
  );
  const right = suggested.filter(([{ label }, other]) => label === other).length;
  const same = labelledHurdleReports.reduce((sum, report) => sum + others(report), 0);
  return {
    reports: labelledHurdleReports.length,
    precision: share(right, suggested.length),
    recall: share(right, same),
  };
};

const labelOf = (key: string): string => labelledHurdleReports.find((report) => report.key === key)!.label;
const others = ({ key, label }: LabelledReport): number =>
  labelledHurdleReports.filter((report) => report.label === label && report.key !== key).length;
