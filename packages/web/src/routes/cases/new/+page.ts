import { error } from '@sveltejs/kit';
import { offeredVersions } from '#lib/domains/consent/consent-words.ts';
import { counselledFirst } from '#lib/domains/county/stages.ts';
import { CaseIntakePageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { county, templates, drafts } = await ask({ fetch, url }, CaseIntakePageDocument, {});
  return {
    versions: offeredVersions(templates.nodes),
    draft: drafts.nodes[0] ?? null,
    counselledFirst: counselledFirst(county?.targetGroupStages ?? [], today()),
  };
};
