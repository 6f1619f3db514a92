import { error } from '@sveltejs/kit';
import { FoundingResolutionsDocument, type DecisionKind } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { formatDate } from '#lib/platform/format.ts';
import { may, type Viewer } from '#lib/platform/viewer.ts';

/** What a theme or a group can be founded on. For who leads working groups; others are told which right they miss. */
export const loadFounding = async (
  event: Parameters<typeof ask>[0],
  viewer: Viewer | null,
  kinds: readonly DecisionKind[],
) => {
  if (!may(viewer, 'LEAD_WORKING_GROUPS'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'LEAD_WORKING_GROUPS' });
  const { resolutions, generativeThemes } = await ask(event, FoundingResolutionsDocument, {});
  return {
    resolutions: resolutions.nodes
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, subject, decidedOn }) => ({ value: id, label: `${formatDate(decidedOn)}: ${subject}` })),
    themes: generativeThemes.nodes.map(({ id, title }) => ({ value: id, label: title })),
  };
};
