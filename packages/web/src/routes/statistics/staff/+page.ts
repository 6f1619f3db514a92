import { error } from '@sveltejs/kit';
import { StaffStatisticsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import type { PageLoad } from './$types.js';

const FIRST_YEAR = 2020;

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const last = Number(today().slice(0, 4)) - 1;
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
  const asked = Number(url.searchParams.get('year'));
  const year = years.includes(asked) ? asked : last;
  const answer = await ask({ fetch, url }, StaffStatisticsPageDocument, { year });
  return { ...answer, year, years, status: url.searchParams.get('status') };
};
