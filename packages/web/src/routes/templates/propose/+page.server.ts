import { proposeForm } from '#lib/domains/template/template-forms.ts';
import { TemplateProposeDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  propose: changeAction({
    fields: proposeForm,
    document: TemplateProposeDocument,
    input: (values) => values,
    payload: (data) => data.templatePropose,
    done: ({ proposal }) => `/templates/proposals/${proposal?.id ?? ''}?status=proposed`,
  }),
};
