import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

const process = needs('READ_CASE_PROCESS');

export const caseFileRules: AccessRules = {
  Query: { case: process, cases: process },
  Case: {
    '*': process,
    client: needs('LEAD_CASES'),
    deputies: needs('LEAD_CASES'),
    steps: needs('READ_CASE_COURSE'),
    legalDomains: needs('READ_CASE_COURSE'),
  },
  CaseConnection: { '*': process },
  CaseEdge: { '*': process },
};
