import { declineForm } from '#lib/domains/template/template-forms.ts';
import { TemplateProposalAnswerDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
}
const answered = (_payload: unknown, { event }: Sent): string =>
  `/templates/proposals/${event.params.id}?status=answered`;

export const actions: Actions = {
  take: changeAction({
    fields: {},
    document: TemplateProposalAnswerDocument,
    input: (_values, { event, version }: Sent) => ({
      proposalId: event.params.id,
      version,
      answer: 'TAKEN_OVER' as const,
    }),
    payload: (data) => data.templateProposalAnswer,
    done: answered,
  }),
  decline: changeAction({
    fields: declineForm,
    document: TemplateProposalAnswerDocument,
    input: ({ reason }, { event, version }: Sent) => ({
      proposalId: event.params.id,
      version,
      answer: 'DECLINED' as const,
      reason,
    }),
    payload: (data) => data.templateProposalAnswer,
    done: answered,
  }),
};
