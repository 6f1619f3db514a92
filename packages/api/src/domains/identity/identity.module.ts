import type { DomainModule } from '../../platform/domain-module.ts';
import { IdempotencyRecord } from '../../platform/idempotency/idempotency.entity.ts';
import {
  ApiClient,
  IdentityAccount,
  IdentityIssuer,
  IdentityIssuerBinding,
  Membership,
} from './identity.entity.ts';
import { identityGrants } from './identity.grants.ts';
import { identityInvariants } from './identity.invariants.ts';
import { identityRules } from './identity.rules.ts';
import { Person } from './person.entity.ts';
import { personModel } from './person.model.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const identityModule = {
  name: 'identity',
  entities: [
    Person,
    IdentityIssuer,
    IdentityIssuerBinding,
    IdentityAccount,
    Membership,
    ApiClient,
    IdempotencyRecord,
  ],
  grants: identityGrants,
  resolvers: [ViewerResolver],
  models: [personModel],
  rules: identityRules,
  invariants: identityInvariants,
} satisfies DomainModule;
