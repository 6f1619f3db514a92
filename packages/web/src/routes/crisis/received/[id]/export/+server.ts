import { error } from '@sveltejs/kit';
import { listAsCsv } from '#lib/domains/crisis/list-csv.ts';
import {
  CrisisListOpenDocument,
  CrisisListPageDocument,
  type CrisisListPageQuery,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask, notFound, tell } from '#lib/platform/ask.ts';
import { newIdempotencyKey } from '#lib/platform/change-form.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import { today } from '#lib/platform/format.ts';
import type { RequestHandler } from './$types.js';

/** Sent and not linked: writing out is noted, so it changes something. All pages, or it would only look complete. */
export const POST: RequestHandler = async ({ params, fetch, url }) => {
  const input = { idempotencyKey: newIdempotencyKey(), formId: params.id, isExported: true };
  const { data } = await tell({ fetch, url }, CrisisListOpenDocument, { input });
  if (!data?.crisisListOpen.form) error(404, notFound);
  const rows: CrisisListPageQuery['crisisShares']['nodes'][number][] = [];
  let form: CrisisListPageQuery['crisisForm'] = null;
  let after: string | null = null;
  do {
    const asked = { id: params.id, isConsumed: null, after };
    const page: CrisisListPageQuery = await ask({ fetch, url }, CrisisListPageDocument, asked);
    form = page.crisisForm;
    rows.push(...page.crisisShares.nodes);
    after = page.crisisShares.pageInfo.hasNextPage ? page.crisisShares.pageInfo.endCursor : null;
  } while (after);
  if (!form) error(404, notFound);
  return csvResponse(listAsCsv(form, rows), `${m.crisis_csv_list()}-${today()}.csv`);
};
