import type { DomainModule } from '../../platform/domain-module.ts';
import { CaseDeputy, CaseFile, CaseStep, LegalDomainPeriod } from './case-file.entity.ts';
import { caseFileGrants } from './case-file.grants.ts';

/** The process of a case: phases, who leads it, legal domains. */
export const caseFileModule = {
  name: 'case-file',
  entities: [CaseFile, CaseStep, CaseDeputy, LegalDomainPeriod],
  grants: caseFileGrants,
  resolvers: [],
  models: [],
  rules: {},
  invariants: {
    'a case in its last phase is closed': `select id from casework.case_file where phase = 'CLOSED' and closed_on is null`,
  },
} satisfies DomainModule;
