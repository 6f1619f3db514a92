import { error } from '@sveltejs/kit';
import {
  HurdlePageDocument,
  HurdleReconstructionsDocument,
  SimilarHurdlesDocument,
  type HurdleState,
} from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

/** Not worked on yet: its reports may go to another hurdle. */
const open: readonly HurdleState[] = ['REPORTED', 'REGISTERED', 'CLUSTERED'];

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const isLeader = may(viewer, 'LEAD_HURDLES');
  const isDecider = isLeader || may(viewer, 'READ_STEERED_HURDLES');
  const asking = { fetch, url };
  const { id } = params;
  const [{ hurdle }, found] = await Promise.all([
    ask(asking, HurdlePageDocument, { id }),
    isDecider ? ask(asking, HurdleReconstructionsDocument, { id }) : null,
  ]);
  if (!hurdle) error(404, notFound);
  const isTriage = isLeader && open.includes(hurdle.state);
  const similar = isTriage ? (await ask(asking, SimilarHurdlesDocument, { id })).similarHurdles.nodes : [];
  return {
    hurdle,
    reconstructions: found?.hurdle?.reconstructions ?? [],
    requests: found?.hurdle?.decisionRequests ?? [],
    duration: found?.hurdle?.duration ?? null,
    mayRequest: may(viewer, 'RUN_STEERING'),
    similar,
    isLeader,
    isDecider,
    isTriage,
    isDone: url.searchParams.has('done'),
  };
};
