import {
  beginForm,
  correctForm,
  evidenceForm,
  linkGroupForm,
  linkHurdleForm,
  planForm,
  reasonForm,
  reviewForm,
} from '#lib/domains/measure/measure-forms.ts';
import { readQuarter } from '#lib/domains/measure/measure-words.ts';
import {
  MeasureAdvanceDocument,
  MeasureLinkDocument,
  MeasurePlanDocument,
  MeasurePublishDocument,
  MeasureReviewRecordDocument,
  MeasureUnlinkDocument,
  type MeasureLinkMutation,
  type MeasureState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Field } from '#lib/platform/change-form.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const done = (_payload: unknown, { event }: Sent): string => `/measures/${event.params.id}?status=done`;
const here = ({ event }: Sent): { readonly measureId: string } => ({ measureId: event.params.id });

type Words = Readonly<Record<string, Field<string | null>>>;
const advance = (toState: MeasureState, fields: Words) =>
  changeAction({
    fields,
    document: MeasureAdvanceDocument,
    input: ({ remark = null, evidence = null }, sent: Sent) => ({
      ...here(sent),
      version: sent.version,
      toState,
      remark,
      evidence,
    }),
    payload: (data) => data.measureAdvance,
    done,
  });

const publish = (isPublished: boolean) =>
  changeAction({
    fields: {},
    document: MeasurePublishDocument,
    input: (_values, sent: Sent) => ({ ...here(sent), version: sent.version, isPublished }),
    payload: (data) => data.measurePublish,
    done,
  });
/** The button says which one. */
const unlink = (end: 'workingGroupId' | 'hurdleId') =>
  changeAction({
    fields: {},
    document: MeasureUnlinkDocument,
    input: (_values, sent: Sent) => ({ ...here(sent), [end]: sent.about }),
    payload: (data) => data.measureUnlink,
    done,
  });
const linked = {
  document: MeasureLinkDocument,
  payload: (data: MeasureLinkMutation) => data.measureLink,
  done,
};

export const actions: Actions = {
  publish: publish(true),
  withdraw: publish(false),
  plan: changeAction({
    fields: planForm,
    document: MeasurePlanDocument,
    input: (values, sent: Sent) => ({ ...values, ...here(sent), version: sent.version }),
    payload: (data) => data.measurePlan,
    current: ({ measure }) =>
      measure && {
        ownerOrganisationId: measure.ownerOrganisation?.id ?? '',
        ownerPersonId: measure.ownerPerson?.id ?? '',
        dueOn: measure.dueOn ?? '',
        indicator: measure.indicator ?? '',
        unit: measure.unit ?? '',
        target: measure.target?.toString() ?? '',
      },
    done,
  }),
  PRIORITISED: advance('PRIORITISED', {}),
  ASSIGNED: advance('ASSIGNED', {}),
  RUNNING: advance('RUNNING', beginForm),
  DONE: advance('DONE', evidenceForm),
  STALLED: advance('STALLED', reasonForm),
  EVALUATED: advance('EVALUATED', reasonForm),
  review: changeAction({
    fields: reviewForm,
    document: MeasureReviewRecordDocument,
    input: ({ quarter, ...values }, sent: Sent) => ({ ...values, ...here(sent), ...readQuarter(quarter) }),
    payload: (data) => data.measureReviewRecord,
    done,
  }),
  // about which quarter the button says
  correct: changeAction({
    fields: correctForm,
    document: MeasureReviewRecordDocument,
    input: (values, sent: Sent) => ({
      ...values,
      ...here(sent),
      ...readQuarter(sent.about),
      version: sent.version,
    }),
    payload: (data) => data.measureReviewRecord,
    done,
  }),
  linkGroup: changeAction({
    ...linked,
    fields: linkGroupForm,
    input: (values, sent: Sent) => ({ ...values, ...here(sent) }),
  }),
  linkHurdle: changeAction({
    ...linked,
    fields: linkHurdleForm,
    input: (values, sent: Sent) => ({ ...values, ...here(sent) }),
  }),
  unlinkGroup: unlink('workingGroupId'),
  unlinkHurdle: unlink('hurdleId'),
};
