import { error, redirect } from '@sveltejs/kit';
import { HomePageDocument, HomeVacanciesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may, readable } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const signIn = url.searchParams.get('signIn');
  const { signedIn, viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!signedIn || !viewer) return { signIn, county: null, vacancies: null };
  if (!viewer.membership && viewer.memberships.length > 1) redirect(303, '/acting-as');
  const { withFigures } = readable(viewer);
  const [home, open] = await Promise.all([
    may(viewer, 'READ_DIRECTORY') ? ask({ fetch, url }, HomePageDocument, { withFigures }) : null,
    may(viewer, 'FILL_POSITION') ? ask({ fetch, url }, HomeVacanciesDocument, {}) : null,
  ]);
  return { signIn, county: home?.county ?? null, vacancies: open?.positions ?? null };
};
