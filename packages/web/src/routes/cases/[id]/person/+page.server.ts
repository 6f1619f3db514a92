import { correctionOf, personForm, typedOf } from '#lib/domains/casework/person-form.ts';
import { ClientCorrectDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: personForm,
    document: ClientCorrectDocument,
    input: (values, { about, version }) => ({ ...correctionOf(values), clientId: about, version }),
    payload: (data) => data.clientCorrect,
    current: ({ client }) => client && typedOf(client),
    done: (_payload, { event }) => `/cases/${event.params.id}/person?status=saved`,
  }),
};
