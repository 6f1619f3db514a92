import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

const lead = needs('LEAD_CASES');

export const clientRules: AccessRules = {
  Client: { '*': lead },
  ClientCorrection: { '*': lead },
  Household: { '*': lead },
  FamilyLink: { '*': lead },
  Mutation: {
    clientCorrect: lead,
    householdJoin: lead,
    householdLeave: lead,
    familyLinkEnter: lead,
    familyLinkRemove: lead,
  },
};
