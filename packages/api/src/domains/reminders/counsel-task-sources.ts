import { ownPart, peerCaseReviewModel } from '../peer-case-review/peer-case-review.public.ts';
import {
  caseConferenceModel,
  isOpenToViewer,
  viewerAnswer,
} from '../case-conference/case-conference.public.ts';
import { concernsColleague, concernsPartner } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

/** Invitations that wait for an answer. */
export const counselTaskSources: readonly TaskSource[] = [
  {
    kind: 'PEER_CASE_REVIEW_INVITED',
    concerns: concernsColleague,
    model: peerCaseReviewModel,
    isDue: (row, statement) => `${row}.state = 'PLANNED' and not exists (select ${ownPart(row, statement)})`,
    dueOn: (row) => `(${row}.planned_at at time zone 'Europe/Berlin')::date`,
    about: { peer_case_review_id: (row) => `${row}.id` },
  },
  {
    kind: 'CASE_CONFERENCE_INVITED',
    concerns: concernsPartner,
    model: caseConferenceModel,
    isDue: (row, statement) =>
      `${row}.state = 'INVITED' and ${viewerAnswer(row, statement)} is null and ${isOpenToViewer(row, statement)}`,
    dueOn: (row) => `(${row}.held_at at time zone 'Europe/Berlin')::date`,
    about: { case_conference_id: (row) => `${row}.id` },
  },
];
