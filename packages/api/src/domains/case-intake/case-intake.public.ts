export { intakeConsentOf, IntakeConsentInput } from './case-intake.type.ts';
export { openCase, type NewCase } from './case-open.service.ts';
export { newReference } from './case-reference.ts';
