import { error } from '@sveltejs/kit';
import { MunicipalityPageDocument, MunicipalityPositionsDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { readDate, today } from '#lib/platform/format.ts';
import { readable } from '#lib/platform/viewer.ts';
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
  const [page, staffing] = await Promise.all([
    ask({ fetch, url }, MunicipalityPageDocument, { id, withFigures }),
    withPositions ? ask({ fetch, url }, MunicipalityPositionsDocument, { id, asOf: day }) : null,
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
    positions: positions ?? null,
    asOf: day,
    isToday: !asOf,
    asOfInvalid: !!wanted && !asOf,
  };
};
