import { may, type Viewer } from '#lib/platform/viewer.ts';

/** What of a task this viewer may read: no list fails over a part somebody may not see. */
export const taskParts = (viewer: Viewer | null) => ({
  withPositions: may(viewer, 'READ_POSITIONS'),
  withReports: may(viewer, 'READ_REVIEW_REPORTS'),
  withHurdles: may(viewer, 'LEAD_HURDLES'),
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
  withMeasures: may(viewer, 'READ_MEASURES'),
  withWorkingGroups: may(viewer, 'READ_WORKING_GROUPS'),
});
