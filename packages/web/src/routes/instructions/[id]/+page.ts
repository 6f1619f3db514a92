import { error } from '@sveltejs/kit';
import { InstructionPageDocument } from '#lib/gql/documents.generated.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { instruction } = await ask({ fetch, url }, InstructionPageDocument, { id: params.id });
  if (!instruction) error(404, notFound);
  return {
    instruction,
    recipients: instruction.recipients.toSorted((one, other) =>
      (one.organisation?.name ?? '').localeCompare(other.organisation?.name ?? '', getLocale()),
    ),
    isIssuer: may(viewer, 'ISSUE_INSTRUCTIONS'),
    mayFlag: may(viewer, 'FLAG_CONFLICTS'),
    mayResolve: may(viewer, 'RESOLVE_CONFLICTS'),
    status: url.searchParams.get('status'),
  };
};
