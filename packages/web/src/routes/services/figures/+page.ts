import { error } from '@sveltejs/kit';
import { readMonths } from '#lib/domains/service-record/service-months.ts';
import { readPlace } from '#lib/domains/service-record/service-query.ts';
import { ServiceFiguresPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { isMunicipal, may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble, viewer } = await parent();
  if (trouble) error(trouble.status, trouble);
  const months = readMonths(url.searchParams, today());
  const place = readPlace(url.searchParams.get('place'));
  const { serviceFigures, municipalities } = await ask({ fetch, url }, ServiceFiguresPageDocument, {
    from: `${months[0]}-01`,
    to: `${months.at(-1)}-01`,
    place: place || null,
    isOfCounty: !isMunicipal(viewer) && !may(viewer, 'RECORD_SERVICES'),
  });
  return { months, place, figures: serviceFigures, places: municipalities?.nodes ?? [], today: today() };
};
