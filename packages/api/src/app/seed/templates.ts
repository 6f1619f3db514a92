import type { EntityManager } from '@mikro-orm/postgresql';
import { demoTemplates } from '@kim/schema/demo/consent-templates.ts';
import type { TemplateKind } from '@kim/schema/reference/casework.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { templateTitles } from '@kim/schema/reference/template.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

export const templateVersionUuid = (county: string, kind: string, number: number): string =>
  referenceUuid('template-version', `${county}:${kind}:${number}`);

/** The templates the demo's counties work by. */
export const seedTemplates = async (em: EntityManager, county: string): Promise<void> => {
  const countyId = organisationUuid(county);
  for (const [kind, versions] of Object.entries(demoTemplates)) {
    const templateId = referenceUuid('template', `${county}:${kind}`);
    await insertMissing(em, 'template', [
      { county_id: countyId, id: templateId, kind, title: templateTitles[kind as TemplateKind] },
    ]);
    await insertMissing(
      em,
      'template_version',
      versions.map(({ number, publishedOn, retiredOn }) => ({
        county_id: countyId,
        id: templateVersionUuid(county, kind, number),
        template_id: templateId,
        number,
        published_on: publishedOn,
        retired_on: retiredOn,
        state: retiredOn ? 'RETIRED' : 'PUBLISHED',
      })),
    );
    await insertMissing(
      em,
      'template_text',
      versions.flatMap(({ number, texts }) =>
        Object.entries(texts).map(([language, body]) => ({
          county_id: countyId,
          template_version_id: templateVersionUuid(county, kind, number),
          language,
          body,
        })),
      ),
    );
  }
};
