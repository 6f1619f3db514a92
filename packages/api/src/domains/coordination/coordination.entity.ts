import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  insertable,
  municipalRoles,
  ofOwner,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { assignmentKinds, visitKinds } from './coordination.policy.ts';

export const coordinators: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];
export const assigners: readonly DatabaseRole[] = ['kim_centre_head'];
/** Who is told that somebody was there, and what for. */
export const visited: readonly DatabaseRole[] = ['kim_municipal_team_lead', 'kim_case_manager'];

const ofOwnMunicipality = `${withinCounty} and municipality_id = ${sealed('organisation')}`;
const byOneself = (column: string): string => `${withinCounty} and ${column} = ${sealed('person')}`;
const among = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;

/** Who coordinates in a municipality: one fixed coordinator on any day, and stand-ins (KIM concept 2025, 2.1). */
const assignment = defineEntity({
  name: 'CoordinatorAssignment',
  tableName: 'coordinator_assignment',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'assignments_of_the_county', roles: coordinators, when: withinCounty }),
    readable({
      name: 'assignments_of_own_municipality',
      roles: municipalRoles,
      when: ofOwnMunicipality,
    }),
    // whoever is assigned becomes known to the municipality by name: that is for coordinators alone
    insertable({
      name: 'head_assigns',
      roles: assigners,
      when: `${byOneself('assigned_by_id')} and coordinator_id = any ((select seal.coordinators_today())::uuid[])`,
    }),
    updatable({ name: 'head_ends_assignment', roles: assigners, when: withinCounty }),
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [
    { name: 'coordinator_assignment_kind_known', expression: among('kind', assignmentKinds) },
    {
      name: 'coordinator_assignment_ends_after_start',
      expression: 'valid_to is null or valid_to >= valid_from',
    },
  ],
  indexes: [
    {
      name: 'coordinator_assignment_place_index',
      properties: ['countyId', 'municipalityId', 'validFrom'],
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    municipalityId: p.uuid(),
    coordinatorId: p.uuid(),
    kind: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day'),
    assignedById: p.uuid(),
    recordedAt: p.datetime(),
    version: p.integer().default(1),
  },
});
export class CoordinatorAssignment extends assignment.class {}
assignment.setClass(CoordinatorAssignment);

/** The county was in a municipality: when, what for, how many took part. */
const visit = defineEntity({
  name: 'CoordinatorVisit',
  tableName: 'coordinator_visit',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'visits_of_the_county', roles: coordinators, when: withinCounty }),
    readable({ name: 'visits_of_own_municipality', roles: visited, when: ofOwnMunicipality }),
    insertable({ name: 'visitor_records', roles: coordinators, when: byOneself('visitor_id') }),
    updatable({ name: 'visitor_corrects', roles: coordinators, when: byOneself('visitor_id') }),
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [
    { name: 'coordinator_visit_kind_known', expression: among('kind', visitKinds) },
    {
      name: 'coordinator_visit_count_possible',
      expression: 'participant_count >= 1 and participant_count <= 500',
    },
  ],
  indexes: [
    {
      name: 'coordinator_visit_place_index',
      properties: ['countyId', 'municipalityId', 'visitedOn', 'id'],
    },
    { name: 'coordinator_visit_day_index', properties: ['countyId', 'visitedOn', 'id'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    municipalityId: p.uuid(),
    visitorId: p.uuid(),
    visitedOn: p.date(),
    kind: p.text(),
    participantCount: p.integer(),
    note: p.text().nullable().comment('For the county alone, without anything about people'),
    recordedAt: p.datetime(),
    version: p.integer().default(1),
  },
});
export class CoordinatorVisit extends visit.class {}
visit.setClass(CoordinatorVisit);
