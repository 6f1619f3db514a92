import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  amongIds,
  insertable,
  ofOwner,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { keptHere } from '../personnel/personnel.public.ts';
import { employedHere } from '../staffing/staffing.public.ts';

/** Fachaufsicht: may know which position has which employer, and nothing of files. */
export const logReaders: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];

const hr: readonly DatabaseRole[] = ['kim_municipal_hr'];
const fromHere = `former_employer_id = ${sealed('organisation')}`;

/** The order to transfer positions, and the log of it: who, when, from which day, on which ground. Written once, revoked at most. */
const transfer = defineEntity({
  name: 'EmployerTransfer',
  tableName: 'employer_transfer',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'transfers_of_the_county', roles: logReaders, when: withinCounty }),
    readable({
      name: 'transfers_from_or_to_here',
      roles: hr,
      when: `${withinCounty} and (${fromHere} or ${amongIds('id', 'select l.transfer_id from app.employer_transfer_line l')})`,
    }),
    insertable({
      name: 'employer_orders',
      roles: hr,
      when: `${withinCounty} and ${fromHere} and ordered_by_id = ${sealed('person')} and revoked_at is null`,
    }),
    ...ofOwner('transfer', 'kim_owner', 'select', 'update'),
  ],
  checks: [
    {
      name: 'employer_transfer_revoked_by_somebody',
      expression: '(revoked_at is null) = (revoked_by_id is null)',
    },
  ],
  indexes: [
    { name: 'employer_transfer_former_employer_index', properties: ['countyId', 'formerEmployerId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    formerEmployerId: p.uuid(),
    formerEmployerName: p.text().comment('As it was called then: the new employer may not know it'),
    effectiveOn: p.date(),
    legalBasis: p.text(),
    orderedById: p.uuid(),
    orderedAt: p.datetime(),
    revokedById: p.uuid().nullable(),
    revokedAt: p.datetime().nullable(),
    movedPersonIds: p
      .array()
      .columnType('uuid[]')
      .nullable()
      .comment('Whose person record moved along; written and read by the functions of schema seal alone'),
    version: p.integer().default(1),
  },
});
export class EmployerTransfer extends transfer.class {}
transfer.setClass(EmployerTransfer);

/** One position of a transfer: from whom to whom. */
const line = defineEntity({
  name: 'EmployerTransferLine',
  tableName: 'employer_transfer_line',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'lines_of_the_county', roles: logReaders, when: withinCounty }),
    readable({
      name: 'lines_from_or_to_here',
      roles: hr,
      when: `${withinCounty} and (${fromHere} or new_employer_id = ${sealed('organisation')})`,
    }),
    insertable({
      name: 'employer_orders',
      roles: hr,
      when: `${withinCounty} and ${fromHere} and ${employedHere('position_id')}`,
    }),
    ...ofOwner('transfer', 'kim_owner', 'select'),
  ],
  uniques: [{ name: 'employer_transfer_line_once', properties: ['countyId', 'transferId', 'positionId'] }],
  checks: [
    {
      name: 'employer_transfer_line_goes_elsewhere',
      expression: 'new_employer_id <> former_employer_id',
    },
  ],
  indexes: [
    { name: 'employer_transfer_line_former_employer_index', properties: ['countyId', 'formerEmployerId'] },
    { name: 'employer_transfer_line_new_employer_index', properties: ['countyId', 'newEmployerId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary().comment('Also that of the supervision that begins'),
    transferId: p.uuid(),
    formerEmployerId: p.uuid(),
    positionId: p.uuid(),
    positionTitle: p
      .text()
      .comment('As it was called then: the former employer may see the position no longer'),
    newEmployerId: p.uuid(),
    newEmployerName: p.text(),
    fileCount: p.integer().comment('Personnel files of those who fill the position; for HR only'),
  },
});
export class EmployerTransferLine extends line.class {}
line.setClass(EmployerTransferLine);

/** One file of a transfer. Nobody reads it but the function that moves the file. */
const file = defineEntity({
  name: 'EmployerTransferFile',
  tableName: 'employer_transfer_file',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: [
    insertable({
      name: 'keeper_orders',
      roles: hr,
      when: `${keptHere()} and ${fromHere}`,
    }),
    ...ofOwner('transfer', 'kim_personnel_owner', 'select', 'update'),
  ],
  uniques: [{ name: 'employer_transfer_file_once', properties: ['countyId', 'transferId', 'fileId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary().comment('Also that of the keeper who begins'),
    transferId: p.uuid(),
    fileId: p.uuid(),
    formerEmployerId: p.uuid(),
    newEmployerId: p.uuid(),
    effectiveOn: p.date(),
    revokedAt: p.datetime().nullable(),
  },
});
export class EmployerTransferFile extends file.class {}
file.setClass(EmployerTransferFile);
