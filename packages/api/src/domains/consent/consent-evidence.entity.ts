import { defineEntity, p } from '@mikro-orm/core';
import { insertable, readable } from '../../platform/persistence/row-policies.ts';
import { caseManager, ledCase, recordedByOneself } from '../client/client.public.ts';
import { evidenceKinds } from './consent-evidence.policy.ts';

/**
 * The signed form behind a consent. It carries name and signature, so it lies where the content of a case lies, for who leads it
 * alone. Never changed and never taken away: Art. 7 (1) DSGVO wants it shown also after the consent has ended.
 */
const consentEvidence = defineEntity({
  name: 'ConsentEvidence',
  tableName: 'consent_evidence',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'evidence_of_led_cases', roles: caseManager, when: ledCase() }),
    insertable({
      name: 'leading_case_manager_files_evidence',
      roles: caseManager,
      when: `${ledCase()} and ${recordedByOneself('filed_by_id')}`,
    }),
  ],
  checks: [
    {
      name: 'consent_evidence_kind_known',
      expression: `kind in (${evidenceKinds.map((kind) => `'${kind}'`).join(', ')})`,
    },
  ],
  uniques: [{ name: 'consent_evidence_of_case', properties: ['countyId', 'caseId', 'id'] }],
  indexes: [{ name: 'consent_evidence_consent_index', properties: ['countyId', 'consentId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    consentId: p.uuid().comment('What it is the evidence of'),
    filedOn: p.date(),
    filedById: p.uuid(),
    fileName: p.text(),
    kind: p.text(),
    size: p.integer().comment('Bytes'),
    checksum: p.text().comment('SHA-256 in hexadecimal digits'),
  },
});
export class ConsentEvidence extends consentEvidence.class {}
consentEvidence.setClass(ConsentEvidence);

/** Apart from what lists read: megabytes belong into no row that is sorted. */
const consentEvidenceContent = defineEntity({
  name: 'ConsentEvidenceContent',
  tableName: 'consent_evidence_content',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'evidence_contents_of_led_cases', roles: caseManager, when: ledCase() }),
    insertable({
      name: 'leading_case_manager_files_evidence_content',
      roles: caseManager,
      when: ledCase(),
    }),
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary().comment('That of the evidence'),
    caseId: p.uuid(),
    content: p.blob(),
  },
});
export class ConsentEvidenceContent extends consentEvidenceContent.class {}
consentEvidenceContent.setClass(ConsentEvidenceContent);
