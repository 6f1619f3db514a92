import { error } from '@sveltejs/kit';
import { CalendarPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { calendarFeeds } = await ask({ fetch, url }, CalendarPageDocument, {});
  return { feed: calendarFeeds.nodes[0] ?? null };
};
