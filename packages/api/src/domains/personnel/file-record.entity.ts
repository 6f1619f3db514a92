import { defineEntity, p } from '@mikro-orm/core';
import { everyMember, insertable, readable } from '../../platform/persistence/row-policies.ts';
import { appraisalKinds, documentCategories, documentKinds } from './file-record.policy.ts';
import { keptHere, keptOfOthers, ownFile } from './personnel-sets.ts';

/** Written once; what is wrong is put right by a later record, as in a file of paper. */
const writtenOnce = (name: string) => [
  readable({ name: `${name}_of_files_kept_here`, roles: ['kim_municipal_hr'], when: keptHere() }),
  readable({ name: `${name}_of_own_file`, roles: everyMember, when: ownFile() }),
  insertable({ name: `keeper_writes_${name}`, roles: ['kim_municipal_hr'], when: keptOfOthers() }),
];

const oneOf = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;

const appraisal = defineEntity({
  name: 'Appraisal',
  tableName: 'appraisal',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: writtenOnce('appraisals'),
  checks: [
    { name: 'appraisal_kind_known', expression: oneOf('kind', appraisalKinds) },
    { name: 'appraisal_period_ends_after_start', expression: 'period_to >= period_from' },
  ],
  indexes: [{ name: 'appraisal_file_index', properties: ['countyId', 'fileId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileId: p.uuid(),
    heldOn: p.date(),
    periodFrom: p.date(),
    periodTo: p.date().comment('Last day'),
    kind: p.text(),
    text: p.text(),
    nextDueOn: p.date().nullable(),
  },
});
export class Appraisal extends appraisal.class {}
appraisal.setClass(Appraisal);

const personnelDocument = defineEntity({
  name: 'PersonnelDocument',
  tableName: 'document',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: writtenOnce('documents'),
  checks: [
    { name: 'document_category_known', expression: oneOf('category', documentCategories) },
    { name: 'document_kind_known', expression: oneOf('kind', documentKinds) },
  ],
  indexes: [{ name: 'document_file_index', properties: ['countyId', 'fileId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileId: p.uuid(),
    title: p.text(),
    category: p.text(),
    receivedOn: p.date(),
    fileName: p.text(),
    kind: p.text(),
    size: p.integer().comment('Bytes'),
    checksum: p.text().comment('SHA-256 in hexadecimal digits'),
  },
});
export class PersonnelDocument extends personnelDocument.class {}
personnelDocument.setClass(PersonnelDocument);

/** Apart from what lists read: megabytes belong into no row that is sorted. */
const documentContent = defineEntity({
  name: 'PersonnelDocumentContent',
  tableName: 'document_content',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: writtenOnce('document_contents'),
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary().comment('That of the document'),
    fileId: p.uuid(),
    content: p.blob(),
  },
});
export class PersonnelDocumentContent extends documentContent.class {}
documentContent.setClass(PersonnelDocumentContent);
