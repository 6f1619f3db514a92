import { error } from '@sveltejs/kit';
import { CaseIntakePageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { templates, drafts } = await ask({ fetch, url }, CaseIntakePageDocument, {});
  const versions = templates.nodes.find(({ kind }) => kind === 'CONSENT')?.versions ?? [];
  // the newest first: an older one is chosen only for a paper signed earlier
  return { versions: versions.toReversed(), draft: drafts.nodes[0] ?? null };
};
