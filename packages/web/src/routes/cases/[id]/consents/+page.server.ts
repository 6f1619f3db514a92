import { consentForm, evidenceForm, itemsOf, partsOf } from '#lib/domains/consent/consent-form.ts';
import {
  ConsentEvidenceFileDocument,
  ConsentRecordDocument,
  ConsentWithdrawDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { Gap } from '#lib/platform/change-form.ts';
import { handIn } from '#lib/server/upload.ts';
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
      supersedesId: values.supersedesId,
    }),
    payload: (data) => data.consentRecord,
    done: (_payload, { event }) => `/cases/${event.params.id}/consents?status=given`,
  }),
  evidence: changeAction({
    fields: evidenceForm,
    document: ConsentEvidenceFileDocument,
    input: async ({ uploadId: file }, { event, about }) => {
      const handedIn = await handIn(event, file);
      if ('message' in handedIn) return new Gap(handedIn.message);
      return { consentId: about, uploadId: handedIn.id };
    },
    payload: (data) => data.consentEvidenceFile,
    done: (_payload, { event }) => `/cases/${event.params.id}/consents?status=filed`,
  }),
  withdraw: changeAction({
    fields: {},
    document: ConsentWithdrawDocument,
    input: (_values, { about, version }) => ({ ...partsOf(about), version }),
    payload: (data) => data.consentWithdraw,
    done: (_payload, { event }) => `/cases/${event.params.id}/consents?status=withdrawn`,
  }),
};
