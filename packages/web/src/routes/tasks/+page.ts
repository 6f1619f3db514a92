import { error } from '@sveltejs/kit';
import { readTaskKind } from '#lib/domains/reminders/task-words.ts';
import { TasksPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const kind = readTaskKind(url.searchParams.get('kind'));
  const { tasks } = await ask({ fetch, url }, TasksPageDocument, {
    filter: kind ? { kind } : null,
    after: url.searchParams.get('after'),
    withPositions: may(viewer, 'READ_POSITIONS'),
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
  });
  return { tasks, kind };
};
