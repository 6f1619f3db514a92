import { absencesAsCsv } from '#lib/domains/leave/absences-csv.ts';
import { AbsencesExportDocument, type AbsencesExportQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/platform/ask.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import { today } from '#lib/platform/format.ts';
import type { RequestHandler } from './$types.js';

/** All of a year: an export that ends after a hundred would look complete. */
export const GET: RequestHandler = async ({ fetch, url }) => {
  const asked = url.searchParams.get('year') ?? '';
  const year = /^20\d\d$/.test(asked) ? asked : today().slice(0, 4);
  const rows: AbsencesExportQuery['absences']['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const { absences }: AbsencesExportQuery = await ask({ fetch, url }, AbsencesExportDocument, {
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      after,
    });
    rows.push(...absences.nodes);
    after = absences.pageInfo.hasNextPage ? absences.pageInfo.endCursor : null;
  } while (after);
  return csvResponse(absencesAsCsv(rows), `${m.absences_file_name()}-${year}.csv`);
};
