import { rulesForm } from '#lib/domains/steering/office-forms.ts';
import { ProcedureRulesRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  record: changeAction({
    fields: rulesForm,
    document: ProcedureRulesRecordDocument,
    input: (values) => values,
    payload: (data) => data.procedureRulesRecord,
    done: () => '/steering?status=later',
  }),
};
