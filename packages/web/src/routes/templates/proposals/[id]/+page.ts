import { error } from '@sveltejs/kit';
import { TemplateProposalPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { templateProposal } = await ask({ fetch, url }, TemplateProposalPageDocument, { id: params.id });
  if (!templateProposal) error(404, notFound);
  return {
    proposal: templateProposal,
    isDrafter: may(viewer, 'DRAFT_TEMPLATES'),
    status: url.searchParams.get('status'),
  };
};
