import { readModel } from '../../platform/reading/read-model.ts';
import { ofVisibleFile, personnelFileModel, reachThroughFile } from './personnel-file.model.ts';

export const appraisalModel = readModel({
  type: 'Appraisal',
  idKind: 'appraisal',
  table: 'personnel.appraisal',
  readableBy: ofVisibleFile,
  reach: reachThroughFile,
  columns: {
    id: 'id',
    heldOn: 'held_on',
    periodFrom: 'period_from',
    periodTo: 'period_to',
    kind: 'kind',
    text: 'text',
    nextDueOn: 'next_due_on',
  },
});

export const documentModel = readModel({
  type: 'PersonnelDocument',
  idKind: 'document',
  table: 'personnel.document',
  readableBy: ofVisibleFile,
  reach: reachThroughFile,
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

export const fileEventModel = readModel({
  type: 'PersonnelFileEvent',
  idKind: 'file_event',
  table: 'personnel.file_event',
  readableBy: ofVisibleFile,
  reach: reachThroughFile,
  columns: {
    id: 'id',
    happenedAt: ({ row }) => `to_char(${row}.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
    personName: 'person_name',
    kind: 'kind',
    changes: 'changes',
  },
});

const partOfFile = (model: typeof appraisalModel, orderBy: readonly string[]) => ({
  kind: 'list' as const,
  models: () => [model],
  on: ({ parent, child }: { readonly parent: string; readonly child: string }): string =>
    `${child}.county_id = ${parent}.county_id and ${child}.file_id = ${parent}.id`,
  orderBy,
});

export const recordsOfFile = {
  model: personnelFileModel,
  relations: {
    appraisals: partOfFile(appraisalModel, ['held_on', 'id']),
    documents: partOfFile(documentModel, ['received_on', 'id']),
    events: partOfFile(fileEventModel, ['happened_at', 'id']),
  },
};
