import { conflictForm, remarkForm, resolveForm } from '#lib/domains/instruction/instruction-forms.ts';
import {
  InstructionAdvanceDocument,
  InstructionConflictFlagDocument,
  InstructionConflictResolveDocument,
  type InstructionAdvanceMutation,
  type InstructionState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const done = (_payload: unknown, { event }: Sent): string => `/instructions/${event.params.id}?status=done`;
const step = (toState: InstructionState, { version, about }: Sent) => ({
  recipientId: about,
  version,
  toState,
});
const advance = {
  document: InstructionAdvanceDocument,
  payload: ({ instructionAdvance }: InstructionAdvanceMutation) => instructionAdvance,
  done,
};
const plain = (toState: InstructionState) =>
  changeAction({ ...advance, fields: {}, input: (_values, sent: Sent) => step(toState, sent) });
const withReason = (toState: InstructionState) =>
  changeAction({
    ...advance,
    fields: remarkForm,
    input: ({ remark }, sent: Sent) => ({ ...step(toState, sent), remark }),
  });

export const actions: Actions = {
  ACKNOWLEDGED: plain('ACKNOWLEDGED'),
  APPLIED: plain('APPLIED'),
  REMONSTRATED: withReason('REMONSTRATED'),
  CONFIRMED: withReason('CONFIRMED'),
  WITHDRAWN: withReason('WITHDRAWN'),
  flag: changeAction({
    fields: conflictForm,
    document: InstructionConflictFlagDocument,
    input: (values, { about }: Sent) => ({ recipientId: about, ...values }),
    payload: (data) => data.instructionConflictFlag,
    done,
  }),
  resolve: changeAction({
    fields: resolveForm,
    document: InstructionConflictResolveDocument,
    input: ({ resolution }, { version, about }: Sent) => ({ conflictId: about, version, resolution }),
    payload: (data) => data.instructionConflictResolve,
    done,
  }),
};
