import { staffAsCsv } from '#lib/domains/personnel/staff-csv.ts';
import { readStaffFilter, staffVariables } from '#lib/domains/personnel/staff-query.ts';
import { StaffPageDocument, type StaffPageQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/platform/ask.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import { today } from '#lib/platform/format.ts';
import type { RequestHandler } from './$types.js';

/** All pages of the list: an export that ends after a hundred would look complete. */
export const GET: RequestHandler = async ({ fetch, url }) => {
  const filter = readStaffFilter(url.searchParams);
  const rows: StaffPageQuery['personnelFiles']['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const { personnelFiles }: StaffPageQuery = await ask(
      { fetch, url },
      StaffPageDocument,
      staffVariables(filter, after),
    );
    rows.push(...personnelFiles.nodes);
    after = personnelFiles.pageInfo.hasNextPage ? personnelFiles.pageInfo.endCursor : null;
  } while (after);
  return csvResponse(staffAsCsv(rows), `${m.staff_file_name()}-${today()}.csv`);
};
