import { clientLanguages, templateKinds } from '@kim/schema/reference/casework.ts';
import { templateStates } from '@kim/schema/reference/template.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { amongIds, insertable, readable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { among, coordinator, givenOut, overseers, readers } from './template-sets.ts';

/** What the county sets as the standard everybody works by (Vorlage). Municipalities know of it once a version was given out. */
const template = defineEntity({
  name: 'Template',
  tableName: 'template',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'templates_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'templates_given_out',
      roles: readers,
      when: `${withinCounty} and ${amongIds('id', 'select v.template_id from app.template_version v')}`,
    }),
    insertable({ name: 'coordinator_creates', roles: coordinator, when: withinCounty }),
  ],
  checks: [{ name: 'template_kind_known', expression: among('kind', templateKinds) }],
  uniques: [
    { name: 'template_title_once', properties: ['countyId', 'kind', 'title'] },
    // of these there is one: a consent is given by it
    {
      name: 'template_single_kind_once',
      properties: ['countyId', 'kind'],
      where: `kind in ('PRIVACY_NOTICE', 'CONSENT')`,
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.text(),
    title: p.text(),
  },
});
export class Template extends template.class {}
template.setClass(Template);

/** Consents keep the exact version they were given under. A trigger keeps the order of states and what was given out as it is. */
const templateVersion = defineEntity({
  name: 'TemplateVersion',
  tableName: 'template_version',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'template_versions_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'template_versions_given_out',
      roles: readers,
      when: `${withinCounty} and ${givenOut('state')}`,
    }),
    insertable({
      name: 'coordinator_drafts',
      roles: coordinator,
      when: `${withinCounty} and state = 'DRAFT'`,
    }),
    {
      name: 'coordinator_moves',
      roles: [...coordinator],
      command: 'update',
      using: `${withinCounty} and state in ('DRAFT', 'APPROVED', 'PUBLISHED')`,
      check: `${withinCounty} and state in ('DRAFT', 'LEGAL_REVIEW', 'PUBLISHED', 'RETIRED')`,
    },
    {
      name: 'centre_head_decides',
      roles: ['kim_centre_head'],
      command: 'update',
      using: `${withinCounty} and state in ('LEGAL_REVIEW', 'APPROVED')`,
      check: `${withinCounty} and state in ('APPROVED', 'DRAFT')`,
    },
  ],
  uniques: [
    { name: 'template_version_number_once', properties: ['countyId', 'templateId', 'number'] },
    {
      name: 'template_version_published_once',
      properties: ['countyId', 'templateId'],
      where: `state = 'PUBLISHED'`,
    },
    {
      name: 'template_version_open_once',
      properties: ['countyId', 'templateId'],
      where: `state in ('DRAFT', 'LEGAL_REVIEW', 'APPROVED')`,
    },
  ],
  checks: [
    { name: 'template_version_retired_after', expression: 'retired_on >= published_on' },
    { name: 'template_version_state_known', expression: among('state', templateStates) },
    {
      name: 'template_version_published_on_a_day',
      expression: `(${givenOut('state')}) = (published_on is not null)`,
    },
    {
      name: 'template_version_retired_on_a_day',
      expression: `(state = 'RETIRED') = (retired_on is not null)`,
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    templateId: p.uuid(),
    number: p.integer(),
    publishedOn: p.date().nullable(),
    retiredOn: p.date().nullable().comment('Last day it was given out'),
    state: p.text().default('DRAFT'),
    changeNote: p.text().nullable().comment('What is new in it'),
    contributedById: p.uuid().nullable().comment('The municipality it was proposed by'),
    version: p.integer().default(1),
  },
});
export class TemplateVersion extends templateVersion.class {}
templateVersion.setClass(TemplateVersion);

const ofDraft = amongIds(
  'template_version_id',
  `select v.id from app.template_version v where v.state = 'DRAFT'`,
);

/** Written while the version is a draft, and never again. */
const templateText = defineEntity({
  name: 'TemplateText',
  tableName: 'template_text',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'template_texts_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'template_texts_given_out',
      roles: readers,
      when: `${withinCounty} and ${amongIds('template_version_id', 'select v.id from app.template_version v')}`,
    }),
    insertable({
      name: 'coordinator_writes',
      roles: coordinator,
      when: `${withinCounty} and ${ofDraft}`,
    }),
    {
      name: 'coordinator_corrects',
      roles: [...coordinator],
      command: 'update',
      using: `${withinCounty} and ${ofDraft}`,
      check: `${withinCounty} and ${ofDraft}`,
    },
  ],
  checks: [{ name: 'template_text_language_known', expression: among('language', clientLanguages) }],
  properties: {
    countyId: p.uuid().primary(),
    templateVersionId: p.uuid().primary(),
    language: p.text().primary(),
    body: p.text().comment('Plain text, paragraphs parted by an empty line'),
  },
});
export class TemplateText extends templateText.class {}
templateText.setClass(TemplateText);
