import { error } from '@sveltejs/kit';
import { MeetingPageDocument, MeetingPeopleDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const convenes = may(viewer, 'CONVENE_MEETINGS');
  const [{ meeting }, people] = await Promise.all([
    ask({ fetch, url }, MeetingPageDocument, { id: params.id }),
    convenes ? ask({ fetch, url }, MeetingPeopleDocument, {}) : null,
  ]);
  if (!meeting) error(404, notFound);
  return {
    meeting,
    convenes,
    people: (people?.meetingPeople.nodes ?? []).map(({ id, givenName, familyName, organisation }) => ({
      value: id,
      label: `${familyName}, ${givenName} (${organisation?.name ?? ''})`,
    })),
    status: url.searchParams.get('status'),
  };
};
