import { releaseForm, reportForm } from '#lib/domains/review-report/report-forms.ts';
import {
  ReviewReportAdvanceDocument,
  ReviewReportWriteDocument,
  type ReviewReportAdvanceMutation,
  type ReviewReportState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const back = (status: string, { event }: Sent): string =>
  `/reviews/${event.params.id}/report?status=${status}`;
const advance = (toState: ReviewReportState) => ({
  document: ReviewReportAdvanceDocument,
  input: (_values: unknown, { about, version }: Sent) => ({ reportId: about, version, toState }),
  payload: ({ reviewReportAdvance }: ReviewReportAdvanceMutation) => reviewReportAdvance,
  done: (_payload: unknown, sent: Sent) => back(toState, sent),
});

export const actions: Actions = {
  write: changeAction({
    fields: reportForm,
    document: ReviewReportWriteDocument,
    input: (values, { event, about, version }: Sent) => ({
      ...values,
      reviewId: event.params.id,
      subjectId: about,
      version: version || null,
    }),
    payload: (data) => data.reviewReportWrite,
    current: ({ report }) =>
      report && { title: report.title, body: report.body, withFigures: report.figures ? 'on' : '' },
    done: (_payload, sent) => back('DRAFT', sent),
  }),
  APPROVAL: changeAction({ ...advance('APPROVAL'), fields: {} }),
  ANNOUNCED: changeAction({ ...advance('ANNOUNCED'), fields: {} }),
  DRAFT: changeAction({
    ...advance('DRAFT'),
    fields: {},
    done: (_payload, sent: Sent) => back('back', sent),
  }),
  RELEASED: changeAction({ ...advance('RELEASED'), fields: releaseForm }),
};
