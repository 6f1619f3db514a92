import { staffImportColumns } from '@kim/schema/reference/staff-import-columns.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import type { RequestHandler } from './$types.js';

/** The headings and an example row, as Excel opens them. */
export const GET: RequestHandler = () => {
  const columns = Object.values(staffImportColumns);
  return csvResponse(
    [columns.map(({ heading }) => heading), columns.map(({ example }) => example)],
    'beschaeftigte-vorlage.csv',
  );
};
