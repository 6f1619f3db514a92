import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  insertable,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';

export const uploadRoles: readonly DatabaseRole[] = [
  'kim_municipal_hr',
  'kim_case_manager',
  'kim_county_coordinator',
  'kim_steering_office',
];

const own = `${withinCounty} and person_id = ${sealed('person')} and organisation_id = ${sealed('organisation')}`;
const expired = `${withinCounty} and valid_until < ${sealed('today')}`;

/** A file handed in and not yet put anywhere: seen by who handed it in, under the same membership's organisation, until the next day. */
const upload = defineEntity({
  name: 'Upload',
  tableName: 'upload',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'own_uploads',
      roles: uploadRoles,
      when: `${own} and valid_until >= ${sealed('today')}`,
    }),
    insertable({
      name: 'handing_in',
      roles: uploadRoles,
      when: `${own} and valid_until <= ${sealed('today')} + 1`,
    }),
    updatable({ name: 'own_upload_is_used', roles: uploadRoles, when: own }),
    { name: 'expired_uploads', roles: ['kim_owner'], command: 'all', using: expired },
  ],
  indexes: [{ name: 'upload_person_index', properties: ['countyId', 'personId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    organisationId: p.uuid(),
    fileName: p.text(),
    kind: p.text(),
    size: p.integer().comment('Bytes'),
    checksum: p.text().comment('SHA-256 in hexadecimal digits'),
    content: p.blob().nullable().lazy().comment('Null once it was used'),
    validUntil: p.date().comment('Last day'),
  },
});
export class Upload extends upload.class {}
upload.setClass(Upload);
