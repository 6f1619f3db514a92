import { error } from '@sveltejs/kit';
import { MeetingsPageDocument, PastMeetingsDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const convenes = may(viewer, 'CONVENE_MEETINGS');
  const [coming, past] = await Promise.all([
    ask({ fetch, url }, MeetingsPageDocument, { convenes }),
    ask({ fetch, url }, PastMeetingsDocument, {}),
  ]);
  return {
    convenes,
    coming: coming.meetings.nodes,
    series: coming.allMeetingSeries.nodes,
    past: past.meetings.nodes,
  };
};
