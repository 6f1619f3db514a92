import { error } from '@sveltejs/kit';
import { HurdleReportDraftDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'REPORT_HURDLES'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'REPORT_HURDLES' });
  return {
    caseId: url.searchParams.get('case') ?? '',
    // Drafts are kept for who leads cases.
    draft: may(viewer, 'LEAD_CASES')
      ? {
          form: 'HURDLE_REPORT' as const,
          kept: (await ask({ fetch, url }, HurdleReportDraftDocument, {})).drafts.nodes[0] ?? null,
        }
      : undefined,
  };
};
