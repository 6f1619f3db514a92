import { installForm } from '#lib/domains/working-group/group-forms.ts';
import { WorkingGroupInstallDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: installForm,
    document: WorkingGroupInstallDocument,
    input: (values) => values,
    payload: (data) => data.workingGroupInstall,
    done: (payload) => `/working-groups/${payload.workingGroup!.id}?status=done`,
  }),
};
