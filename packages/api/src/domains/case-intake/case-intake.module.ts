import type { DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { CaseIntakeResolver, caseOpenPayload } from './case-intake.resolver.ts';

/** How a case begins. */
export const caseIntakeModule = {
  name: 'case-intake',
  entities: [],
  grants: [],
  resolvers: [CaseIntakeResolver],
  payloads: [caseOpenPayload],
  models: [],
  rules: { Mutation: { caseOpen: needs('LEAD_CASES') } },
  invariants: {
    'a case has been consented to': `select c.id from casework.case_file c where not exists (select from casework.consent k where k.county_id = c.county_id and k.case_id = c.id)`,
  },
} satisfies DomainModule;
