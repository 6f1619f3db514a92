import { readModel } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { ofLedCase, reachOfLedCase } from '../client/client.public.ts';

export const caseDocumentModel = readModel({
  type: 'CaseDocument',
  idKind: 'case_document',
  table: 'content.case_document',
  readableBy: ofLedCase,
  reach: reachOfLedCase,
  columns: {
    id: 'id',
    title: 'title',
    category: 'category',
    receivedOn: 'received_on',
    fileName: 'file_name',
    kind: 'kind',
    size: 'size',
    checksum: 'checksum',
  },
});

export const documentsOfCase = {
  model: caseModel,
  relations: {
    documents: {
      kind: 'list' as const,
      models: () => [caseDocumentModel],
      on: ({ parent, child }: { readonly parent: string; readonly child: string }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.id`,
      orderBy: ['received_on desc', 'id'],
    },
  },
};
