import { figureLines, readMonths } from '#lib/domains/service-record/service-months.ts';
import { readPlace } from '#lib/domains/service-record/service-query.ts';
import { ServiceFiguresPageDocument } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/platform/ask.ts';
import { csvResponse } from '#lib/platform/csv.ts';
import { today } from '#lib/platform/format.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const months = readMonths(url.searchParams, today());
  const { serviceFigures } = await ask({ fetch, url }, ServiceFiguresPageDocument, {
    from: `${months[0]}-01`,
    to: `${months.at(-1)}-01`,
    place: readPlace(url.searchParams.get('place')) || null,
    isOfCounty: false,
  });
  return csvResponse(
    figureLines(serviceFigures),
    `${m.service_csv_name()}-${months[0]}-${months.at(-1)}.csv`,
  );
};
