import { error } from '@sveltejs/kit';
import { onlyOffice } from '#lib/domains/steering/only-office.ts';
import { SteeringSessionsDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { formatDate, today } from '#lib/platform/format.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  onlyOffice(viewer);
  const { steeringSessions } = await ask({ fetch, url }, SteeringSessionsDocument, {});
  const past = steeringSessions.nodes.filter(({ heldOn }) => heldOn < today());
  return {
    sessions: past.map(({ id, title, heldOn }) => ({ value: id, label: `${formatDate(heldOn)}, ${title}` })),
  };
};
