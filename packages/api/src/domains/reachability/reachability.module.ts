import type { DomainModule } from '../../platform/domain-module.ts';
import { reachabilityGrants } from './reachability.grants.ts';
import { PersonReachabilityResolver } from './reachability.resolver.ts';
import { reachabilityRules } from './reachability.rules.ts';
import { UnreachablePeriod } from './unreachable-period.entity.ts';
import { personReachability, unreachablePeriodModel } from './unreachable-period.model.ts';

/** When somebody can be reached. What it rests on stays with the employer (domain personnel). */
export const reachabilityModule = {
  name: 'reachability',
  entities: [UnreachablePeriod],
  grants: reachabilityGrants,
  resolvers: [PersonReachabilityResolver],
  models: [unreachablePeriodModel],
  extensions: [personReachability],
  rules: reachabilityRules,
  invariants: {},
} satisfies DomainModule;
