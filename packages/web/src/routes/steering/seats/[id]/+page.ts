import { error } from '@sveltejs/kit';
import { askPeople } from '#lib/domains/steering/invitable.ts';
import { onlyOffice } from '#lib/domains/steering/only-office.ts';
import { SeatPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  onlyOffice(viewer);
  const [{ steeringGroup }, people] = await Promise.all([
    ask({ fetch, url }, SeatPageDocument, {}),
    askPeople({ fetch, url }),
  ]);
  const seat = steeringGroup?.seats.find(({ id }) => id === params.id);
  if (!seat) error(404, notFound);
  return { seat, people };
};
