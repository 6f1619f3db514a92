import { openForm } from '#lib/domains/personnel/file-forms.ts';
import { PersonnelFileOpenDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: openForm,
    document: PersonnelFileOpenDocument,
    input: (values) => ({ ...values }),
    payload: (data) => data.personnelFileOpen,
    done: ({ personnelFile }) => (personnelFile ? `/staff/${personnelFile.id}/contract/new` : '/staff'),
  }),
};
