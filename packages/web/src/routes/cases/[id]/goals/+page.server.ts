import { signForm } from '#lib/domains/case-content/content-forms.ts';
import {
  GoalAgreementSignDocument,
  GoalSettleDocument,
  MilestoneDoneDocument,
  type GoalOutcome,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { today } from '#lib/platform/format.ts';
import type { Actions } from './$types.js';

interface Sent {
  readonly event: { readonly params: { readonly id?: string | undefined } };
}
const saved = (_payload: unknown, { event }: Sent): string => `/cases/${event.params.id}/goals?status=saved`;

const settle = (outcome: GoalOutcome) =>
  changeAction({
    fields: {},
    document: GoalSettleDocument,
    input: (_values, { version, about }) => ({ goalId: about, version, outcome, settledOn: today() }),
    payload: (data) => data.goalSettle,
    done: saved,
  });

export const actions: Actions = {
  sign: changeAction({
    fields: signForm,
    document: GoalAgreementSignDocument,
    input: (values, { version, about }) => ({ ...values, agreementId: about, version }),
    payload: (data) => data.goalAgreementSign,
    current: ({ agreement }) =>
      agreement && {
        signedByClientOn: agreement.signedByClientOn ?? '',
        signedByCaseManagerOn: agreement.signedByCaseManagerOn ?? '',
      },
    done: saved,
  }),
  reached: settle('REACHED'),
  givenUp: settle('GIVEN_UP'),
  step: changeAction({
    fields: {},
    document: MilestoneDoneDocument,
    input: (_values, { about }) => ({ milestoneId: about, doneOn: today() }),
    payload: (data) => data.milestoneDone,
    done: saved,
  }),
};
