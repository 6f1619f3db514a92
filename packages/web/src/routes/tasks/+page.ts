import { error } from '@sveltejs/kit';
import { taskParts } from '#lib/domains/reminders/task-parts.ts';
import { readTaskKind } from '#lib/domains/reminders/task-words.ts';
import { TasksPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const kind = readTaskKind(url.searchParams.get('kind'));
  const { tasks } = await ask({ fetch, url }, TasksPageDocument, {
    filter: kind ? { kind } : null,
    after: url.searchParams.get('after'),
    ...taskParts(viewer),
  });
  return { tasks, kind };
};
