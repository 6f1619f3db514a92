import { error } from '@sveltejs/kit';
import {
  SteeringCommitteesDocument,
  SteeringPageDocument,
  SteeringRequestsDocument,
  SteeringSessionsDocument,
} from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const asked = url.searchParams.get('on') ?? '';
  const on = isDay.test(asked) ? asked : today();
  const [group, sessions, requests, committees] = await Promise.all([
    ask({ fetch, url }, SteeringPageDocument, { on }),
    ask({ fetch, url }, SteeringSessionsDocument, {}),
    ask({ fetch, url }, SteeringRequestsDocument, {}),
    ask({ fetch, url }, SteeringCommitteesDocument, {}),
  ]);
  if (!group.steeringGroup) error(404, notFound);
  return {
    group: group.steeringGroup,
    on,
    sessions: sessions.steeringSessions.nodes,
    requests: requests.decisionRequests.nodes,
    committees: committees.committees.nodes,
    runs: may(viewer, 'RUN_STEERING'),
    status: url.searchParams.get('status'),
  };
};
