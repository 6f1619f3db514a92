import { statementForm } from '#lib/domains/review-report/report-forms.ts';
import { ReviewReportAcknowledgeDocument, ReviewReportAnswerDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

const back = (id: string | undefined, status: string): string => `/review-reports/${id}?status=${status}`;

export const actions: Actions = {
  answer: changeAction({
    fields: statementForm,
    document: ReviewReportAnswerDocument,
    input: (values, { event, version }) => ({ ...values, reportId: event.params.id ?? '', version }),
    payload: (data) => data.reviewReportAnswer,
    current: ({ report }) => report && { statement: report.statement ?? '' },
    done: (_payload, { event }) => back(event.params.id, 'answered'),
  }),
  acknowledge: changeAction({
    fields: {},
    document: ReviewReportAcknowledgeDocument,
    input: (_values, { event, version }) => ({ reportId: event.params.id ?? '', version }),
    payload: (data) => data.reviewReportAcknowledge,
    done: (_payload, { event }) => back(event.params.id, 'acknowledged'),
  }),
};
