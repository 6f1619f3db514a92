import type { DomainModule } from '../../platform/domain-module.ts';
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
  resolvers: [OrganisationResolver],
  orphanedTypes: [CountyType, MunicipalityType, PartnerOrganisationType],
  models: organisationModels,
  rules: organisationRules,
  invariants: organisationInvariants,
} satisfies DomainModule;
