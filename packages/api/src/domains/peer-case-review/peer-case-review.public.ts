export { findingsOfPersonalData } from './peer-case-review.policy.ts';
export { ownPart } from './peer-case-scope.ts';
export { peerCaseReviewModel } from './peer-case-review.model.ts';
export { PeerCaseReviewType } from './peer-case-review.type.ts';
