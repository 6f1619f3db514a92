import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { expect } from 'vitest';
import type { Harness } from '../../app/test-harness.ts';
import { change } from '../personnel/personnel-asking.support.ts';

export interface SampleCase {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly reference: string;
  readonly statement: string | null;
}
export interface Review {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly seed: string | null;
  readonly populationCount: number | null;
  readonly viewerWays: readonly string[];
  readonly items: readonly { readonly id: string; readonly text: string; readonly fulfilledCount: number }[];
  readonly cases: readonly SampleCase[];
}
export interface Report {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly figures: string | null;
  readonly viewerWays: readonly string[];
}
const REVIEW =
  'review { id version state seed populationCount viewerWays items { id text fulfilledCount } cases { id version number reference statement } }';
const REPORT = 'report { id version state figures viewerWays }';
const CASE = 'reviewCase { id version number reference statement }';

export const checklist = publicId(
  'template_version',
  referenceUuid('template-version', 'rsk:CHECKLIST:review:1'),
);
export const place = (key: string): string => publicId('municipality', referenceUuid('organisation', key));
export const plan = (key: string, sampleSize = 2) => ({
  municipalityId: place(key),
  templateVersionId: checklist,
  periodFrom: '2026-07-01',
  periodTo: '2026-11-15',
  sampleSize,
});

type Input = Readonly<Record<string, unknown>>;

/** Changes as personas make them; what is refused is told by its codes. */
export const reviewing = (api: () => Harness) => {
  const by = (part: string, name: string) => async (persona: string, mutation: string, input: Input) => {
    const changed = await change(api(), persona, mutation, input, { part });
    return { ...changed, row: changed.payload?.[name] };
  };
  const ofReview = by(REVIEW, 'review');
  const ofReport = by(REPORT, 'report');
  const ofCase = by(CASE, 'reviewCase');
  const act = async (persona: string, mutation: string, input: Input) => {
    const { row, ...changed } = await ofReview(persona, mutation, input);
    return { ...changed, row: row as Review };
  };
  const report = async (persona: string, mutation: string, input: Input) => {
    const { row, ...changed } = await ofReport(persona, mutation, input);
    return { ...changed, row: row as Report };
  };
  const onCase = async (persona: string, mutation: string, input: Input) => {
    const { row, ...changed } = await ofCase(persona, mutation, input);
    return { ...changed, row: row as SampleCase };
  };
  const rate = (persona: string, input: Input) => onCase(persona, 'reviewFindingRecord', input);
  const state = (persona: string, input: Input) => onCase(persona, 'reviewStatementGive', input);

  const running = async (key: string, sampleSize = 2): Promise<Review> => {
    const planned = (await act('coordinator.rsk', 'qualityReviewPlan', plan(key, sampleSize))).row;
    const { id: reviewId, version } = planned;
    const { row, codes } = await act('head.rsk', 'qualityReviewDraw', { reviewId, version });
    expect(codes).toEqual([]);
    return row;
  };
  const step = (persona: string, { id, version }: Review, toState: string, measures?: string) =>
    act(persona, 'qualityReviewAdvance', {
      reviewId: id,
      version,
      toState,
      ...(measures ? { measures } : {}),
    });
  const rateAll = async ({ cases, items }: Review): Promise<void> => {
    for (const { id: reviewCaseId } of cases)
      for (const { id: itemId } of items)
        expect((await rate('coordinator.rsk', { reviewCaseId, itemId, rating: 'FULFILLED' })).codes).toEqual(
          [],
        );
  };
  /** Rated, answered by the case manager, closed. */
  const closed = async (key: string, sampleSize = 2): Promise<Review> => {
    const drawn = await running(key, sampleSize);
    await rateAll(drawn);
    const asked = (await step('coordinator.rsk', drawn, 'STATEMENT')).row;
    for (const { id: reviewCaseId, version } of asked.cases)
      await state(`cm.${key}`, { reviewCaseId, version, statement: 'Gesehen.' });
    const { row, codes } = await step('coordinator.rsk', asked, 'CLOSED', 'Nichts weiter.');
    expect(codes).toEqual([]);
    return row;
  };
  const reportStep = (persona: string, { id, version }: Report, toState: string) =>
    report(persona, 'reviewReportAdvance', { reportId: id, version, toState });
  return { act, report, rate, state, running, step, rateAll, closed, reportStep };
};

const tables = [
  'casework.quality_review',
  'casework.review_item',
  'casework.review_case',
  'casework.review_finding',
  'app.review_report',
];
/** Whatever the work does, of reviews and reports nothing changes. */
export const untouched = async (api: Harness, work: () => Promise<void>): Promise<void> => {
  const everything = async (): Promise<string> => {
    const [row] = await api.sql<{ state: string }>(
      `select md5(string_agg(t, '|' order by t)) as state from (${tables.map((table) => `select x::text t from ${table} x`).join(' union all ')}) every_row`,
    );
    return row!.state;
  };
  const before = await everything();
  await work();
  expect(await everything()).toBe(before);
};
