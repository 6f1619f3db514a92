import { clientLanguages, templateKinds } from '@kim/schema/reference/casework.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { everyMember, readable, withinCounty } from '../../platform/persistence/row-policies.ts';

const among = (column: string, list: readonly string[]): string =>
  `${column} in (${list.map((word) => `'${word}'`).join(', ')})`;
const ofTheCounty = (name: string) => [readable({ name, roles: everyMember, when: withinCounty })];

/** What the county sets as the standard everybody works by (Vorlage). */
const template = defineEntity({
  name: 'Template',
  tableName: 'template',
  rowLevelSecurity: 'force',
  policies: ofTheCounty('templates_of_the_county'),
  checks: [{ name: 'template_kind_known', expression: among('kind', templateKinds) }],
  uniques: [{ name: 'template_kind_once', properties: ['countyId', 'kind'] }],
  properties: { countyId: p.uuid().primary(), id: p.uuid().primary(), kind: p.text() },
});
export class Template extends template.class {}
template.setClass(Template);

/** Consents keep the exact version they were given under. */
const templateVersion = defineEntity({
  name: 'TemplateVersion',
  tableName: 'template_version',
  rowLevelSecurity: 'force',
  policies: ofTheCounty('template_versions_of_the_county'),
  uniques: [{ name: 'template_version_number_once', properties: ['countyId', 'templateId', 'number'] }],
  checks: [{ name: 'template_version_retired_after', expression: 'retired_on >= published_on' }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    templateId: p.uuid(),
    number: p.integer(),
    publishedOn: p.date(),
    retiredOn: p.date().nullable().comment('Last day it was given out'),
  },
});
export class TemplateVersion extends templateVersion.class {}
templateVersion.setClass(TemplateVersion);

const templateText = defineEntity({
  name: 'TemplateText',
  tableName: 'template_text',
  rowLevelSecurity: 'force',
  policies: ofTheCounty('template_texts_of_the_county'),
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
