import { caseDocumentCategories } from '@kim/schema/reference/case-content.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { documentKinds } from './case-document.policy.ts';
import { addedByLeader, among, readByLeader } from './content-policies.ts';

/** Filed once; what is wrong is put right by a later document. */
const caseDocument = defineEntity({
  name: 'CaseDocument',
  tableName: 'case_document',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readByLeader('case_documents_of_led_cases'),
    addedByLeader('leading_case_manager_files_document'),
  ],
  checks: [
    { name: 'case_document_category_known', expression: among('category', caseDocumentCategories) },
    { name: 'case_document_kind_known', expression: among('kind', documentKinds) },
  ],
  uniques: [{ name: 'case_document_of_case', properties: ['countyId', 'caseId', 'id'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    title: p.text(),
    category: p.text(),
    receivedOn: p.date(),
    fileName: p.text(),
    kind: p.text(),
    size: p.integer().comment('Bytes'),
    checksum: p.text().comment('SHA-256 in hexadecimal digits'),
  },
});
export class CaseDocument extends caseDocument.class {}
caseDocument.setClass(CaseDocument);

/** Apart from what lists read: megabytes belong into no row that is sorted. */
const caseDocumentContent = defineEntity({
  name: 'CaseDocumentContent',
  tableName: 'case_document_content',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readByLeader('case_document_contents_of_led_cases'),
    addedByLeader('leading_case_manager_files_content'),
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary().comment('That of the document'),
    caseId: p.uuid(),
    content: p.blob(),
  },
});
export class CaseDocumentContent extends caseDocumentContent.class {}
caseDocumentContent.setClass(CaseDocumentContent);
