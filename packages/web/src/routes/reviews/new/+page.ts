import { error } from '@sveltejs/kit';
import { ReviewPlanPageDocument } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'PLAN_REVIEWS'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'PLAN_REVIEWS' });
  const { addressees, templates } = await ask({ fetch, url }, ReviewPlanPageDocument, {});
  const given = (name: string): string => url.searchParams.get(name) ?? '';
  const places = addressees.nodes.map(({ id, name }) => ({ value: id, label: name }));
  return {
    places,
    checklists: templates.nodes.flatMap(({ title, versions }) =>
      versions
        .filter(({ state }) => state === 'PUBLISHED')
        .map(({ id, number }) => ({
          value: id,
          label: m.template_version_title({ title, number: String(number) }),
        })),
    ),
    // a smaller one instead of a review that could not be drawn
    initial: {
      municipalityId: places.find(({ label }) => label === given('place'))?.value ?? '',
      templateVersionId: given('checklist'),
      periodFrom: given('from'),
      periodTo: given('to'),
    },
  };
};
