import { error } from '@sveltejs/kit';
import {
  MunicipalityContactDocument,
  MunicipalityPageDocument,
  MunicipalityPositionsDocument,
} from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { readDate, today } from '#lib/platform/format.ts';
import { may, readable } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { id } = params;
  const wanted = url.searchParams.get('asOf');
  const asOf = readDate(wanted);
  // Without a day the API tells the whole history of supervision.
  const day = asOf ?? today();
  const { withFigures, withPositions } = readable(viewer);
  const withCounts = may(viewer, 'READ_CASE_COUNTS');
  const [page, staffing, contact] = await Promise.all([
    ask({ fetch, url }, MunicipalityPageDocument, { id, withFigures }),
    withPositions ? ask({ fetch, url }, MunicipalityPositionsDocument, { id, asOf: day }) : null,
    may(viewer, 'READ_COORDINATION')
      ? ask({ fetch, url }, MunicipalityContactDocument, { id, today: today(), withCounts })
      : null,
  ]);
  if (!page.municipality) error(404, notFound);
  const modules = staffing?.municipality;
  const positions = modules && [
    ...modules.coordination.nodes,
    ...modules.caseManagement.nodes,
    ...modules.foreignersOffice.nodes,
    ...modules.naturalisationOffice.nodes,
  ];
  return {
    municipality: page.municipality,
    contact: contact?.municipality ?? null,
    positions: positions ?? null,
    asOf: day,
    isToday: !asOf,
    asOfInvalid: !!wanted && !asOf,
  };
};
