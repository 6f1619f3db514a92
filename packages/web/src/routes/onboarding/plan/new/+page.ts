import { error } from '@sveltejs/kit';
import { MORE_LINES } from '#lib/domains/qualification/onboarding-forms.ts';
import { OnboardingPlansDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'LEAD_ONBOARDING'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'LEAD_ONBOARDING' });
  const { onboardingPlans } = await ask({ fetch, url }, OnboardingPlansDocument, {});
  const plan = onboardingPlans.nodes[0] ?? null;
  return { plan, lines: (plan?.items.length ?? 0) + MORE_LINES };
};
