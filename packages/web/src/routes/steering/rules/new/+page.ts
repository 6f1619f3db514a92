import { error } from '@sveltejs/kit';
import { onlyOffice } from '#lib/domains/steering/only-office.ts';
import { RulesInForceDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  onlyOffice(viewer);
  const { steeringGroup } = await ask({ fetch, url }, RulesInForceDocument, {});
  return { latest: steeringGroup?.rules.at(-1) ?? null };
};
