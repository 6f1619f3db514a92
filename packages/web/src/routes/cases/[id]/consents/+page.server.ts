import { consentForm, itemsOf, partsOf } from '#lib/domains/consent/consent-form.ts';
import { ConsentRecordDocument, ConsentWithdrawDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  give: changeAction({
    fields: consentForm,
    document: ConsentRecordDocument,
    input: (values, { event }) => ({
      caseId: event.params.id,
      templateVersionId: values.templateVersionId,
      language: values.language,
      form: values.form,
      hasInterpreter: values.hasInterpreter,
      givenOn: values.givenOn,
      expiresOn: values.expiresOn,
      items: itemsOf(values),
    }),
    payload: (data) => data.consentRecord,
    done: (_payload, { event }) => `/cases/${event.params.id}/consents?status=given`,
  }),
  withdraw: changeAction({
    fields: {},
    document: ConsentWithdrawDocument,
    input: (_values, { about, version }) => ({ ...partsOf(about), version }),
    payload: (data) => data.consentWithdraw,
    done: (_payload, { event }) => `/cases/${event.params.id}/consents?status=withdrawn`,
  }),
};
