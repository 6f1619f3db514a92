import type { DomainModule } from '../../platform/domain-module.ts';
import { Client, FamilyLink, Household } from './client.entity.ts';
import { clientGrants } from './client.grants.ts';
import { clientModel } from './client.model.ts';
import { clientCorrectPayload, ClientResolver } from './client.resolver.ts';
import { clientRules } from './client.rules.ts';
import { ClientType } from './client.type.ts';

/** Who is counselled. Nothing of the employer's side, and nothing of the county, leads here (domain model 1.3). */
export const clientModule = {
  name: 'client',
  entities: [Client, Household, FamilyLink],
  grants: clientGrants,
  resolvers: [ClientResolver],
  payloads: [clientCorrectPayload],
  orphanedTypes: [ClientType],
  models: [clientModel],
  rules: clientRules,
  invariants: {},
} satisfies DomainModule;
