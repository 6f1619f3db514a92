import { error } from '@sveltejs/kit';
import { readServiceId } from '#lib/domains/service-record/service-form.ts';
import { ServiceEntryPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble, viewer } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'RECORD_SERVICES'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'RECORD_SERVICES' });
  const changed = readServiceId(url.searchParams.get('changed'));
  const variables = { id: changed ?? '', hasChanged: changed !== null };
  const { services, service, drafts } = await ask({ fetch, url }, ServiceEntryPageDocument, variables);
  return {
    last: service ?? services.nodes[0] ?? null,
    changed: service ?? null,
    draft: drafts.nodes[0] ?? null,
    today: today(),
  };
};
