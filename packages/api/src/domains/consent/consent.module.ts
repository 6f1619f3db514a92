import type { DomainModule } from '../../platform/domain-module.ts';
import { Consent, ConsentItem } from './consent.entity.ts';
import { ConsentEvidence, ConsentEvidenceContent } from './consent-evidence.entity.ts';
import { consentEvidenceModel } from './consent-evidence.model.ts';
import { consentGrants } from './consent.grants.ts';
import { consentItemModel, consentModel, consentsOfCaseField } from './consent.model.ts';
import {
  CaseConsentsResolver,
  consentEvidenceFilePayload,
  consentRecordPayload,
  ConsentResolver,
  consentWithdrawPayload,
} from './consent.resolver.ts';
import { consentRules } from './consent.rules.ts';

/** What a client allows, and the exact words they allowed it by. */
export const consentModule = {
  name: 'consent',
  entities: [Consent, ConsentItem, ConsentEvidence, ConsentEvidenceContent],
  grants: consentGrants,
  resolvers: [ConsentResolver, CaseConsentsResolver],
  payloads: [consentRecordPayload, consentWithdrawPayload, consentEvidenceFilePayload],
  models: [consentModel, consentItemModel, consentEvidenceModel],
  extensions: [consentsOfCaseField],
  rules: consentRules,
  invariants: {
    'a consent covers something': `select c.id from casework.consent c where not exists (select from casework.consent_item i where i.county_id = c.county_id and i.consent_id = c.id)`,
    'an item belongs to the case of its consent': `select i.id from casework.consent_item i join casework.consent c on c.county_id = i.county_id and c.id = i.consent_id where c.case_id <> i.case_id`,
    'evidence of a consent has a content': `select e.id from content.consent_evidence e where not exists (select from content.consent_evidence_content c where c.county_id = e.county_id and c.id = e.id)`,
  },
} satisfies DomainModule;
