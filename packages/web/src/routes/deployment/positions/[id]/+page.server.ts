import { slotAddForm } from '#lib/domains/deployment/slot-form.ts';
import { DeploymentSlotAddDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: slotAddForm,
    document: DeploymentSlotAddDocument,
    input: (values) => values,
    payload: (data) => data.deploymentSlotAdd,
    // the week in which the new slot is to be seen
    done: (_payload, { event }) =>
      `/deployment/positions/${event.params.id}?${new URLSearchParams({ week: event.url.searchParams.get('week') ?? '', status: 'saved' }).toString()}`,
  }),
};
