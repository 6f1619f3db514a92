export { caseManager, caseOverseers, inOwnOrganisation, ledCase, recordedByOneself } from './case-sets.ts';
export {
  isLedByActor,
  ofLedCase,
  ofLedOrOverseenCase,
  ofVisibleProcess,
  reachOfLedCase,
  reachOfLedOrOverseenCase,
  reachOfProcess,
} from './case-scope.ts';
export { CORRECTIONS_OF_CASES, clientCorrectionModel } from './client-correction.model.ts';
export { ClientLanguageEnum } from './client-language.type.ts';
export { findingsOfClient, type ClientDetails } from './client-details.policy.ts';
export { ClientDetailsInput, clientDetailsOf } from './client-details.type.ts';
export { Client, FamilyLink } from './client.entity.ts';
export { clientModel } from './client.model.ts';
export { ClientType } from './client.type.ts';
export { renewMatchMark } from './match-mark.service.ts';
export { markWith, newMatchKey, openMatchKey } from './match-mark.ts';
export { ownClientNames } from './own-client-names.ts';
