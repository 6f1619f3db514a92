import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { PeerCaseOutcome, PeerCaseParticipant, PeerCaseReview } from './peer-case-review.entity.ts';
import { peerCaseReviewGrants } from './peer-case-review.grants.ts';
import {
  peerCaseOutcomeModel,
  peerCaseParticipantModel,
  peerCaseReviewModel,
} from './peer-case-review.model.ts';
import { PeerCaseReviewPayload, PeerCaseReviewResolver } from './peer-case-review.resolver.ts';

const join = needs('JOIN_PEER_CASE_REVIEWS');

const rules: AccessRules = {
  Query: { peerCaseReviews: join, peerCaseReview: join },
  PeerCaseReview: { '*': join },
  PeerCaseReviewConnection: { '*': join },
  PeerCaseReviewEdge: { '*': join },
  PeerCaseParticipant: { '*': join },
  PeerCaseOutcome: { '*': join },
  Mutation: {
    peerCaseReviewPlan: join,
    peerCaseReviewAnswer: join,
    peerCaseReviewAdvance: join,
    peerCaseOutcomeRecord: join,
  },
};

/** Colleagues of several municipalities advise one of them, on a case without a name. */
export const peerCaseReviewModule = {
  name: 'peer-case-review',
  entities: [PeerCaseReview, PeerCaseParticipant, PeerCaseOutcome],
  grants: peerCaseReviewGrants,
  resolvers: [PeerCaseReviewResolver],
  payloads: [PeerCaseReviewPayload],
  models: [peerCaseReviewModel, peerCaseParticipantModel, peerCaseOutcomeModel],
  rules,
  invariants: {
    'of a session that is over nothing raw is left': `select r.id from app.peer_case_review r where r.state in ('ENDED', 'CANCELLED') and r.presentation is not null`,
    'a session runs with a moderator': `select r.id from app.peer_case_review r where r.state = 'RUNNING' and not exists (select from app.peer_case_participant p where p.county_id = r.county_id and p.review_id = r.id and p.role = 'MODERATOR' and p.answer = 'ACCEPTED')`,
    'nothing came of a session that has not begun': `select o.id from app.peer_case_outcome o join app.peer_case_review r on r.county_id = o.county_id and r.id = o.review_id where r.started_at is null`,
  },
} satisfies DomainModule;
