import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { leadsCase } from '../case-file/case-file.public.ts';
import { leadsCaseOfConsent } from './consent-target.ts';

const process = needs('READ_CASE_PROCESS');
const validity = needs('READ_CONSENTS');
const lead = needs('LEAD_CASES');

export const consentRules: AccessRules = {
  Query: { templates: process },
  Template: { '*': process },
  TemplateVersion: { '*': process },
  TemplateText: { '*': process },
  TemplateConnection: { '*': process },
  TemplateEdge: { '*': process },
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
