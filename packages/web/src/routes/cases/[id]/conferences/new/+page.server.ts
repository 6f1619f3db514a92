import { conferenceCategories } from '@kim/schema/reference/case-conference.ts';
import { inviteForm, partnersIn } from '#lib/domains/case-conference/conference-forms.ts';
import { ticked } from '#lib/domains/consent/consent-form.ts';
import { CaseConferenceInviteDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { momentOf } from '#lib/platform/time-of-day.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: inviteForm,
    document: CaseConferenceInviteDocument,
    input: (values, { event }) => ({
      caseId: event.params.id,
      heldAt: momentOf(values.heldOn, values.time),
      place: values.place,
      agenda: values.agenda,
      dataCategories: ticked(conferenceCategories, values),
      partners: partnersIn(values),
    }),
    payload: (data) => data.caseConferenceInvite,
    done: ({ conference }) => `/conferences/${conference?.id ?? ''}?status=invited`,
  }),
};
