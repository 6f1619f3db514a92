export { findingsOfConsent } from './consent.policy.ts';
export { enterConsent, type NewConsent } from './consent.service.ts';
