import { caseAccessParts } from '@kim/schema/reference/case-access.ts';
import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  amongIds,
  ofOwner,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager, ledCase } from '../client/client.public.ts';

/** Who watches over all looks of a county: its head, and its data-protection officer. */
const watching: readonly DatabaseRole[] = ['kim_centre_head', 'kim_dpo'];
export const opening: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];
export const told: readonly DatabaseRole[] = [...watching, 'kim_county_coordinator', ...caseManager];

/**
 * The county has opened a case with its names. Written by functions of the seal alone, which check the Fachaufsicht: nobody may
 * write here, and a row somebody smuggled in would open nothing they may not open anyway.
 */
const caseAccess = defineEntity({
  name: 'CaseAccess',
  tableName: 'case_access',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'accesses_of_the_county', roles: watching, when: withinCounty }),
    readable({
      name: 'own_accesses',
      roles: ['kim_county_coordinator'],
      when: `${withinCounty} and opened_by_id = ${sealed('person')}`,
    }),
    readable({ name: 'accesses_to_led_cases', roles: caseManager, when: ledCase() }),
    ...ofOwner('access', 'kim_owner', 'select', 'insert', 'update'),
  ],
  checks: [
    { name: 'case_access_has_a_reason', expression: 'length(btrim(reason)) >= 20' },
    {
      name: 'case_access_three_hours',
      expression: `ends_at > opened_at and ends_at <= opened_at + '03:00:00'::interval`,
    },
    { name: 'case_access_ended_by_somebody', expression: '(ended_at is null) = (ended_by_id is null)' },
  ],
  indexes: [
    { name: 'case_access_case_index', properties: ['countyId', 'caseId'] },
    { name: 'case_access_order_index', properties: ['countyId', 'openedAt', 'id'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    caseReference: p.text().comment('Who reads the log alone does not enter casework'),
    organisationId: p.uuid().comment('Whose case it was then'),
    openedById: p.uuid(),
    openedByName: p.text().comment('As it was then: who leaves is still named'),
    reason: p.text(),
    openedAt: p.datetime(),
    endsAt: p.datetime().comment('From then on nothing can be read by it'),
    endedAt: p.datetime().nullable().comment('Ended before that'),
    endedById: p.uuid().nullable(),
    endedByName: p.text().nullable(),
  },
});
export class CaseAccess extends caseAccess.class {}
caseAccess.setClass(CaseAccess);

/** A part was looked at, and when. Written before anything is shown, in a transaction of its own. */
const caseAccessRead = defineEntity({
  name: 'CaseAccessRead',
  tableName: 'case_access_read',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'reads_of_visible_accesses',
      roles: told,
      when: `${withinCounty} and ${amongIds('access_id', 'select a.id from app.case_access a')}`,
    }),
    ...ofOwner('access', 'kim_owner', 'select', 'insert'),
  ],
  checks: [
    {
      name: 'case_access_read_part_known',
      expression: `part in (${caseAccessParts.map((part) => `'${part}'`).join(', ')})`,
    },
  ],
  indexes: [{ name: 'case_access_read_access_index', properties: ['countyId', 'accessId', 'readAt'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    accessId: p.uuid(),
    part: p.text(),
    readAt: p.datetime(),
    writtenIn: p.text().comment('The transaction: what it wrote opens nothing before it is over'),
  },
});
export class CaseAccessRead extends caseAccessRead.class {}
caseAccessRead.setClass(CaseAccessRead);
