import { error } from '@sveltejs/kit';
import { figuresAsCsv } from '#lib/domains/crisis/figures-csv.ts';
import { CrisisFiguresPageDocument } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask, notFound } from '#lib/platform/ask.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import { today } from '#lib/platform/format.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ params, fetch, url }) => {
  const { crisisForm, crisisFigures } = await ask({ fetch, url }, CrisisFiguresPageDocument, {
    id: params.id,
  });
  if (!crisisForm) error(404, notFound);
  return csvResponse(figuresAsCsv(crisisFigures), `${m.crisis_csv_figures()}-${today()}.csv`);
};
