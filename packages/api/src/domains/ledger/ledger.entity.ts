import { defineEntity, p } from '@mikro-orm/core';
import { programmeModules } from '@kim/schema/reference/positions.ts';
import {
  amongIds,
  countyRoles,
  insertable,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { ledgerReaders, steeringRoles } from './ledger.grants.ts';

const knownModule = `module in (${programmeModules.map((module) => `'${module}'`).join(', ')})`;

/** For the functions behind sums and invariants: the owner never signs in, and they answer for the sealed county alone. */
const forTheOwner = { roles: ['kim_owner'], command: 'select', using: 'true' } as const;

/** What the state provides: full-time equivalents of one module in one year. */
const allowance = defineEntity({
  name: 'FteAllowance',
  tableName: 'fte_allowance',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'allowances_of_the_county',
      roles: [...countyRoles, ...ledgerReaders],
      when: withinCounty,
    }),
    insertable({ name: 'county_records', roles: steeringRoles, when: withinCounty }),
    updatable({ name: 'county_corrects', roles: steeringRoles, when: withinCounty }),
    { name: 'allowances_add_up', ...forTheOwner, roles: [...forTheOwner.roles] },
    // the check of the sum takes its turn by writing here
    { name: 'allowances_in_turn', roles: ['kim_owner'], command: 'update', using: 'true', check: 'true' },
  ],
  uniques: [{ name: 'fte_allowance_once', properties: ['countyId', 'year', 'module'] }],
  checks: [
    { name: 'fte_allowance_module_known', expression: knownModule },
    { name: 'fte_allowance_positive', expression: 'fte > 0' },
    { name: 'fte_allowance_year_known', expression: 'year >= 2020 and year < 2100' },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    year: p.integer(),
    module: p.text(),
    fte: p.decimal().precision(9).scale(6),
    source: p.text().comment('Notice or paper that says so'),
    version: p.integer().default(1),
  },
});
export class FteAllowance extends allowance.class {}
allowance.setClass(FteAllowance);

/** What a position gets of it in one year; 0: returned. The latest year up to today is what the position has. */
const allocation = defineEntity({
  name: 'FteAllocation',
  tableName: 'fte_allocation',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'allocations_of_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'allocations_of_own_positions',
      roles: ledgerReaders,
      when: `${withinCounty} and ${amongIds('position_id', 'select p.id from app.position p')}`,
    }),
    insertable({ name: 'county_allocates', roles: steeringRoles, when: withinCounty }),
    updatable({ name: 'county_changes', roles: steeringRoles, when: withinCounty }),
    { name: 'allocations_add_up', ...forTheOwner, roles: [...forTheOwner.roles] },
  ],
  uniques: [{ name: 'fte_allocation_once', properties: ['countyId', 'positionId', 'year'] }],
  checks: [
    { name: 'fte_allocation_not_negative', expression: 'fte >= 0' },
    { name: 'fte_allocation_year_known', expression: 'year >= 2020 and year < 2100' },
  ],
  indexes: [{ name: 'fte_allocation_year_index', properties: ['countyId', 'year', 'module'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    year: p.integer(),
    module: p.text().comment('That of the position: the reference carries it'),
    positionId: p.uuid(),
    fte: p.decimal().precision(9).scale(6),
    version: p.integer().default(1),
  },
});
export class FteAllocation extends allocation.class {}
allocation.setClass(FteAllocation);

/** One line of the account (Buchung): what changed, by how much, why and on whose word. Never changed, never deleted. */
const entry = defineEntity({
  name: 'FteEntry',
  tableName: 'fte_entry',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'entries_of_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'entries_of_own_organisation',
      roles: ledgerReaders,
      when: `${withinCounty} and organisation_ids @> array[${sealed('organisation')}]`,
    }),
    insertable({
      name: 'county_enters',
      roles: steeringRoles,
      when: `${withinCounty} and recorded_by = ${sealed('person')}`,
    }),
  ],
  checks: [
    { name: 'fte_entry_module_known', expression: knownModule },
    {
      name: 'fte_entry_kind_known',
      expression: `kind in ('ALLOCATED', 'RAISED', 'LOWERED', 'CONFIRMED', 'RETURNED')`,
    },
  ],
  indexes: [
    { name: 'fte_entry_year_index', properties: ['countyId', 'year', 'module'] },
    { name: 'fte_entry_organisation_ids_index', properties: ['organisationIds'], type: 'gin' },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    year: p.integer(),
    module: p.text(),
    kind: p.text(),
    positionId: p.uuid().nullable().comment('Null where the papers name the municipality alone'),
    organisationIds: p.array().columnType('uuid[]').comment('Whose position it is'),
    fteBefore: p.decimal().precision(9).scale(6).nullable().comment('Null where the papers give no figure'),
    fteAfter: p.decimal().precision(9).scale(6).nullable().comment('Null where the papers give no figure'),
    reason: p.text(),
    recordedBy: p.uuid().nullable().comment('Null for what the papers tell'),
    recordedOn: p.date(),
  },
});
export class FteEntry extends entry.class {}
entry.setClass(FteEntry);
