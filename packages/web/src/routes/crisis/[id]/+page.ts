import { error } from '@sveltejs/kit';
import { CrisisFormPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const isDesigner = may(viewer, 'DESIGN_CRISIS_FORMS');
  const isRecorder = may(viewer, 'RECORD_CRISIS_ENTRIES');
  // An office reads what it received at a page of its own.
  if (!isDesigner && !isRecorder) error(404, notFound);
  const variables = { id: params.id, isDesigner, isRecorder };
  const { crisisForm, addressees } = await ask({ fetch, url }, CrisisFormPageDocument, variables);
  if (!crisisForm) error(404, notFound);
  const places = (addressees?.nodes ?? [])
    .filter(({ kind }) => kind !== 'PARTNER')
    .toSorted((one, other) => one.name.localeCompare(other.name, getLocale()));
  return { form: crisisForm, places, isDesigner, isRecorder, status: url.searchParams.get('status') };
};
