import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

const counts = needs('READ_CASE_COUNTS');
const fields = { openCases: counts, caseloadByPhase: counts, openCasesByMonth: counts };

export const caseCountRules: AccessRules = {
  Municipality: fields,
  County: fields,
  CaseCountOfPhase: { '*': counts },
  CaseCountOfMonth: { '*': counts },
};
