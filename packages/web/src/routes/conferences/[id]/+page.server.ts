import { agreementsIn, answerForm, closeForm } from '#lib/domains/case-conference/conference-forms.ts';
import {
  CaseConferenceAnswerDocument,
  CaseConferenceCancelDocument,
  CaseConferenceCloseDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { today } from '#lib/platform/format.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
}
const done = (_payload: unknown, { event }: Sent): string => `/conferences/${event.params.id}?status=done`;

export const actions: Actions = {
  answer: changeAction({
    fields: answerForm,
    document: CaseConferenceAnswerDocument,
    input: ({ answer }, { event }: Sent) => ({ conferenceId: event.params.id, answer }),
    payload: (data) => data.caseConferenceAnswer,
    done,
  }),
  close: changeAction({
    fields: closeForm,
    document: CaseConferenceCloseDocument,
    input: ({ minutes, ...steps }, { event, version }: Sent) => ({
      conferenceId: event.params.id,
      version,
      minutes,
      agreements: agreementsIn(steps, today()),
    }),
    payload: (data) => data.caseConferenceClose,
    done,
  }),
  cancel: changeAction({
    fields: {},
    document: CaseConferenceCancelDocument,
    input: (_values, { event, version }: Sent) => ({ conferenceId: event.params.id, version }),
    payload: (data) => data.caseConferenceCancel,
    done,
  }),
};
