export { consentItemModel, consentModel } from './consent.model.ts';
export { consentEvidenceDownloadRoute } from './consent-evidence-download.route.ts';
export { covers, findingsOfConsent } from './consent.policy.ts';
export { consentsOfCase, enterConsent, type NewConsent } from './consent.service.ts';
export { ConsentFormEnum, DataCategoryEnum } from './consent.type.ts';
