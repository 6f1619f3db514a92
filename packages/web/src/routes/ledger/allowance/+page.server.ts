import { error } from '@sveltejs/kit';
import { allowanceForm, readModule, readYear } from '#lib/domains/ledger/ledger-forms.ts';
import { AllowanceRecordDocument } from '#lib/gql/documents.generated.ts';
import { notFound } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: allowanceForm,
    document: AllowanceRecordDocument,
    input: (values, { event, version }) => {
      const year = readYear(event.url.searchParams.get('year'), 0);
      const module = readModule(event.url.searchParams.get('module'));
      if (!year || !module) error(404, notFound);
      return { ...values, year, module, version };
    },
    payload: (data) => data.allowanceRecord,
    current: ({ allowance }) => (allowance ? { fte: allowance.fte, source: allowance.source } : null),
    done: (_payload, { event }) => `/ledger?year=${event.url.searchParams.get('year')}&status=saved`,
  }),
};
