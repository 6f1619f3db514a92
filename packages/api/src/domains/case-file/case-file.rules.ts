import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

const process = needs('READ_CASE_PROCESS');

export const caseFileRules: AccessRules = {
  Query: { case: process, cases: process },
  Case: { '*': process, client: needs('LEAD_CASES') },
  CaseConnection: { '*': process },
  CaseEdge: { '*': process },
};
