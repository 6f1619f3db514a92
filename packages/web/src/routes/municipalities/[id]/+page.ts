import { error } from '@sveltejs/kit';
import { MunicipalityPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { readDate, today } from '#lib/platform/format.ts';
import { readable } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const wanted = url.searchParams.get('asOf');
  const asOf = readDate(wanted);
  const variables = { id: params.id, asOf, ...readable(viewer) };
  const { municipality } = await ask({ fetch, url }, MunicipalityPageDocument, variables);
  if (!municipality) error(404, notFound);
  const { coordination, caseManagement, foreignersOffice, naturalisationOffice } = municipality;
  const modules = [coordination, caseManagement, foreignersOffice, naturalisationOffice];
  const positions = variables.withPositions ? modules.flatMap((connection) => connection?.nodes ?? []) : null;
  return { municipality, positions, asOf: asOf ?? today(), isToday: !asOf, asOfInvalid: !!wanted && !asOf };
};
