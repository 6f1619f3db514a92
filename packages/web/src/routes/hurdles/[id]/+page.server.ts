import { problemFields } from '@kim/schema/reference/hurdle.ts';
import {
  mergeForm,
  reconstructionForm,
  requestForm,
  solveForm,
  splitForm,
  stepForm,
} from '#lib/domains/hurdle/hurdle-forms.ts';
import {
  DecisionRequestRecordDocument,
  HurdleAdvanceDocument,
  HurdleMergeDocument,
  HurdlePageDocument,
  HurdleSplitDocument,
  ReconstructionRecordDocument,
  type HurdleState,
} from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const addressOf = (hurdle: { readonly id: string } | null): string => `/hurdles/${hurdle?.id ?? ''}?done=1`;
const here = (_payload: unknown, { event }: Sent): string => `/hurdles/${event.params.id}?done=1`;
const advance = (toState: HurdleState) =>
  changeAction({
    fields: stepForm,
    document: HurdleAdvanceDocument,
    input: ({ remark }, { event, version }: Sent) => ({
      hurdleId: event.params.id,
      version,
      toState,
      remark,
    }),
    payload: (data) => data.hurdleAdvance,
    done: here,
  });

export const actions: Actions = {
  REGISTERED: advance('REGISTERED'),
  DIRECT_RESOLUTION: advance('DIRECT_RESOLUTION'),
  RECONSTRUCTION: advance('RECONSTRUCTION'),
  SOLVED: changeAction({
    fields: solveForm,
    document: HurdleAdvanceDocument,
    input: ({ answer }, { event, version }: Sent) => ({
      hurdleId: event.params.id,
      version,
      toState: 'SOLVED' as const,
      answer,
    }),
    payload: (data) => data.hurdleAdvance,
    done: here,
  }),
  // about a hurdle the steering group is asked for a theme, and nothing else
  request: changeAction({
    fields: requestForm,
    document: DecisionRequestRecordDocument,
    input: (values, { event }: Sent) => ({ ...values, kind: 'THEME' as const, hurdleId: event.params.id }),
    payload: (data) => data.decisionRequestRecord,
    done: here,
  }),
  merge: changeAction({
    fields: mergeForm,
    document: HurdleMergeDocument,
    input: ({ title }, { event, version, about }: Sent) => ({
      hurdleId: event.params.id,
      version,
      intoId: about,
      title,
    }),
    payload: (data) => data.hurdleMerge,
    done: (payload) => addressOf(payload.hurdle),
  }),
  // the boxes are the reports, so that they are read first
  split: async (event: RequestEvent) => {
    const { hurdle } = await ask(event, HurdlePageDocument, { id: event.params.id });
    const reports = hurdle?.reports ?? [];
    return changeAction({
      fields: splitForm(reports),
      document: HurdleSplitDocument,
      input: ({ title, ...boxes }, { version }) => ({
        hurdleId: event.params.id,
        version,
        title,
        reportIds: reports.map(({ id }) => id).filter((id) => boxes[`out-${id}`]),
      }),
      payload: (data) => data.hurdleSplit,
      done: (payload) => addressOf(payload.hurdle),
    })(event);
  },
  record: changeAction({
    fields: reconstructionForm,
    document: ReconstructionRecordDocument,
    input: (
      { course, interfaces, attempts, commonProblem, outcome, reason, ...boxes },
      { version, about }: Sent,
    ) => ({
      reconstructionId: about,
      version,
      course,
      interfaces,
      attempts,
      commonProblem,
      outcome,
      reason,
      problemFields: problemFields.filter((field) => boxes[field]),
    }),
    payload: (data) => data.reconstructionRecord,
    done: here,
  }),
};
