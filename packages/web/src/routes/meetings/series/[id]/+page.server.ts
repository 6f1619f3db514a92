import { planForm } from '#lib/domains/meeting/meeting-forms.ts';
import { MeetingsPlanDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

export const actions: Actions = {
  plan: changeAction({
    fields: planForm,
    document: MeetingsPlanDocument,
    input: ({ until }, { event }: { event: RequestEvent }) => ({ seriesId: event.params.id, until }),
    payload: (data) => data.meetingsPlan,
    done: (_payload, { event }: { event: RequestEvent }) =>
      `/meetings/series/${event.params.id}?status=planned`,
  }),
};
