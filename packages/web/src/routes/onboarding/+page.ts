import { error } from '@sveltejs/kit';
import { OnboardingsDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const after = url.searchParams.get('after');
  const { onboardingProgrammes } = await ask({ fetch, url }, OnboardingsDocument, { after });
  return { ways: onboardingProgrammes.nodes, pageInfo: onboardingProgrammes.pageInfo };
};
