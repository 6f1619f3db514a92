import { serviceContent, serviceForm } from '#lib/domains/service-record/service-form.ts';
import { undoActions } from '#lib/domains/service-record/undo-actions.ts';
import { ServiceRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

const again = (id: string): string => `/services/new?changed=${id}`;

export const actions: Actions = {
  record: changeAction({
    fields: serviceForm,
    document: ServiceRecordDocument,
    input: serviceContent,
    payload: (data) => data.serviceRecord,
    done: ({ service }) => again(service?.id ?? ''),
  }),
  ...undoActions((_url, id) => again(id)),
};
