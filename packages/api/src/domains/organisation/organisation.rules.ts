import type { AccessRules } from '../../platform/domain-module.ts';
import { harmless, needs } from '../../platform/graphql/rules.ts';

const directory = needs('READ_DIRECTORY');

const addressees = needs('READ_ADDRESSEES');

export const organisationRules: AccessRules = {
  Query: {
    county: directory,
    municipality: directory,
    municipalities: directory,
    partnerOrganisations: directory,
    addressees,
  },
  Organisation: { '*': directory },
  County: { '*': directory },
  Municipality: { '*': directory },
  PartnerOrganisation: { '*': directory },
  MunicipalityConnection: { '*': directory },
  MunicipalityEdge: { '*': directory },
  PartnerOrganisationConnection: { '*': directory },
  PartnerOrganisationEdge: { '*': directory },
  Addressee: { '*': addressees },
  AddresseeConnection: { '*': addressees },
  AddresseeEdge: { '*': addressees },
  Node: { id: harmless },
  PageInfo: { '*': harmless },
};
