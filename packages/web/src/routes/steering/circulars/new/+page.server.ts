import { requestForm } from '#lib/domains/steering/steering-forms.ts';
import { SteeringItemAddDocument, type SteeringItemAddMutation } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

const done = ({ item }: SteeringItemAddMutation['steeringItemAdd']): string =>
  `/steering/items/${item?.id ?? ''}?status=done`;

/** Without a session: it goes round. */
export const actions: Actions = {
  take: changeAction({
    fields: {},
    document: SteeringItemAddDocument,
    input: (_values, { about }) => ({ requestId: about }),
    payload: (data) => data.steeringItemAdd,
    done,
  }),
  item: changeAction({
    fields: requestForm,
    document: SteeringItemAddDocument,
    input: (values) => values,
    payload: (data) => data.steeringItemAdd,
    done,
  }),
};
