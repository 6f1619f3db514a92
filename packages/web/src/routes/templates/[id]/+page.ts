import { error } from '@sveltejs/kit';
import { clientLanguages } from '#lib/domains/case-content/content-words.ts';
import { current, inWork } from '#lib/domains/template/template-words.ts';
import { TemplatePageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const isOverseer = may(viewer, 'OVERSEE_TEMPLATES');
  const { template } = await ask({ fetch, url }, TemplatePageDocument, {
    id: params.id,
    withAdoptions: may(viewer, 'READ_ADOPTIONS'),
    withSteps: isOverseer,
  });
  const newest = template?.versions.at(-1);
  if (!template || !newest) error(404, notFound);
  const asked = (name: string) =>
    template.versions.find(({ number }) => String(number) === url.searchParams.get(name));
  return {
    template,
    // whoever works on the next version comes back to it
    shown: asked('version') ?? inWork(template.versions) ?? current(template.versions) ?? newest,
    compared: asked('compared'),
    language: clientLanguages.find((one) => one === url.searchParams.get('language')) ?? ('de' as const),
    isOverseer,
    mayAdopt: may(viewer, 'ADOPT_TEMPLATES'),
    mayDraft: may(viewer, 'DRAFT_TEMPLATES'),
    status: url.searchParams.get('status'),
  };
};
