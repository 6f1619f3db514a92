import { allocationForm, readYear } from '#lib/domains/ledger/ledger-forms.ts';
import { AllocationChangeDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { today } from '#lib/platform/format.ts';
import type { Actions } from './$types.js';

const yearOf = (url: URL): number => readYear(url.searchParams.get('year'), Number(today().slice(0, 4)));

export const actions: Actions = {
  default: changeAction({
    fields: allocationForm,
    document: AllocationChangeDocument,
    input: (values, { event, version }) => ({
      ...values,
      positionId: event.params.id,
      year: yearOf(event.url),
      version,
    }),
    payload: (data) => data.allocationChange,
    current: ({ allocation }) => (allocation ? { fte: allocation.fte } : null),
    done: (_payload, { event }) => `/ledger?year=${yearOf(event.url)}&status=saved`,
  }),
};
