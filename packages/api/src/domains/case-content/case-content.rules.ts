import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { leadsCase } from '../case-file/case-file.public.ts';

const lead = needs('LEAD_CASES');

export const caseContentRules: AccessRules = {
  Case: {
    notes: lead,
    assessments: lead,
    goalAgreements: lead,
    tasks: lead,
    specialEntries: lead,
    documents: lead,
  },
  CaseNote: { '*': lead },
  CaseAssessment: { '*': lead },
  GoalAgreement: { '*': lead },
  Goal: { '*': lead },
  Milestone: { '*': lead },
  CaseTask: { '*': lead },
  SpecialEntry: { '*': lead },
  CaseDocument: { '*': lead },
  Mutation: {
    caseNoteRecord: and(lead, leadsCase),
    caseNoteCorrect: lead,
    caseAssess: and(lead, leadsCase),
    goalAgreementDraft: and(lead, leadsCase),
    goalAgreementSign: lead,
    goalSettle: lead,
    milestoneDone: lead,
    caseTaskSet: and(lead, leadsCase),
    caseTaskDone: lead,
    caseSpecialRecord: and(lead, leadsCase),
    caseDocumentFile: and(lead, leadsCase),
  },
};
