import { choicesIn, officesTicked, questionForm } from '#lib/domains/crisis/crisis-forms.ts';
import { CrisisFieldDropDocument, CrisisFieldSetDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
}

export const actions: Actions = {
  question: changeAction({
    fields: questionForm,
    document: CrisisFieldSetDocument,
    input: (values, { event, version }: Sent) => ({
      formId: event.params.id,
      version,
      fieldId: event.params.field === 'new' ? null : event.params.field,
      position: values.position,
      labelDe: values.labelDe,
      labelEn: values.labelEn,
      kind: values.kind,
      choices: choicesIn(values.choices),
      isMandatory: values.isMandatory,
      dataCategory: values.dataCategory,
      offices: officesTicked(values),
    }),
    payload: (data) => data.crisisFieldSet,
    done: (_payload, { event }) => `/crisis/${event.params.id}?status=changed`,
  }),
  drop: changeAction({
    fields: {},
    document: CrisisFieldDropDocument,
    input: (_values, { event, version }: Sent) => ({
      formId: event.params.id,
      version,
      fieldId: event.params.field,
    }),
    payload: (data) => data.crisisFieldDrop,
    done: (_payload, { event }) => `/crisis/${event.params.id}?status=dropped`,
  }),
};
