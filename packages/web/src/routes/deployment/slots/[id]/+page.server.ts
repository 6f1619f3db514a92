import { slotAsTyped } from '#lib/domains/deployment/slot-as-typed.ts';
import { slotEndForm, slotForm } from '#lib/domains/deployment/slot-form.ts';
import { DeploymentSlotChangeDocument, DeploymentSlotEndDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  change: changeAction({
    fields: slotForm,
    document: DeploymentSlotChangeDocument,
    input: (values, { event, version }) => ({ ...values, slotId: event.params.id, version }),
    payload: (data) => data.deploymentSlotChange,
    // From which day on is the planner's alone to say.
    current: ({ slot }) => {
      if (!slot) return null;
      const { validFrom: _, ...typed } = slotAsTyped(slot);
      return typed;
    },
    done: ({ slot }) => `/deployment?week=${slot?.validFrom ?? ''}`,
  }),
  end: changeAction({
    fields: slotEndForm,
    document: DeploymentSlotEndDocument,
    input: (values, { event, version }) => ({ ...values, slotId: event.params.id, version }),
    payload: (data) => data.deploymentSlotEnd,
    current: ({ slot }) => slot && { validTo: slot.validTo ?? '' },
    done: ({ slot }) => `/deployment?week=${slot?.validTo ?? ''}`,
  }),
};
