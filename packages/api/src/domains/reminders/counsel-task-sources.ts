import { ownPart, peerCaseReviewModel } from '../peer-case-review/peer-case-review.public.ts';
import {
  caseConferenceModel,
  isOpenToViewer,
  viewerAnswer,
} from '../case-conference/case-conference.public.ts';
import { today } from './task-conditions.ts';
import { concernsColleague, concernsPartner } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

const dayOf = (moment: string): string => `(${moment} at time zone 'Europe/Berlin')::date`;

/** Invitations that wait for an answer, until their day is over. */
export const counselTaskSources: readonly TaskSource[] = [
  {
    kind: 'PEER_CASE_REVIEW_INVITED',
    concerns: concernsColleague,
    model: peerCaseReviewModel,
    isDue: (row, statement) =>
      `${row}.state = 'PLANNED' and ${dayOf(`${row}.planned_at`)} >= ${today(statement)} and not exists (select ${ownPart(row, statement)})`,
    dueOn: (row) => dayOf(`${row}.planned_at`),
    about: { peer_case_review_id: (row) => `${row}.id` },
  },
  {
    kind: 'CASE_CONFERENCE_INVITED',
    concerns: concernsPartner,
    model: caseConferenceModel,
    isDue: (row, statement) =>
      `${row}.state = 'INVITED' and ${dayOf(`${row}.held_at`)} >= ${today(statement)} and ${viewerAnswer(row, statement)} is null and ${isOpenToViewer(row, statement)}`,
    dueOn: (row) => dayOf(`${row}.held_at`),
    about: { case_conference_id: (row) => `${row}.id` },
  },
];
