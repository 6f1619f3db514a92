/** The roles a person can hold in an organisation (KIM concept 2025; German terms in the glossary). One request acts in exactly one. */
export const membershipRoles = [
  'MUNICIPAL_HR',
  'MUNICIPAL_TEAM_LEAD',
  'CASE_MANAGER',
  'COUNTY_COORDINATOR',
  'CENTRE_HEAD',
  'STEERING_OFFICE',
  'STEERING_MEMBER',
  'FUNDING_OFFICER',
  'FOREIGNERS_CLERK',
  'NATURALISATION_CLERK',
  'SCHOOL_CLERK',
  'YOUTH_CLERK',
  'EXTERNAL_ADVISER',
  'DPO',
  'PLATFORM_ADMIN',
] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** What a third party's API client may be allowed to read. */
export const clientScopes = ['directory:read', 'staffing:read'] as const;
export type ClientScope = (typeof clientScopes)[number];
