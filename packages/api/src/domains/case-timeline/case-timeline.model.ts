import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type ModelExtension, type Statement } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { caseEvents } from './case-event-sources.ts';

const NOTHING = `(select null::uuid as county_id, null::uuid as id, null::uuid as case_id, '' as kind, null::date as occurred_on, null::text as code, null::text as title, false as is_readable, '{}'::uuid[] as reach where false)`;

const leads = ({ context: { actor } }: Statement): boolean =>
  actor.kind === 'member' && hasRight(actor, 'LEAD_CASES');

/** What happened in a case, gathered when asked for; nothing is stored twice. Whoever leads no case has no right on these tables. */
export const caseEventModel = readModel({
  type: 'CaseEvent',
  idKind: null,
  table: (statement) => (leads(statement) ? caseEvents(statement) : NOTHING),
  readableBy: (row, statement) => (leads(statement) ? `${row}.is_readable` : 'false'),
  reach: (row) => `${row}.reach`,
  columns: { kind: 'kind', occurredOn: 'occurred_on', code: 'code', title: 'title' },
});

export const timelineOfCase: ModelExtension = {
  model: caseModel,
  relations: {
    timeline: {
      kind: 'list',
      models: () => [caseEventModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.id`,
      orderBy: ['occurred_on desc', 'kind', 'id'],
    },
  },
};
