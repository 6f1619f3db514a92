import { error } from '@sveltejs/kit';
import { OwnSeatsDocument, SteeringItemPageDocument } from '#lib/gql/documents.generated.ts';
import { earliestEnd } from '#lib/domains/steering/circular.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const [{ steeringItem: item }, { steeringGroup }] = await Promise.all([
    ask({ fetch, url }, SteeringItemPageDocument, { id: params.id }),
    ask({ fetch, url }, OwnSeatsDocument, { on: today() }),
  ]);
  if (!item) error(404, notFound);
  const invited = item.session?.attendances.flatMap(({ seat, state }) => (seat ? [{ ...seat, state }] : []));
  const seats = invited ?? (steeringGroup?.seats ?? []).map((seat) => ({ ...seat, state: null }));
  return {
    item,
    seats: seats.filter(({ kind }) => kind === 'VOTING'),
    earliest: earliestEnd(steeringGroup?.rules ?? [], today()),
    runs: may(viewer, 'RUN_STEERING'),
    status: url.searchParams.get('status'),
  };
};
