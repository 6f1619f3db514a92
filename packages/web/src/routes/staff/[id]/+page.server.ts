import { lineManagerForm, staffForm } from '#lib/domains/personnel/file-forms.ts';
import { PersonnelFileChangeDocument, StaffChangeDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  staff: changeAction({
    fields: staffForm,
    document: StaffChangeDocument,
    input: (values, { event, version }) => ({ ...values, fileId: event.params.id, version }),
    payload: (data) => data.staffChange,
    current: ({ personnelFile }) =>
      personnelFile?.person ? { ...personnelFile.person, email: personnelFile.person.email ?? '' } : null,
    done: (_payload, { event }) => `/staff/${event.params.id}?status=saved`,
  }),
  manager: changeAction({
    fields: lineManagerForm,
    document: PersonnelFileChangeDocument,
    input: (values, { event, version }) => ({ ...values, fileId: event.params.id, version }),
    payload: (data) => data.personnelFileChange,
    current: ({ personnelFile }) => personnelFile && { lineManagerId: personnelFile.lineManager?.id ?? '' },
    done: (_payload, { event }) => `/staff/${event.params.id}?status=saved`,
  }),
};
