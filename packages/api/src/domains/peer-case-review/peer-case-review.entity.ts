import {
  peerCaseAnswers,
  peerCaseMethods,
  peerCaseReviewStates,
  peerCaseRoles,
} from '@kim/schema/reference/peer-case-review.ts';
import { legalDomains, lifeAreas } from '@kim/schema/reference/casework.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import {
  among,
  byOneself,
  colleagues,
  everybody,
  oneOf,
  ofPlannedReview,
  ofVisibleReview,
  overseers,
} from './peer-case-sets.ts';

const NAMED = 'As it was then: who leaves is still named';
const moderated = `${withinCounty} and ${among('moderated_peer_reviews', 'id')}`;
const convened = `${withinCounty} and ${byOneself('convened_by_id')}`;

/** A session of colleagues of one county about a case without a name: of no municipality, and linked to no case and no client. */
const peerCaseReview = defineEntity({
  name: 'PeerCaseReview',
  tableName: 'peer_case_review',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'peer_reviews_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'peer_reviews_invited_to',
      roles: colleagues,
      when: `${withinCounty} and (${sealed('organisation')} = any (invited_ids) or ${byOneself('convened_by_id')} or ${among('joined_peer_reviews', 'id')})`,
    }),
    insertable({
      name: 'colleague_convenes',
      roles: everybody,
      when: `${convened} and organisation_id = ${sealed('organisation')} and state = 'PLANNED' and invited_ids <@ (select seal.peer_review_places())::uuid[]`,
    }),
    {
      name: 'moderator_leads',
      roles: [...everybody],
      command: 'update',
      using: `${moderated} and ${oneOf('state', ['PLANNED', 'RUNNING'])}`,
      check: moderated,
    },
    {
      name: 'convener_cancels',
      roles: [...everybody],
      command: 'update',
      using: `${convened} and state = 'PLANNED'`,
      check: `${convened} and state = 'CANCELLED'`,
    },
  ],
  checks: [
    { name: 'peer_case_review_method_known', expression: oneOf('method', peerCaseMethods) },
    { name: 'peer_case_review_state_known', expression: oneOf('state', peerCaseReviewStates) },
    {
      name: 'peer_case_review_runs_at_a_step',
      expression: `(state = 'RUNNING') = (step is not null) and (step is null) = (step_since is null)`,
    },
  ],
  indexes: [{ name: 'peer_case_review_planned_index', properties: ['countyId', 'plannedAt', 'id'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid().comment('Where who convenes it works; no case and no client'),
    convenedById: p.uuid(),
    convenerName: p.text().comment(NAMED),
    title: p.text(),
    question: p.text(),
    presentation: p.text().nullable().comment('The case without names; gone when the session is over'),
    method: p.text(),
    plannedAt: p.datetime(),
    place: p.text(),
    invitedIds: p.array().columnType('uuid[]').comment('Municipalities whose case managers may take part'),
    state: p.text().default('PLANNED'),
    step: p.integer().nullable().comment('Of the steps of its method, from 1; null: not running'),
    stepSince: p.datetime().nullable(),
    startedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    version: p.integer().default(1),
  },
});
export class PeerCaseReview extends peerCaseReview.class {}
peerCaseReview.setClass(PeerCaseReview);

/** Who has said whether they take part, and in which role. */
const peerCaseParticipant = defineEntity({
  name: 'PeerCaseParticipant',
  tableName: 'peer_case_participant',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'participants_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'participants_of_visible_reviews', roles: colleagues, when: ofVisibleReview() }),
    insertable({
      name: 'colleague_answers',
      roles: everybody,
      when: `${ofPlannedReview} and ${byOneself('person_id')} and organisation_id = ${sealed('organisation')}`,
    }),
    updatable({
      name: 'colleague_changes_answer',
      roles: everybody,
      when: `${ofPlannedReview} and ${byOneself('person_id')}`,
    }),
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [
    { name: 'peer_case_participant_role_known', expression: oneOf('role', peerCaseRoles) },
    { name: 'peer_case_participant_answer_known', expression: oneOf('answer', peerCaseAnswers) },
  ],
  uniques: [
    { name: 'peer_case_participant_once', properties: ['countyId', 'reviewId', 'personId'] },
    {
      name: 'peer_case_participant_role_once',
      properties: ['countyId', 'reviewId', 'role'],
      where: `answer = 'ACCEPTED' and role <> 'ADVISER'`,
    },
  ],
  indexes: [{ name: 'peer_case_participant_person_index', properties: ['countyId', 'personId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    reviewId: p.uuid(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
    organisationId: p.uuid(),
    role: p.text(),
    answer: p.text(),
    version: p.integer().default(1),
  },
});
export class PeerCaseParticipant extends peerCaseParticipant.class {}
peerCaseParticipant.setClass(PeerCaseParticipant);

/** What is kept of a session: suggestions, minutes, and what lies in the structures. */
const peerCaseOutcome = defineEntity({
  name: 'PeerCaseOutcome',
  tableName: 'peer_case_outcome',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'outcomes_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'outcomes_of_joined_reviews',
      roles: colleagues,
      when: `${withinCounty} and ${among('joined_peer_reviews', 'review_id')}`,
    }),
    insertable({
      name: 'minutes_are_taken',
      roles: everybody,
      when: `${withinCounty} and ${among('minuted_peer_reviews', 'review_id')} and ${byOneself('recorded_by_id')}`,
    }),
    {
      name: 'minutes_are_completed',
      roles: [...everybody],
      command: 'update',
      using: `${withinCounty} and ${among('minuted_peer_reviews', 'review_id')}`,
      check: `${withinCounty} and ${among('minuted_peer_reviews', 'review_id')} and ${byOneself('recorded_by_id')}`,
    },
  ],
  checks: [
    { name: 'peer_case_outcome_life_area_known', expression: oneOf('hint_life_area', lifeAreas) },
    { name: 'peer_case_outcome_legal_domain_known', expression: oneOf('hint_legal_domain', legalDomains) },
    {
      name: 'peer_case_outcome_theme_has_a_hint',
      expression: 'hint_life_area is null or hint is not null',
    },
  ],
  uniques: [{ name: 'peer_case_outcome_once', properties: ['countyId', 'reviewId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    reviewId: p.uuid(),
    suggestions: p.array().columnType('text[]'),
    takeaway: p.text().nullable().comment('What the case giver takes along'),
    minutes: p.text().nullable(),
    hint: p.text().nullable().comment('What lies in the structures: a candidate for a hurdle'),
    hintLifeArea: p.text().nullable(),
    hintLegalDomain: p.text().nullable(),
    recordedById: p.uuid(),
    recorderName: p.text().comment(NAMED),
    version: p.integer().default(1),
  },
});
export class PeerCaseOutcome extends peerCaseOutcome.class {}
peerCaseOutcome.setClass(PeerCaseOutcome);
