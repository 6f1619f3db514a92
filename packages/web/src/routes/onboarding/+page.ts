import { error } from '@sveltejs/kit';
import { askForOverview } from '#lib/domains/qualification/onboarding-question.ts';
import { OnboardingsDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { isMunicipal, may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

const nothing = { ways: [], pageInfo: null };

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const leads = may(viewer, 'LEAD_ONBOARDING');
  if (may(viewer, 'READ_QUALIFICATIONS') && !isMunicipal(viewer)) {
    const place = url.searchParams.get('place') ?? '';
    return { leads, place, overview: await askForOverview({ fetch, url }), ...nothing };
  }
  const after = url.searchParams.get('after');
  const { onboardingProgrammes } = await ask({ fetch, url }, OnboardingsDocument, { after });
  const { nodes, pageInfo } = onboardingProgrammes;
  return { leads, place: '', overview: null, ways: nodes.toSorted(byName), pageInfo };
};

interface Named {
  readonly person: { readonly givenName: string; readonly familyName: string } | null;
}

/** Those without a visible name come last. */
const byName = (one: Named, other: Named): number => {
  if (!one.person || !other.person) return Number(!one.person) - Number(!other.person);
  return (
    one.person.familyName.localeCompare(other.person.familyName, 'de') ||
    one.person.givenName.localeCompare(other.person.givenName, 'de')
  );
};
