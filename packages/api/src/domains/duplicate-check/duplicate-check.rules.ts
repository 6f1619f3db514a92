import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { leadsCase } from '../case-file/case-file.public.ts';

const lead = needs('LEAD_CASES');

export const duplicateCheckRules: AccessRules = {
  Case: { duplicateChecks: lead, contactWishes: lead, contactRequests: lead },
  DuplicateCheck: { '*': lead },
  ContactWish: { '*': lead },
  ContactRequest: { '*': lead },
  Mutation: {
    duplicateCheck: and(lead, leadsCase),
    contactWish: and(lead, leadsCase),
    contactRequestDone: lead,
  },
};
