import type { AccessRules } from '../../platform/domain-module.ts';
import { harmless, needs, signedIn } from '../../platform/graphql/rules.ts';

export const identityRules: AccessRules = {
  // Always the caller's own: nothing here says anything of anybody else.
  Query: { viewer: signedIn, node: needs('READ_DIRECTORY'), explainAccess: needs('READ_DIRECTORY') },
  // says nothing of rows by itself: what it says was asked behind their walls
  AccessExplanation: { '*': needs('READ_DIRECTORY') },
  AccessStatement: { '*': needs('READ_DIRECTORY') },
  Viewer: { '*': signedIn },
  Membership: { '*': signedIn },
  OrganisationName: { '*': signedIn },
  ApiClient: { '*': signedIn },
  // One's own person is reached by `viewer` without a right, others only as rows that are gated one by one.
  Person: { '*': harmless },
};
