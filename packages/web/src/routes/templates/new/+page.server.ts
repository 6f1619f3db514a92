import { newTemplateForm } from '#lib/domains/template/template-forms.ts';
import { TemplateCreateDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  create: changeAction({
    fields: newTemplateForm,
    document: TemplateCreateDocument,
    input: (values) => values,
    payload: (data) => data.templateCreate,
    done: ({ templateVersion }) => `/templates/${templateVersion?.template?.id ?? ''}?status=drafted`,
  }),
};
