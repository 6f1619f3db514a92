import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel } from '../../platform/reading/read-model.ts';
import { proposalReadable } from './template-scope.ts';
import { organisation } from './template-work.model.ts';
import { templateVersionModel } from './template.model.ts';

export const templateProposalModel = readModel({
  type: 'TemplateProposal',
  idKind: 'template_proposal',
  table: 'app.template_proposal',
  readableBy: proposalReadable,
  reach: reachThrough(proposalReadable),
  columns: {
    id: 'id',
    version: 'version',
    kind: 'kind',
    title: 'title',
    language: 'language',
    body: 'body',
    reason: 'reason',
    proposedOn: 'proposed_on',
    personName: 'person_name',
    answer: 'answer',
    answerReason: 'answer_reason',
    answeredOn: 'answered_on',
  },
  relations: {
    organisation,
    templateVersion: {
      kind: 'one',
      models: () => [templateVersionModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.template_version_id`,
    },
  },
  sorts: { PROPOSED_ON: { sql: ({ row }) => `${row}.proposed_on`, type: 'date' } },
  defaultSort: 'PROPOSED_ON',
  filters: {
    isOpen: {
      sql: ({ row, value, statement }) => `(${row}.answer is null) = ${statement.bind(value, 'boolean')}`,
    },
  },
});
