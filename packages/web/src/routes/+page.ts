import { error, redirect } from '@sveltejs/kit';
import {
  HomeCasesDocument,
  HomeCoordinationDocument,
  HomePageDocument,
  HomePositionsDocument,
  HomeTasksDocument,
  HomeVacanciesDocument,
} from '#lib/gql/documents.generated.ts';
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
  const { withFigures, withPositions } = readable(viewer);
  const [home, open, today, cases, coordination] = await Promise.all([
    may(viewer, 'READ_DIRECTORY') ? ask({ fetch, url }, HomePageDocument, { withFigures }) : null,
    may(viewer, 'FILL_POSITION') ? ask({ fetch, url }, HomeVacanciesDocument, {}) : null,
    viewer.membership
      ? ask({ fetch, url }, HomeTasksDocument, {
          withPositions,
          withReports: may(viewer, 'READ_REVIEW_REPORTS'),
          withLedger: may(viewer, 'READ_LEDGER'),
          withCases: may(viewer, 'LEAD_CASES'),
          withTemplates: may(viewer, 'READ_TEMPLATES'),
          withProposals: may(viewer, 'OVERSEE_TEMPLATES'),
          withInstructions: may(viewer, 'READ_INSTRUCTIONS'),
          withPeerCaseReviews: may(viewer, 'JOIN_PEER_CASE_REVIEWS'),
          withCaseAccesses: may(viewer, 'READ_CASE_ACCESSES'),
          withConferences: may(viewer, 'RECEIVE_REFERRALS'),
          withMeetings: may(viewer, 'READ_MEETINGS'),
          withReviews: may(viewer, 'READ_REVIEWS'),
        })
      : null,
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
