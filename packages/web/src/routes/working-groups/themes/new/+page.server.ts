import { themeForm } from '#lib/domains/working-group/group-forms.ts';
import { GenerativeThemeRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: themeForm,
    document: GenerativeThemeRecordDocument,
    input: (values) => values,
    payload: (data) => data.generativeThemeRecord,
    done: () => '/working-groups?status=done',
  }),
};
