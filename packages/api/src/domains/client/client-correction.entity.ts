import { defineEntity, p } from '@mikro-orm/core';
import { ofOwner, readable } from '../../platform/persistence/row-policies.ts';
import { caseManager, ledClient } from './case-sets.ts';

export const correctedFields = [
  'GIVEN_NAME',
  'FAMILY_NAME',
  'BIRTH_DATE',
  'SEX',
  'LANGUAGES',
  'INTERPRETER_NEEDED',
  'NATIONALITY',
  'RESIDENCE_STATUS',
  'ARRIVED_ON',
  'PHONE',
  'EMAIL',
  'STREET',
  'POSTAL_CODE',
  'CITY',
] as const;

/** What was known of somebody before it was put right, field by field. Written by a trigger on the person, and by nothing else. */
const clientCorrection = defineEntity({
  name: 'ClientCorrection',
  tableName: 'client_correction',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'corrections_of_led_clients', roles: caseManager, when: ledClient('client_id') }),
    ...ofOwner('corrections', 'kim_client_owner', 'insert'),
  ],
  checks: [
    {
      name: 'client_correction_field_known',
      expression: `field in (${correctedFields.map((word) => `'${word}'`).join(', ')})`,
    },
  ],
  indexes: [{ name: 'client_correction_client_index', properties: ['countyId', 'clientId', 'correctedAt'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    clientId: p.uuid(),
    correctedOn: p.date(),
    correctedAt: p.datetime().comment('The same for all that was put right at once'),
    correctedById: p.uuid(),
    field: p.text(),
    former: p.text().nullable().comment('As it was before; null: not known'),
  },
});
export class ClientCorrection extends clientCorrection.class {}
clientCorrection.setClass(ClientCorrection);
