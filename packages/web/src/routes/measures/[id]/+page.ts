import { error } from '@sveltejs/kit';
import { MeasureOwnersDocument, MeasurePageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const steers = may(viewer, 'STEER_MEASURES');
  const controls = may(viewer, 'READ_CONTROLLING');
  const [{ measure }, owners] = await Promise.all([
    ask({ fetch, url }, MeasurePageDocument, { id: params.id, steers, controls }),
    steers ? ask({ fetch, url }, MeasureOwnersDocument, {}) : null,
  ]);
  if (!measure) error(404, notFound);
  return {
    measure,
    steers,
    controls,
    today: today(),
    status: url.searchParams.get('status'),
    organisations: [
      ...(owners?.county ? [owners.county] : []),
      ...(owners?.municipalities.nodes ?? []),
      ...(owners?.partnerOrganisations.nodes ?? []),
    ].map(({ id, name }) => ({ value: id, label: name })),
    people: (owners?.meetingPeople.nodes ?? []).map(({ id, givenName, familyName, organisation }) => ({
      value: id,
      label: `${familyName}, ${givenName} (${organisation?.name ?? ''})`,
    })),
  };
};
