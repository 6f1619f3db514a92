import { invitableRoles, seriesForm } from '#lib/domains/meeting/meeting-forms.ts';
import { ruleOf } from '#lib/domains/meeting/meeting-words.ts';
import { MeetingSeriesRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  record: changeAction({
    fields: seriesForm,
    document: MeetingSeriesRecordDocument,
    input: (values) => {
      const { name, kind, circle, rhythm, weekday, startsAt, endsAt, place } = values;
      const { firstOn, lastOn, requiredPerYear, source, organisationId } = values;
      return {
        name,
        kind,
        circle,
        startsAt,
        endsAt,
        place,
        firstOn,
        lastOn,
        requiredPerYear,
        source,
        rule: ruleOf(rhythm, weekday),
        invitees: invitableRoles
          .filter((role) => values[`to-${role}`])
          .map((role) => ({ role, organisationId })),
      };
    },
    payload: (data) => data.meetingSeriesRecord,
    done: ({ series }) => `/meetings/series/${series?.id ?? ''}?status=series`,
  }),
};
