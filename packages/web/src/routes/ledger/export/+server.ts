import { ledgerLines } from '#lib/domains/ledger/ledger-csv.ts';
import { readYear } from '#lib/domains/ledger/ledger-forms.ts';
import { LedgerPageDocument } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/platform/ask.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import { today } from '#lib/platform/format.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const year = readYear(url.searchParams.get('year'), Number(today().slice(0, 4)));
  const { ofYear } = await ask({ fetch, url }, LedgerPageDocument, { year });
  return csvResponse(ledgerLines(ofYear.nodes), `${m.ledger_csv_name()}-${year}.csv`);
};
