import { referableCategories } from '@kim/schema/reference/referral.ts';
import { ticked } from '#lib/domains/consent/consent-form.ts';
import { draftForm } from '#lib/domains/referral/referral-forms.ts';
import { ReferralDraftDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: draftForm,
    document: ReferralDraftDocument,
    input: (values, { event }) => ({
      caseId: event.params.id,
      recipientId: values.recipientId,
      recipientOffice: values.recipientOffice,
      category: values.category,
      legalDomain: values.legalDomain,
      dataCategories: ticked(referableCategories, values),
    }),
    payload: (data) => data.referralDraft,
    done: (_payload, { event }) => `/cases/${event.params.id}/referrals?status=drafted`,
  }),
};
