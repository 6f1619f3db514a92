import { error } from '@sveltejs/kit';
import { CaseHandoverPageDocument, CaseHandoverPreviewDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { id } = params;
  const { case: file, addressees } = await ask({ fetch, url }, CaseHandoverPageDocument, { id });
  if (!file?.viewerLeads) error(404, notFound);
  const places = addressees.nodes.filter(({ kind }) => kind !== 'PARTNER');
  const place = places.find((one) => one.id === url.searchParams.get('to')) ?? null;
  const preview =
    place && (await ask({ fetch, url }, CaseHandoverPreviewDocument, { id, addresseeId: place.id }));
  return {
    file,
    place,
    places: places.map(({ id: value, name }) => ({ value, label: name })),
    isPlaceMissing: url.searchParams.has('to') && !place,
    parts: preview?.case?.handoverParts ?? [],
  };
};
