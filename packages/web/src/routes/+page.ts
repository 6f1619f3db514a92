import { error, redirect } from '@sveltejs/kit';
import {
  HomeCasesDocument,
  HomeCoordinationDocument,
  HomePageDocument,
  HomePositionsDocument,
  HomeTasksDocument,
  HomeVacanciesDocument,
} from '#lib/gql/documents.generated.ts';
import { taskParts } from '#lib/domains/reminders/task-parts.ts';
import { ask } from '#lib/platform/ask.ts';
import { may, readable } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

const nothing = { home: null, vacancies: null, positions: null, tasks: null, cases: null, own: null };

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const signIn = url.searchParams.get('signIn');
  const { signedIn, viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!signedIn || !viewer) return { signIn, ...nothing };
  if (!viewer.membership && viewer.memberships.length > 1) redirect(303, '/acting-as');
  const { withFigures } = readable(viewer);
  const [home, open, today, cases, coordination] = await Promise.all([
    may(viewer, 'READ_DIRECTORY') ? ask({ fetch, url }, HomePageDocument, { withFigures }) : null,
    may(viewer, 'FILL_POSITION') ? ask({ fetch, url }, HomeVacanciesDocument, {}) : null,
    viewer.membership ? ask({ fetch, url }, HomeTasksDocument, taskParts(viewer)) : null,
    may(viewer, 'LEAD_CASES') ? ask({ fetch, url }, HomeCasesDocument, {}) : null,
    may(viewer, 'READ_VISIT_LOG') ? ask({ fetch, url }, HomeCoordinationDocument, {}) : null,
  ]);
  // Clerks of an office at the county serve no single municipality: their positions are listed here.
  const seesNoMunicipality = home?.municipalities.totalCount === 0;
  const positions =
    seesNoMunicipality && may(viewer, 'READ_POSITIONS')
      ? await ask({ fetch, url }, HomePositionsDocument, {})
      : null;
  return {
    signIn,
    home,
    vacancies: open?.positions ?? null,
    positions: positions?.positions ?? null,
    tasks: today?.tasks ?? null,
    cases,
    own: coordination?.municipalities ?? null,
  };
};
