import {
  advanceForm,
  deputyEndForm,
  deputyForm,
  fixedTermForm,
} from '#lib/domains/staffing/occupancy-forms.ts';
import {
  DeputyAppointDocument,
  DeputyEndDocument,
  PositionAdvanceDocument,
  PositionFixedTermSetDocument,
  type PositionState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  advance: changeAction({
    fields: advanceForm,
    document: PositionAdvanceDocument,
    input: ({ to, ...values }, { event, version }) => ({
      ...values,
      to: to as PositionState,
      positionId: event.params.id,
      version,
    }),
    payload: (data) => data.positionAdvance,
    done: (_payload, { event }) => `/positions/${event.params.id}?status=advanced`,
  }),
  fixedTerm: changeAction({
    fields: fixedTermForm,
    document: PositionFixedTermSetDocument,
    input: (values, { event, version }) => ({ ...values, positionId: event.params.id, version }),
    payload: (data) => data.positionFixedTermSet,
    current: ({ position }) => position && { fixedTermUntil: position.fixedTermUntil ?? '' },
    done: (_payload, { event }) => `/positions/${event.params.id}?status=fixed-term`,
  }),
  appoint: changeAction({
    fields: deputyForm,
    document: DeputyAppointDocument,
    input: (values, { event }) => ({ ...values, positionId: event.params.id }),
    payload: (data) => data.deputyAppoint,
    done: (_payload, { event }) => `/positions/${event.params.id}?status=appointed`,
  }),
  endDeputy: changeAction({
    fields: deputyEndForm,
    document: DeputyEndDocument,
    input: (values, { about, version }) => ({ ...values, deputyId: about, version }),
    payload: (data) => data.deputyEnd,
    current: ({ deputy }) => deputy && { lastDay: deputy.validTo ?? '' },
    done: (_payload, { event }) => `/positions/${event.params.id}?status=ended`,
  }),
};
