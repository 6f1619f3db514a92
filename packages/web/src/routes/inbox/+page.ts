import { error } from '@sveltejs/kit';
import { InboxPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const after = url.searchParams.get('after');
  const { unread, read } = await ask({ fetch, url }, InboxPageDocument, { after });
  return {
    unread: unread.nodes,
    read: read.nodes,
    next: read.pageInfo.hasNextPage ? read.pageInfo.endCursor : null,
  };
};
