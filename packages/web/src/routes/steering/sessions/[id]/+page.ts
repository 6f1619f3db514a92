import { error } from '@sveltejs/kit';
import { askGuests } from '#lib/domains/steering/invitable.ts';
import { OpenDecisionRequestsDocument, SteeringSessionPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const runs = may(viewer, 'RUN_STEERING');
  const [{ steeringSession }, requests] = await Promise.all([
    ask({ fetch, url }, SteeringSessionPageDocument, { id: params.id }),
    runs ? ask({ fetch, url }, OpenDecisionRequestsDocument, {}) : null,
  ]);
  if (!steeringSession) error(404, notFound);
  const isInviting = runs && steeringSession.state === 'PLANNED';
  return {
    session: steeringSession,
    guests: isInviting ? await askGuests({ fetch, url }, steeringSession.heldOn) : [],
    runs,
    requests: requests?.decisionRequests.nodes ?? [],
    status: url.searchParams.get('status'),
  };
};
