import {
  groupMeetingForm,
  groupTaskForm,
  memberForm,
  proposalForm,
  publishForm,
} from '#lib/domains/working-group/group-forms.ts';
import {
  GroupMeetingRecordDocument,
  GroupMemberAddDocument,
  GroupMemberEndDocument,
  GroupTaskCompleteDocument,
  GroupTaskRecordDocument,
  ProposalDecideDocument,
  ProposalSubmitDocument,
  ResultPublishDocument,
  WorkingGroupAdvanceDocument,
  type WorkingGroupState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const done = (_payload: unknown, { event }: Sent): string => `/working-groups/${event.params.id}?status=done`;
const here = ({ event }: Sent): { readonly workingGroupId: string } => ({ workingGroupId: event.params.id });

const advance = (toState: WorkingGroupState) =>
  changeAction({
    fields: {},
    document: WorkingGroupAdvanceDocument,
    input: (_values, sent: Sent) => ({ ...here(sent), version: sent.version, toState }),
    payload: (data) => data.workingGroupAdvance,
    done,
  });

export const actions: Actions = {
  STAFFED: advance('STAFFED'),
  ACTIVE: advance('ACTIVE'),
  member: changeAction({
    fields: memberForm,
    document: GroupMemberAddDocument,
    input: (values, sent: Sent) => ({ ...values, ...here(sent) }),
    payload: (data) => data.groupMemberAdd,
    done,
  }),
  end: changeAction({
    fields: {},
    document: GroupMemberEndDocument,
    input: (_values, { about, version }: Sent) => ({ memberId: about, version }),
    payload: (data) => data.groupMemberEnd,
    done,
  }),
  task: changeAction({
    fields: groupTaskForm,
    document: GroupTaskRecordDocument,
    input: (values) => values,
    payload: (data) => data.groupTaskRecord,
    done,
  }),
  complete: changeAction({
    fields: {},
    document: GroupTaskCompleteDocument,
    input: (_values, { about, version }: Sent) => ({ taskId: about, version }),
    payload: (data) => data.groupTaskComplete,
    done,
  }),
  meeting: changeAction({
    fields: groupMeetingForm,
    document: GroupMeetingRecordDocument,
    input: (values, sent: Sent) => ({ ...values, ...here(sent) }),
    payload: (data) => data.groupMeetingRecord,
    done,
  }),
  correct: changeAction({
    fields: groupMeetingForm,
    document: GroupMeetingRecordDocument,
    input: (values, sent: Sent) => ({
      ...values,
      ...here(sent),
      meetingId: sent.about,
      version: sent.version,
    }),
    payload: (data) => data.groupMeetingRecord,
    done,
  }),
  propose: changeAction({
    fields: proposalForm,
    document: ProposalSubmitDocument,
    input: (values, sent: Sent) => ({ ...values, ...here(sent), version: sent.version }),
    payload: (data) => data.proposalSubmit,
    done,
  }),
  decide: changeAction({
    fields: {},
    document: ProposalDecideDocument,
    input: (_values, { about, version }: Sent) => ({ proposalId: about, version }),
    payload: (data) => data.proposalDecide,
    done,
  }),
  publish: changeAction({
    fields: publishForm,
    document: ResultPublishDocument,
    input: (values, { about }: Sent) => ({ ...values, proposalId: about }),
    payload: (data) => data.resultPublish,
    done,
  }),
};
