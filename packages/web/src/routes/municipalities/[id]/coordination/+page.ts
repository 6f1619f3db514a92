import { error } from '@sveltejs/kit';
import { CoordinationPageDocument, CoordinatorChoiceDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const canAssign = may(viewer, 'ASSIGN_COORDINATORS');
  const [{ municipality }, choice] = await Promise.all([
    ask({ fetch, url }, CoordinationPageDocument, {
      id: params.id,
      withVisits: may(viewer, 'READ_VISITS'),
      withLog: may(viewer, 'READ_VISIT_LOG'),
    }),
    canAssign ? ask({ fetch, url }, CoordinatorChoiceDocument, {}) : null,
  ]);
  if (!municipality) error(404, notFound);
  const canRecord = may(viewer, 'RECORD_VISITS');
  const correct = url.searchParams.get('correct');
  const visits = municipality.coordinatorVisits?.nodes ?? [];
  return {
    municipality,
    coordinators: choice?.coordinators.nodes ?? [],
    canAssign,
    canRecord,
    correcting: (canRecord && visits.find(({ id, isOwn }) => isOwn && id === correct)) || null,
    isCounty: may(viewer, 'READ_VISIT_LOG'),
    status: url.searchParams.get('status'),
    today: today(),
  };
};
