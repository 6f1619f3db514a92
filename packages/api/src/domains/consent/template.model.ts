import { reachOf } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';

/** The county's, for whoever works with cases. */
const ofTheCounty = (row: string, { context, bind }: Statement): string =>
  context.actor.kind === 'member' && hasRight(context.actor, 'READ_CASE_PROCESS')
    ? `${row}.county_id = ${bind(context.actor.countyId, 'uuid')}`
    : 'false';

const reach = (row: string, statement: Statement): string =>
  `array(select ${statement.bind(reachOf(statement.context.actor), 'uuid')} where ${ofTheCounty(row, statement)})`;

const shared = { readableBy: ofTheCounty, reach };

export const templateModel = readModel({
  ...shared,
  type: 'Template',
  idKind: 'template',
  table: 'app.template',
  columns: { id: 'id', kind: 'kind' },
  relations: {
    versions: {
      kind: 'list',
      models: () => [templateVersionModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.template_id = ${parent}.id`,
      orderBy: ['number'],
    },
  },
  sorts: { KIND: { sql: 'kind', type: 'text' } },
  defaultSort: 'KIND',
});

export const templateVersionModel = readModel({
  ...shared,
  type: 'TemplateVersion',
  idKind: 'template_version',
  table: 'app.template_version',
  columns: {
    id: 'id',
    number: 'number',
    publishedOn: 'published_on',
    retiredOn: 'retired_on',
    isCurrent: ({ row, statement }) => {
      const today = statement.bind(statement.context.today, 'date');
      return `(${row}.published_on <= ${today} and (${row}.retired_on is null or ${row}.retired_on >= ${today}))`;
    },
  },
  relations: {
    texts: {
      kind: 'list',
      models: () => [templateTextModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.template_version_id = ${parent}.id`,
      orderBy: ['language'],
    },
  },
});

export const templateTextModel = readModel({
  ...shared,
  type: 'TemplateText',
  idKind: null,
  table: 'app.template_text',
  columns: { language: 'language', body: 'body' },
});
