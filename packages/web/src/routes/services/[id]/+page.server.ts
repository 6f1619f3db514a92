import { serviceAsTyped, serviceContent, serviceForm } from '#lib/domains/service-record/service-form.ts';
import { undoActions } from '#lib/domains/service-record/undo-actions.ts';
import { ServiceCorrectDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

const listWith = (id: string): string => `/services?changed=${id}`;

export const actions: Actions = {
  correct: changeAction({
    fields: serviceForm,
    document: ServiceCorrectDocument,
    input: (values, { event, version }) => ({
      ...serviceContent(values),
      serviceId: event.params.id ?? '',
      version,
    }),
    payload: (data) => data.serviceCorrect,
    current: ({ service }) => service && serviceAsTyped(service),
    done: ({ service }) => listWith(service?.id ?? ''),
  }),
  ...undoActions((_url, id) => listWith(id)),
};
