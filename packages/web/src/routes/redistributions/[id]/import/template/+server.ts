import { positionImportColumns } from '@kim/schema/reference/position-import-columns.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import type { RequestHandler } from './$types.js';

/** The headings and an example row, as Excel opens them. */
export const GET: RequestHandler = () => {
  const columns = Object.values(positionImportColumns);
  return csvResponse(
    [columns.map(({ heading }) => heading), columns.map(({ example }) => example)],
    'stellen-vorlage.csv',
  );
};
