import type { AccessRules } from '../../platform/domain-module.ts';
import { harmless, needs } from '../../platform/graphql/rules.ts';

const directory = needs('READ_DIRECTORY');

export const organisationRules: AccessRules = {
  Query: {
    county: directory,
    municipality: directory,
    municipalities: directory,
    partnerOrganisations: directory,
  },
  Organisation: { '*': directory },
  County: { '*': directory },
  Municipality: { '*': directory },
  PartnerOrganisation: { '*': directory },
  MunicipalityConnection: { '*': directory },
  MunicipalityEdge: { '*': directory },
  PartnerOrganisationConnection: { '*': directory },
  PartnerOrganisationEdge: { '*': directory },
  Node: { id: harmless },
  PageInfo: { '*': harmless },
};
