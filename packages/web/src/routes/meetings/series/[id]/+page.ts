import { error } from '@sveltejs/kit';
import { MeetingSeriesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const convenes = may(viewer, 'CONVENE_MEETINGS');
  const { meetingSeries, meetings } = await ask({ fetch, url }, MeetingSeriesPageDocument, {
    id: params.id,
    convenes,
  });
  if (!meetingSeries) error(404, notFound);
  return {
    series: meetingSeries,
    meetings: meetings.nodes,
    convenes,
    status: url.searchParams.get('status'),
  };
};
