import { afterAll, beforeAll, expect, it } from 'vitest';
import { labelledHurdleReports } from '@kim/schema/demo/labelled-hurdle-reports.ts';
import { allWalls } from '../platform/auth/walls.ts';
import { measureSuggestions } from './hurdle-measure.ts';
import { startHarness, type Harness } from './test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

it(
  'suggests similar reports as well as it is said to in the decision record',
  { timeout: 60_000 },
  async () => {
    const { reports, precision, recall } = await measureSuggestions((sql, values) => api.sql(sql, values));
    expect(reports).toBe(labelledHurdleReports.length);
    expect([precision, recall].map((part) => Math.round(part * 1_000))).toEqual([745, 715]);
  },
);
