import { membershipRoles, type MembershipRole } from '@kim/schema/roles.ts';

/** The database role a membership acts as: least privilege each, `kim_` and the role's name. */
export type MemberDatabaseRole = `kim_${Lowercase<MembershipRole>}`;

/** `kim_authenticator` finds out who a token is, `kim_guest` asks for what is open to everybody, and both nothing else. */
export type DatabaseRole = MemberDatabaseRole | 'kim_api_client' | 'kim_authenticator' | 'kim_guest';

export const databaseRoleOf = (role: MembershipRole): MemberDatabaseRole =>
  `kim_${role.toLowerCase() as Lowercase<MembershipRole>}`;

export const memberDatabaseRoles: readonly MemberDatabaseRole[] = membershipRoles.map(databaseRoleOf);

export const databaseRoles: readonly DatabaseRole[] = [
  ...memberDatabaseRoles,
  'kim_api_client',
  'kim_authenticator',
  'kim_guest',
];
