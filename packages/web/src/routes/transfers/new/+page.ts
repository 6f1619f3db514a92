import { error } from '@sveltejs/kit';
import { chosenIn } from '#lib/domains/employer-transfer/transfer-form.ts';
import {
  EmployerTransferNewPageDocument,
  EmployerTransferPreviewDocument,
} from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble, viewer } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'TRANSFER_EMPLOYER'))
    error(403, { message: '', code: 'FORBIDDEN', missingRight: 'TRANSFER_EMPLOYER' });
  const { county, positions } = await ask({ fetch, url }, EmployerTransferNewPageDocument, {});
  const { on, lines } = chosenIn(url);
  const isChosen = url.searchParams.has('on');
  const preview =
    on && lines.length
      ? (await ask({ fetch, url }, EmployerTransferPreviewDocument, { input: { effectiveOn: on, lines } }))
          .employerTransferPreview
      : null;
  return {
    county,
    positions: positions.nodes.filter(({ viewerCanTransfer }) => viewerCanTransfer),
    chosen: { on: url.searchParams.get('on') ?? '', lines },
    gaps: { day: isChosen && !on, positions: isChosen && lines.length === 0 },
    preview,
  };
};
