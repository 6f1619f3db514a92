import { error } from '@sveltejs/kit';
import { readStaffFilter, staffVariables } from '#lib/domains/personnel/staff-query.ts';
import { StaffPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'KEEP_PERSONNEL_FILES'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'KEEP_PERSONNEL_FILES' });
  const filter = readStaffFilter(url.searchParams);
  const variables = staffVariables(filter, url.searchParams.get('after'));
  const { personnelFiles } = await ask({ fetch, url }, StaffPageDocument, variables);
  return { filter, files: personnelFiles };
};
