import { readSelection, selectionVariables } from '#lib/domains/organisation/municipality-query.ts';
import { municipalitiesAsCsv } from '#lib/domains/organisation/municipalities-csv.ts';
import { MunicipalitiesPageDocument, ShellDocument } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { readable } from '#lib/platform/viewer.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const { viewer } = await ask({ fetch, url }, ShellDocument, {});
  const variables = selectionVariables(readSelection(url.searchParams), readable(viewer));
  const { municipalities } = await ask({ fetch, url }, MunicipalitiesPageDocument, variables);
  const fileName = `${m.municipalities_title().toLowerCase()}-${today()}.csv`;
  return new Response(municipalitiesAsCsv(municipalities.nodes), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  });
};
