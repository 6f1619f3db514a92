import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { leadsCase } from '../case-file/case-file.public.ts';
import { leadsCaseOfConsent } from './consent-target.ts';

const validity = needs('READ_CONSENTS');
const lead = needs('LEAD_CASES');

export const consentRules: AccessRules = {
  Case: { consents: validity },
  Consent: {
    '*': validity,
    version: lead,
    hasInterpreter: lead,
    recordedBy: lead,
    recordedAt: lead,
    items: lead,
    evidence: lead,
  },
  ConsentEvidence: { '*': lead },
  ConsentItem: { '*': lead },
  Mutation: {
    consentRecord: and(lead, leadsCase),
    consentWithdraw: and(lead, leadsCaseOfConsent),
    consentEvidenceFile: and(lead, leadsCaseOfConsent),
  },
};
