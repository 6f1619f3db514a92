import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { programmeModules } from '@kim/schema/reference/positions.ts';
import {
  clerkRoles,
  countyRoles,
  insertable,
  municipalRoles,
  organisationRoles,
  readable,
  sealed,
  updatable,
  withinCounty,
  amongIds,
} from '../../platform/persistence/row-policies.ts';

/** Who steers the distribution of VZÄ, and so makes new positions. */
const steeringRoles: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];

const belongsToOwnOrganisation = `${withinCounty} and organisation_ids @> array[${sealed('organisation')}]`;
const ofVisiblePosition = `${withinCounty} and ${amongIds('position_id', 'select p.id from app.position p')}`;

/**
 * The positions whose employer the acting organisation is today. A function and no sub-select: the rows it looks at are
 * themselves guarded by the rows of positions, and PostgreSQL refuses policies that ask each other in a circle.
 */
export const employedHere = (column: string): string =>
  `${column} = any ((select seal.employed_positions())::uuid[])`;

/** A funded position (Stelle). Its fte is in VZÄ with the six decimals of the funding notices. */
const position = defineEntity({
  name: 'Position',
  tableName: 'position',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'positions_of_the_county', roles: countyRoles, when: withinCounty }),
    // the columns granted to them are those of the council's published table
    readable({
      name: 'published_figures',
      roles: ['kim_steering_member', 'kim_api_client'],
      when: withinCounty,
    }),
    readable({
      name: 'positions_of_own_organisation',
      roles: municipalRoles,
      when: belongsToOwnOrganisation,
    }),
    // wherever it is at work: the county employed all case managers until 2024
    readable({
      name: 'positions_employed_here',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and ${employedHere('id')}`,
    }),
    readable({
      name: 'positions_of_own_office',
      roles: clerkRoles,
      when: `${belongsToOwnOrganisation} and module in ('M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE')`,
    }),
    insertable({
      name: 'county_allocates_positions',
      roles: steeringRoles,
      when: withinCounty,
    }),
    { name: 'limits_look', roles: ['kim_owner'], command: 'select', using: 'true' },
    updatable({
      name: 'county_steers',
      roles: ['kim_county_coordinator', 'kim_centre_head'],
      when: withinCounty,
    }),
    updatable({
      name: 'employer_changes',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and ${employedHere('id')}`,
    }),
    // for seal.position_follows_allocation() alone: VZÄ are changed in the account, never here
    { name: 'position_follows', roles: ['kim_owner'], command: 'select', using: 'true' },
    {
      name: 'position_follows_allocation',
      roles: ['kim_owner'],
      command: 'update',
      using: 'true',
      check: 'true',
    },
  ],
  uniques: [
    { name: 'position_key_unique', properties: ['countyId', 'key'] },
    // what an allocation refers to, so that it cannot be booked on another module
    { name: 'position_module_unique', properties: ['countyId', 'id', 'module'] },
  ],
  checks: [
    {
      name: 'position_module_known',
      expression: `module in (${programmeModules.map((module) => `'${module}'`).join(', ')})`,
    },
    { name: 'position_fte_not_negative', expression: 'fte >= 0' },
    { name: 'position_belongs_somewhere', expression: 'cardinality(organisation_ids) > 0' },
  ],
  indexes: [{ name: 'position_organisation_ids_index', properties: ['organisationIds'], type: 'gin' }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    key: p.text().comment('Stable name for imports, e.g. bornheim-cm-2'),
    module: p.text(),
    title: p.text(),
    fte: p.decimal().precision(9).scale(6),
    payGrade: p.text().nullable(),
    fundedBy: p.text(),
    maxPersons: p.integer().default(1),
    organisationIds: p
      .array()
      .columnType('uuid[]')
      .comment('Whose staff the position belongs to: the municipalities it serves, or the county itself'),
    fixedTermUntil: p.date().nullable().comment('Last day it is funded for'),
    returnedFrom: p.date().nullable().comment('First day it no longer counts: given back to the county'),
    version: p.integer().default(1),
  },
});
export class Position extends position.class {}
position.setClass(Position);

/** Which part of a position serves which municipality. The shares of a position sum to 1. */
const share = defineEntity({
  name: 'PositionShare',
  tableName: 'position_share',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'shares_of_visible_positions', roles: organisationRoles, when: ofVisiblePosition }),
    readable({
      name: 'shares_of_the_county',
      roles: [...countyRoles, 'kim_steering_member', 'kim_api_client'],
      when: withinCounty,
    }),
    insertable({ name: 'county_allocates_shares', roles: steeringRoles, when: withinCounty }),
  ],
  checks: [{ name: 'position_share_is_a_part', expression: 'share > 0 and share <= 1' }],
  indexes: [{ name: 'position_share_municipality_index', properties: ['countyId', 'municipalityId'] }],
  properties: {
    countyId: p.uuid().primary(),
    positionId: p.uuid().primary(),
    municipalityId: p.uuid().primary(),
    share: p.decimal().precision(7).scale(6),
  },
});
export class PositionShare extends share.class {}
share.setClass(PositionShare);
