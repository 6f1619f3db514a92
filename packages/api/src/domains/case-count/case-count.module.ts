import type { DomainModule } from '../../platform/domain-module.ts';
import { CaseCount, CaseMovement } from './case-count.entity.ts';
import { caseCountGrants } from './case-count.grants.ts';
import { caseCountInvariants } from './case-count.invariants.ts';
import { countyCaseCounts, municipalityCaseCounts } from './case-count.model.ts';
import { CountyCaseCountResolver, MunicipalityCaseCountResolver } from './case-count.resolver.ts';
import { caseCountRules } from './case-count.rules.ts';

/** How many cases there are, by place, phase and month, without asking the cases. */
export const caseCountModule = {
  name: 'case-count',
  entities: [CaseCount, CaseMovement],
  grants: caseCountGrants,
  resolvers: [MunicipalityCaseCountResolver, CountyCaseCountResolver],
  models: [],
  extensions: [municipalityCaseCounts, countyCaseCounts],
  rules: caseCountRules,
  invariants: caseCountInvariants,
} satisfies DomainModule;
