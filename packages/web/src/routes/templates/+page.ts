import { error } from '@sveltejs/kit';
import { TemplateProposalsDocument, TemplatesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const [isOverseer, isAdopter] = [may(viewer, 'OVERSEE_TEMPLATES'), may(viewer, 'ADOPT_TEMPLATES')];
  const [{ templates }, proposed] = await Promise.all([
    ask({ fetch, url }, TemplatesPageDocument, { withAdoptions: may(viewer, 'READ_ADOPTIONS') }),
    isOverseer || isAdopter ? ask({ fetch, url }, TemplateProposalsDocument, {}) : null,
  ]);
  return {
    templates: templates.nodes,
    proposals: proposed?.templateProposals.nodes ?? null,
    isOverseer,
    isAdopter,
    isDrafter: may(viewer, 'DRAFT_TEMPLATES'),
  };
};
