import { error } from '@sveltejs/kit';
import { MeasureReportPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { actionFields } = await ask({ fetch, url }, MeasureReportPageDocument, {});
  return {
    today: today(),
    fields: actionFields.nodes.map((field) => ({
      ...field,
      started: field.goals.flatMap(({ measures }) => measures.filter(({ state }) => state !== 'PROPOSED')),
    })),
  };
};
