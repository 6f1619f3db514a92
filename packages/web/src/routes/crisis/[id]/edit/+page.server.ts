import { contentForm } from '#lib/domains/crisis/crisis-forms.ts';
import { CrisisFormChangeDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
}

export const actions: Actions = {
  change: changeAction({
    fields: contentForm,
    document: CrisisFormChangeDocument,
    input: (content, { event, version }: Sent) => ({ content, formId: event.params.id, version }),
    payload: (data) => data.crisisFormChange,
    current: ({ form }) => form && { ...form, purgeAfterDays: String(form.purgeAfterDays) },
    done: (_payload, { event }) => `/crisis/${event.params.id}?status=changed`,
  }),
};
