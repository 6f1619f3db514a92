import { error, redirect } from '@sveltejs/kit';
import { HomePageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may, readable } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const signIn = url.searchParams.get('signIn');
  const { signedIn, viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!signedIn || !viewer) return { signIn, home: null };
  if (!viewer.membership) {
    if (viewer.memberships.length > 1) redirect(303, '/acting-as');
    return { signIn, home: null };
  }
  const withVacancies = may(viewer, 'FILL_POSITION') && may(viewer, 'READ_POSITIONS');
  const { withFigures } = readable(viewer);
  const home = may(viewer, 'READ_DIRECTORY')
    ? await ask({ fetch, url }, HomePageDocument, { withFigures, withVacancies })
    : null;
  return { signIn, home };
};
