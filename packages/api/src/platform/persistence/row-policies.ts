import type { PolicyDef } from '@mikro-orm/core';
import { type DatabaseRole, memberDatabaseRoles } from './database-roles.ts';
import type { SchemaOwner } from './schemas.ts';

/*
 * Building blocks of the row policies. Two habits decide a thousandfold (measured on a million rows):
 * a context value stands in a sub-select, so that it is evaluated once per statement and not once per row, and
 * a set of ids is `= any(array(select …))`, never `in (select …)`.
 */
export const sealed = (
  name: 'county' | 'organisation' | 'office' | 'person' | 'client' | 'issuer' | 'subject' | 'today',
): string => `(select seal.${name}())`;

export const amongIds = (column: string, select: string): string => `${column} = any (array(${select}))`;

export const withinCounty = `county_id = ${sealed('county')}`;

/** Staff who see what belongs to their own organisation. */
export const organisationRoles: readonly DatabaseRole[] = [
  'kim_municipal_hr',
  'kim_municipal_team_lead',
  'kim_case_manager',
  'kim_foreigners_clerk',
  'kim_naturalisation_clerk',
];
export const clerkRoles: readonly DatabaseRole[] = ['kim_foreigners_clerk', 'kim_naturalisation_clerk'];
export const municipalRoles: readonly DatabaseRole[] = organisationRoles.filter(
  (role) => !clerkRoles.includes(role),
);

/** Roles that lead, fund or run the programme across all municipalities of their county. */
export const countyRoles: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
  'kim_funding_officer',
];

/** Roles that may know the county's organisations and nothing about staff rows. */
export const directoryRoles: readonly DatabaseRole[] = [
  'kim_steering_member',
  'kim_school_clerk',
  'kim_youth_clerk',
  'kim_external_adviser',
  'kim_dpo',
  'kim_platform_admin',
  'kim_api_client',
];

export const everyMember: readonly DatabaseRole[] = memberDatabaseRoles;

interface Policy {
  readonly name: string;
  readonly roles: readonly DatabaseRole[];
  readonly when: string;
}

export const readable = ({ name, roles, when }: Policy): PolicyDef => ({
  name,
  roles: [...roles],
  command: 'select',
  using: when,
});

export const insertable = ({ name, roles, when }: Policy): PolicyDef => ({
  name,
  roles: [...roles],
  command: 'insert',
  check: when,
});

export const updatable = ({ name, roles, when }: Policy): PolicyDef => ({
  name,
  roles: [...roles],
  command: 'update',
  using: when,
  check: when,
});

/** For functions of an owner: owners never sign in, and what such a function may do it checks itself. */
export const ofOwner = (
  name: string,
  owner: SchemaOwner,
  ...commands: readonly ('select' | 'insert' | 'update' | 'delete')[]
): PolicyDef[] =>
  commands.map((command) => ({
    name: `${name}_${command}`,
    roles: [owner],
    command,
    ...(command === 'insert' ? {} : { using: 'true' }),
    ...(command === 'insert' || command === 'update' ? { check: 'true' } : {}),
  }));

/** For the functions that answer everybody without an account: their owner reads of the table what is published. */
export const published = (when: string): PolicyDef => ({
  name: 'published_select',
  roles: ['kim_owner'],
  command: 'select',
  using: when,
});
