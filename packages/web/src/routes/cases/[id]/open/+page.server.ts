import { caseAccessForm } from '#lib/domains/case-access/open-form.ts';
import { CaseAccessOpenDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: caseAccessForm,
    document: CaseAccessOpenDocument,
    input: ({ reason, minutes }, { event }: { readonly event: RequestEvent }) => ({
      caseId: event.params.id,
      reason,
      minutes: Number(minutes),
    }),
    payload: (data) => data.caseAccessOpen,
    done: ({ access }) => (access ? `/case-accesses/${access.id}` : '/case-accesses'),
  }),
};
