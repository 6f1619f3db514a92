import { error } from '@sveltejs/kit';
import { stateWords as hurdleStateWords } from '#lib/domains/hurdle/hurdle-words.ts';
import {
  MeasureEndsDocument,
  MeasureOwnersDocument,
  MeasurePageDocument,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask, notFound } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const steers = may(viewer, 'STEER_MEASURES');
  const controls = may(viewer, 'READ_CONTROLLING');
  const withGroups = may(viewer, 'READ_WORKING_GROUPS');
  const withHurdles = may(viewer, 'READ_HURDLES');
  const [{ measure }, owners, ends] = await Promise.all([
    ask({ fetch, url }, MeasurePageDocument, {
      id: params.id,
      steers,
      controls,
      withGroups,
      withHurdles,
    }),
    steers ? ask({ fetch, url }, MeasureOwnersDocument, {}) : null,
    steers ? ask({ fetch, url }, MeasureEndsDocument, {}) : null,
  ]);
  if (!measure) error(404, notFound);
  return {
    measure,
    steers,
    controls,
    today: today(),
    status: url.searchParams.get('status'),
    organisations: [
      ...(owners?.county ? [owners.county] : []),
      ...(owners?.municipalities.nodes ?? []),
      ...(owners?.partnerOrganisations.nodes ?? []),
    ].map(({ id, name }) => ({ value: id, label: name })),
    knowsLinks: withGroups || withHurdles,
    groups: (ends?.workingGroups.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
    hurdles: (ends?.hurdles.nodes ?? []).map(({ id, title, state }) => ({
      value: id,
      label: m.measure_link_line({ name: title, state: hurdleStateWords(state) }),
    })),
    people: (owners?.meetingPeople.nodes ?? []).map(({ id, givenName, familyName, organisation }) => ({
      value: id,
      label: `${familyName}, ${givenName} (${organisation?.name ?? ''})`,
    })),
  };
};
