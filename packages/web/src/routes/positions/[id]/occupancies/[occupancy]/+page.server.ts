import { deputyEndForm, occupancyForm } from '#lib/domains/staffing/occupancy-forms.ts';
import { OccupancyChangeDocument, OccupancyEndDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  change: changeAction({
    fields: occupancyForm,
    document: OccupancyChangeDocument,
    input: (values, { event, version }) => ({ ...values, occupancyId: event.params.occupancy, version }),
    payload: (data) => data.occupancyChange,
    current: ({ occupancy }) => occupancy && { ...occupancy, validTo: occupancy.validTo ?? '' },
    done: (_payload, { event }) => `/positions/${event.params.id}?status=changed`,
  }),
  end: changeAction({
    fields: deputyEndForm,
    document: OccupancyEndDocument,
    input: (values, { event, version }) => ({ ...values, occupancyId: event.params.occupancy, version }),
    payload: (data) => data.occupancyEnd,
    current: ({ occupancy }) => occupancy && { lastDay: occupancy.validTo ?? '' },
    done: (_payload, { event }) => `/positions/${event.params.id}?status=changed`,
  }),
};
