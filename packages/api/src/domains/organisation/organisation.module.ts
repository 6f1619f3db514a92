import type { DomainModule } from '../../platform/domain-module.ts';
import { addresseeModel } from './addressee.model.ts';
import { AddresseeResolver } from './addressee.resolver.ts';
import { Organisation } from './organisation.entity.ts';
import { organisationGrants } from './organisation.grants.ts';
import { organisationInvariants } from './organisation.invariants.ts';
import { organisationModels } from './organisation.model.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { organisationRules } from './organisation.rules.ts';
import { CountyType, MunicipalityType, PartnerOrganisationType } from './organisation.type.ts';

export const organisationModule = {
  name: 'organisation',
  entities: [Organisation],
  grants: organisationGrants,
  resolvers: [OrganisationResolver, AddresseeResolver],
  orphanedTypes: [CountyType, MunicipalityType, PartnerOrganisationType],
  models: [...organisationModels, addresseeModel],
  rules: organisationRules,
  invariants: organisationInvariants,
} satisfies DomainModule;
