import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  insertable,
  ofOwner,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';

/** Who may see whether figures about staff are agreed upon, apart from the employer. */
export const figureReaders: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];
const hr: readonly DatabaseRole[] = ['kim_municipal_hr'];
const ofOwnOrganisation = `${withinCounty} and organisation_id = ${sealed('organisation')}`;

/** Whether a works agreement (Dienstvereinbarung) allows figures about an organisation's staff. No row: none does. */
const agreement = defineEntity({
  name: 'StaffStatisticsAgreement',
  tableName: 'staff_statistics_agreement',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'agreements_of_the_county', roles: figureReaders, when: withinCounty }),
    readable({ name: 'own_agreement', roles: hr, when: ofOwnOrganisation }),
    insertable({
      name: 'employer_agrees',
      roles: hr,
      when: `${ofOwnOrganisation} and changed_by_id = ${sealed('person')}`,
    }),
    {
      ...updatable({ name: 'employer_changes_agreement', roles: hr, when: ofOwnOrganisation }),
      check: `${ofOwnOrganisation} and changed_by_id = ${sealed('person')}`,
    },
    ...ofOwner('statistics', 'kim_personnel_owner', 'select'),
  ],
  properties: {
    countyId: p.uuid().primary(),
    organisationId: p.uuid().primary(),
    isInForce: p.boolean(),
    reference: p.text().comment('The works agreement it rests on (Dienstvereinbarung, LPVG NRW)'),
    changedById: p.uuid(),
    changedAt: p.datetime(),
    version: p.integer().default(1),
  },
});
export class StaffStatisticsAgreement extends agreement.class {}
agreement.setClass(StaffStatisticsAgreement);
