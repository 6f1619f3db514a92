import { templateStates } from '@kim/schema/reference/template.ts';
import type { Right } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column, type ReadModel, type Relation } from '../../platform/reading/read-model.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { adoptionReadable, templateReadable, textReadable, versionReadable } from './template-scope.ts';
import { templateAdoptionModel, templateStepModel } from './template-work.model.ts';
import { waysOut } from './template.policy.ts';

const ofVersion = (model: () => ReadModel, ...orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.template_version_id = ${parent}.id`,
  orderBy,
});

export const templateModel = readModel({
  type: 'Template',
  idKind: 'template',
  table: 'app.template',
  readableBy: templateReadable,
  reach: reachThrough(templateReadable),
  columns: { id: 'id', kind: 'kind', title: 'title' },
  relations: {
    versions: {
      kind: 'list',
      models: () => [templateVersionModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.template_id = ${parent}.id`,
      orderBy: ['number'],
    },
  },
  sorts: { KIND: { sql: ({ row }) => `${row}.kind || ' ' || ${row}.title`, type: 'text' } },
  defaultSort: 'KIND',
  filters: {
    kind: { sql: ({ row, value, statement }) => `${row}.kind = ${statement.bind(value, 'text')}` },
  },
});

/** States the caller may lead it into now; what else must hold is asked when they do. */
const viewerWays: Column = ({ row, statement: { context, bind } }) => {
  const cases = templateStates.map((state) => {
    const ways = `{${waysOut(context.actor, state).join(',')}}`;
    return `when '${state}' then ${bind(ways, 'text[]')}`;
  });
  return `(case ${row}.state ${cases.join(' ')} end)`;
};

const adopted: Column = ({ row, statement }) =>
  `(select count(*)::int from app.template_adoption a where a.county_id = ${row}.county_id and a.template_version_id = ${row}.id and a.organisation_id = any ((select seal.participating_places())::uuid[]) and ${adoptionReadable('a', statement)})`;

/** What only who oversees or adopts has to do with; steps tell of drafts. */
export const neededRights: Readonly<Record<string, Right>> = {
  steps: 'OVERSEE_TEMPLATES',
  adoptions: 'READ_ADOPTIONS',
  adoptionCount: 'READ_ADOPTIONS',
  participatingCount: 'READ_ADOPTIONS',
};

export const templateVersionModel = readModel({
  type: 'TemplateVersion',
  idKind: 'template_version',
  table: 'app.template_version',
  readableBy: versionReadable,
  reach: reachThrough(versionReadable),
  fieldNeeds: (field) => neededRights[field] ?? null,
  columns: {
    id: 'id',
    version: 'version',
    number: 'number',
    state: 'state',
    publishedOn: 'published_on',
    retiredOn: 'retired_on',
    changeNote: 'change_note',
    isCurrent: ({ row }) => `(${row}.state = 'PUBLISHED')`,
    viewerWays,
    adoptionCount: adopted,
    participatingCount: () => 'cardinality((select seal.participating_places()))',
  },
  relations: {
    template: {
      kind: 'one',
      models: () => [templateModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.template_id`,
    },
    contributedBy: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.contributed_by_id`,
    },
    texts: ofVersion(() => templateTextModel, 'language'),
    steps: ofVersion(() => templateStepModel, 'step'),
    adoptions: ofVersion(() => templateAdoptionModel, 'organisation_id'),
  },
});

export const templateTextModel = readModel({
  type: 'TemplateText',
  idKind: null,
  table: 'app.template_text',
  readableBy: textReadable,
  reach: reachThrough(textReadable),
  columns: { language: 'language', body: 'body' },
});
