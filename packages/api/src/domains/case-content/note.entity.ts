import { contactChannels } from '@kim/schema/reference/case-content.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { addedByLeader, among, readByLeader, readByOpening } from './content-policies.ts';

/** What was said or observed. Never changed: a correction is a note that takes the place of the former one. */
const caseNote = defineEntity({
  name: 'CaseNote',
  tableName: 'note',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readByLeader('notes_of_led_cases'),
    addedByLeader('leading_case_manager_writes_note', 'written_by_id'),
    ...readByOpening,
  ],
  checks: [
    { name: 'note_channel_known', expression: among('channel', contactChannels) },
    { name: 'note_number_counts_corrections', expression: '(number = 1) = (corrects_id is null)' },
  ],
  uniques: [
    { name: 'note_of_case', properties: ['countyId', 'caseId', 'id'] },
    { name: 'note_corrected_once', properties: ['countyId', 'correctsId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    correctsId: p.uuid().nullable().comment('The former text this one takes the place of'),
    number: p.integer().comment('1, and one more with each correction'),
    occurredOn: p.date(),
    channel: p.text().nullable().comment('How the client was spoken to; null: not a contact'),
    text: p.text(),
    writtenById: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export class CaseNote extends caseNote.class {}
caseNote.setClass(CaseNote);
