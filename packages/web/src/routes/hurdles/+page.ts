import { error } from '@sveltejs/kit';
import { HurdleFiguresDocument, HurdlesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const asking = { fetch, url };
  const [{ hurdles }, found] = await Promise.all([
    ask(asking, HurdlesPageDocument, {}),
    may(viewer, 'OVERSEE_WORKING_GROUPS') ? ask(asking, HurdleFiguresDocument, {}) : null,
  ]);
  return { hurdles: hurdles.nodes, figures: found?.hurdleDurationFigures ?? null };
};
