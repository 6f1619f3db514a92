import { error } from '@sveltejs/kit';
import { OnboardingPlansDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { onboardingPlans } = await ask({ fetch, url }, OnboardingPlansDocument, {});
  return {
    plans: onboardingPlans.nodes,
    leads: may(viewer, 'LEAD_ONBOARDING'),
    saved: url.searchParams.get('status') === 'saved',
  };
};
