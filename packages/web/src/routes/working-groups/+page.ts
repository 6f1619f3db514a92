import { error } from '@sveltejs/kit';
import { HurdleDurationsDocument, WorkingGroupsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const [page, durations] = await Promise.all([
    ask({ fetch, url }, WorkingGroupsPageDocument, {}),
    may(viewer, 'OVERSEE_WORKING_GROUPS') ? ask({ fetch, url }, HurdleDurationsDocument, {}) : null,
  ]);
  return {
    projects: page.projects.nodes,
    concepts: page.concepts.nodes,
    themes: page.generativeThemes.nodes,
    results: page.publishedResults.nodes,
    durations,
    leads: may(viewer, 'LEAD_WORKING_GROUPS'),
    status: url.searchParams.get('status'),
  };
};
