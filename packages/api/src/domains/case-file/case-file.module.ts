import type { DomainModule } from '../../platform/domain-module.ts';
import { CaseDeputy, CaseFile, CaseStep, LegalDomainPeriod } from './case-file.entity.ts';
import { caseFileGrants } from './case-file.grants.ts';
import { caseModel } from './case-file.model.ts';
import { CaseResolver } from './case-file.resolver.ts';
import { caseFileRules } from './case-file.rules.ts';
import { SavedFilter } from './saved-filter.entity.ts';

/** The process of a case: phases, who leads it, legal domains. */
export const caseFileModule = {
  name: 'case-file',
  entities: [CaseFile, CaseStep, CaseDeputy, LegalDomainPeriod, SavedFilter],
  grants: caseFileGrants,
  resolvers: [CaseResolver],
  models: [caseModel],
  rules: caseFileRules,
  invariants: {
    'a case in its last phase is closed': `select id from casework.case_file where phase = 'CLOSED' and closed_on is null`,
  },
} satisfies DomainModule;
