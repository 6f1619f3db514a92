import { error } from '@sveltejs/kit';
import { MeetingPeopleDocument, WorkingGroupPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const leads = may(viewer, 'LEAD_WORKING_GROUPS');
  const [{ workingGroup: group }, people] = await Promise.all([
    ask({ fetch, url }, WorkingGroupPageDocument, { id: params.id }),
    leads ? ask({ fetch, url }, MeetingPeopleDocument, {}) : null,
  ]);
  if (!group) error(404, notFound);
  return {
    group,
    leads,
    people: (people?.meetingPeople.nodes ?? []).map(({ id, givenName, familyName, organisation }) => ({
      value: id,
      label: `${familyName}, ${givenName} (${organisation?.name ?? ''})`,
    })),
    status: url.searchParams.get('status'),
  };
};
