import { error } from '@sveltejs/kit';
import { readServiceId } from '#lib/domains/service-record/service-form.ts';
import { readServiceSelection, serviceFilter } from '#lib/domains/service-record/service-query.ts';
import { ServicesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { isMunicipal, may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble, viewer } = await parent();
  if (trouble) error(trouble.status, trouble);
  const selection = readServiceSelection(url.searchParams);
  const changed = readServiceId(url.searchParams.get('changed'));
  const isRecorder = may(viewer, 'RECORD_SERVICES');
  const isOfCounty = !isMunicipal(viewer) && !isRecorder;
  const day = today();
  const answer = await ask({ fetch, url }, ServicesPageDocument, {
    after: selection.after || null,
    filter: serviceFilter(selection),
    changed: changed ?? '',
    hasChanged: changed !== null,
    monthFrom: day,
    monthTo: day,
    isRecorder,
    isOfCounty,
  });
  return {
    selection,
    isRecorder,
    isOfCounty,
    month: day.slice(0, 7),
    services: answer.services,
    changed: answer.service ?? null,
    own: answer.ownServiceFigures ?? null,
    places: answer.municipalities?.nodes ?? [],
  };
};
