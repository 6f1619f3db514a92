import { familyLinkForm, householdForm } from '#lib/domains/casework/family-forms.ts';
import {
  FamilyLinkEnterDocument,
  FamilyLinkRemoveDocument,
  HouseholdJoinDocument,
  HouseholdLeaveDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

const saved = (_payload: unknown, { event }: { readonly event: RequestEvent }): string =>
  `/cases/${event.params.id}/family?status=saved`;

/** The forms are about the client; what they are about comes with them. */
export const actions: Actions = {
  join: changeAction({
    fields: householdForm,
    document: HouseholdJoinDocument,
    input: (values, { about }) => ({ ...values, clientId: about }),
    payload: (data) => data.householdJoin,
    done: saved,
  }),
  leave: changeAction({
    fields: {},
    document: HouseholdLeaveDocument,
    input: (_values, { about }) => ({ clientId: about }),
    payload: (data) => data.householdLeave,
    done: saved,
  }),
  link: changeAction({
    fields: familyLinkForm,
    document: FamilyLinkEnterDocument,
    input: (values, { about }) => ({ ...values, clientId: about }),
    payload: (data) => data.familyLinkEnter,
    done: saved,
  }),
  remove: changeAction({
    fields: {},
    document: FamilyLinkRemoveDocument,
    input: (_values, { about }) => ({ familyLinkId: about }),
    payload: (data) => data.familyLinkRemove,
    done: saved,
  }),
};
