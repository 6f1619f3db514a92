import { error } from '@sveltejs/kit';
import { readYear } from '#lib/domains/ledger/ledger-forms.ts';
import { yearsToChoose } from '#lib/domains/ledger/ledger-places.ts';
import { LedgerPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const thisYear = Number(today().slice(0, 4));
  const year = readYear(url.searchParams.get('year'), thisYear);
  const { years, ofYear, fteEntries } = await ask({ fetch, url }, LedgerPageDocument, { year });
  return {
    year,
    years: yearsToChoose(
      years.nodes.map((row) => row.year),
      thisYear,
    ),
    allowances: ofYear.nodes.toSorted((a, b) => a.module.localeCompare(b.module)),
    entries: fteEntries.nodes,
    isSaved: url.searchParams.get('status') === 'saved',
  };
};
