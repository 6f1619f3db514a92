import { error } from '@sveltejs/kit';
import { CaseAccessPageDocument, CaseOfAccessDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { id } = params;
  const [{ caseAccess }, linked] = await Promise.all([
    ask({ fetch, url }, CaseAccessPageDocument, { id }),
    may(viewer, 'READ_CASE_PROCESS') ? ask({ fetch, url }, CaseOfAccessDocument, { id }) : null,
  ]);
  if (!caseAccess) error(404, notFound);
  return {
    access: caseAccess,
    caseId: linked?.caseAccess?.case?.id ?? null,
    status: url.searchParams.get('status'),
  };
};
