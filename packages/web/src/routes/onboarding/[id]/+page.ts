import { error } from '@sveltejs/kit';
import { OnboardingPersonDocument, OnboardingRemarkDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { id } = params;
  const { node } = await ask({ fetch, url }, OnboardingPersonDocument, { id });
  if (node?.__typename !== 'Person') error(404, notFound);
  const seesRemarks = may(viewer, 'READ_ONBOARDING_REMARKS');
  const county = seesRemarks ? await ask({ fetch, url }, OnboardingRemarkDocument, { id }) : null;
  const about = county?.node?.__typename === 'Person' ? county.node : null;
  return {
    person: node,
    remark: about?.onboarding?.remark ?? null,
    plans: county?.onboardingPlans.nodes ?? [],
    courses: county?.stateCourses.nodes ?? [],
    leads: may(viewer, 'LEAD_ONBOARDING'),
    isOwn: viewer?.membership !== null && viewer?.person?.id === id,
    saved: url.searchParams.get('status') === 'saved',
  };
};
