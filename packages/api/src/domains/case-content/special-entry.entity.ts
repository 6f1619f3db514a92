import { specialCategories } from '@kim/schema/reference/casework.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { ofOwner } from '../../platform/persistence/row-policies.ts';
import { addedByLeader, among, readByLeader } from './content-policies.ts';

/** Health, religion, ethnic origin (Art. 9 DSGVO): what the database holds cannot be read without the master key. */
const specialEntry = defineEntity({
  name: 'SpecialEntry',
  tableName: 'special_entry',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readByLeader('special_entries_of_led_cases'),
    addedByLeader('leading_case_manager_records_special', 'recorded_by_id'),
    ...ofOwner('handover', 'kim_client_owner', 'select', 'update', 'delete'),
  ],
  checks: [{ name: 'special_entry_category_known', expression: among('category', specialCategories) }],
  indexes: [{ name: 'special_entry_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    category: p.text(),
    ciphertext: p.blob().comment('AES-256-GCM, the tag at its end'),
    nonce: p.blob(),
    keyNumber: p.integer().comment('Which key of the organisation'),
    recordedAt: p.datetime(),
    recordedById: p.uuid(),
  },
});
export class SpecialEntry extends specialEntry.class {}
specialEntry.setClass(SpecialEntry);
