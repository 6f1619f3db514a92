import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { CaseAccess, CaseAccessRead } from './case-access.entity.ts';
import { caseAccessGrants } from './case-access.grants.ts';
import { caseAccessModel, caseAccessReadModel } from './case-access.model.ts';
import { CaseAccessPayload, CaseAccessResolver } from './case-access.resolver.ts';

const read = needs('READ_CASE_ACCESSES');
const open = needs('OPEN_CASE_ACCESSES');

const rules: AccessRules = {
  Query: { caseAccesses: read, caseAccess: read, openedCase: open },
  CaseAccess: { '*': read, case: needs('READ_CASE_PROCESS') },
  CaseAccessConnection: { '*': read },
  CaseAccessEdge: { '*': read },
  CaseAccessRead: { '*': read },
  OpenedEntry: { '*': open },
  Mutation: {
    caseAccessOpen: open,
    caseAccessRead: open,
    caseAccessEnd: needs('OPEN_CASE_ACCESSES', 'REVOKE_CASE_ACCESSES'),
  },
};

/** The county looks into a case with its names: with a reason, for a short time, and never without a trace (docs/adr/0036). */
export const caseAccessModule = {
  name: 'case-access',
  entities: [CaseAccess, CaseAccessRead],
  grants: caseAccessGrants,
  resolvers: [CaseAccessResolver],
  payloads: [CaseAccessPayload],
  models: [caseAccessModel, caseAccessReadModel],
  rules,
  invariants: {
    'nothing was read outside the time of an access': `select r.id from app.case_access_read r join app.case_access a on a.county_id = r.county_id and a.id = r.access_id where r.read_at < a.opened_at or r.read_at > least(a.ends_at, coalesce(a.ended_at, a.ends_at)) + interval '1 second'`,
  },
} satisfies DomainModule;
