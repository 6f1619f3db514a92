import { error } from '@sveltejs/kit';
import {
  decisionForm,
  linesForm,
  linesInOrder,
  linesOfForm,
  objectionForm,
  recallForm,
} from '#lib/domains/ledger/redistribution-forms.ts';
import {
  RedistributionConfirmDocument,
  RedistributionDiscardDocument,
  RedistributionEnactDocument,
  RedistributionLineChangeDocument,
  RedistributionObjectDocument,
  RedistributionOverruleDocument,
  RedistributionPageDocument,
  RedistributionPublishDocument,
  RedistributionRecallDocument,
} from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const stepOf = ({ event, version }: Sent) => ({ redistributionId: event.params.id, version });
const answerOf = ({ version, about }: Sent) => ({ responseId: about, version });
const back =
  (status: string) =>
  (_payload: unknown, { event }: Sent): string =>
    `/redistributions/${event.params.id}?status=${status}`;

/** The fields of the draft are its lines, so it is read first. */
const lines = async (event: RequestEvent) => {
  const asked = { id: event.params.id, withMunicipalities: false };
  const { redistribution } = await ask(event, RedistributionPageDocument, asked);
  if (!redistribution) error(404, notFound);
  return changeAction({
    fields: linesForm(redistribution),
    document: RedistributionLineChangeDocument,
    input: (values, sent: Sent) => ({ ...stepOf(sent), lines: linesOfForm(redistribution, values) }),
    payload: (data) => data.redistributionLineChange,
    current: (payload) => {
      const now = payload.redistribution?.lines ?? [];
      return Object.fromEntries(
        linesInOrder(redistribution.lines).map(({ id, fte }, index) => [
          `lines.${index}.fte`,
          now.find((line) => line.id === id)?.fte ?? fte,
        ]),
      );
    },
    done: back('lines'),
  })(event);
};

export const actions: Actions = {
  lines,
  publish: changeAction({
    fields: {},
    document: RedistributionPublishDocument,
    input: (_values, sent: Sent) => stepOf(sent),
    payload: (data) => data.redistributionPublish,
    done: back('publish'),
  }),
  discard: changeAction({
    fields: {},
    document: RedistributionDiscardDocument,
    input: (_values, sent: Sent) => stepOf(sent),
    payload: (data) => data.redistributionDiscard,
    done: back('discard'),
  }),
  recall: changeAction({
    fields: recallForm,
    document: RedistributionRecallDocument,
    input: (values, sent: Sent) => ({ ...values, ...stepOf(sent) }),
    payload: (data) => data.redistributionRecall,
    done: back('recall'),
  }),
  enact: changeAction({
    fields: {},
    document: RedistributionEnactDocument,
    input: (_values, sent: Sent) => stepOf(sent),
    payload: (data) => data.redistributionEnact,
    done: back('enact'),
  }),
  confirm: changeAction({
    fields: {},
    document: RedistributionConfirmDocument,
    input: (_values, sent: Sent) => answerOf(sent),
    payload: (data) => data.redistributionConfirm,
    done: back('answer'),
  }),
  object: changeAction({
    fields: objectionForm,
    document: RedistributionObjectDocument,
    input: (values, sent: Sent) => ({ ...values, ...answerOf(sent) }),
    payload: (data) => data.redistributionObject,
    done: back('answer'),
  }),
  overrule: changeAction({
    fields: decisionForm,
    document: RedistributionOverruleDocument,
    input: (values, sent: Sent) => ({ ...values, ...answerOf(sent) }),
    payload: (data) => data.redistributionOverrule,
    done: back('overrule'),
  }),
};
