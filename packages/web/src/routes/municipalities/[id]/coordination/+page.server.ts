import { assignForm, assignmentEndForm, visitForm } from '#lib/domains/county/coordination-forms.ts';
import {
  CoordinatorAssignDocument,
  CoordinatorAssignmentEndDocument,
  CoordinatorVisitCorrectDocument,
  CoordinatorVisitRecordDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

const back = (id: string | undefined, status: string): string =>
  `/municipalities/${id}/coordination?status=${status}`;

export const actions: Actions = {
  assign: changeAction({
    fields: assignForm,
    document: CoordinatorAssignDocument,
    input: (values, { event }) => ({ ...values, municipalityId: event.params.id }),
    payload: (data) => data.coordinatorAssign,
    done: (_payload, { event }) => back(event.params.id, 'assigned'),
  }),
  end: changeAction({
    fields: assignmentEndForm,
    document: CoordinatorAssignmentEndDocument,
    input: (values, { about, version }) => ({ ...values, assignmentId: about, version }),
    payload: (data) => data.coordinatorAssignmentEnd,
    current: ({ assignment }) => assignment && { validTo: assignment.validTo ?? '' },
    done: (_payload, { event }) => back(event.params.id, 'ended'),
  }),
  visit: changeAction({
    fields: visitForm,
    document: CoordinatorVisitRecordDocument,
    input: (values, { event }) => ({ ...values, municipalityId: event.params.id }),
    payload: (data) => data.coordinatorVisitRecord,
    done: (_payload, { event }) => back(event.params.id, 'visited'),
  }),
  correct: changeAction({
    fields: visitForm,
    document: CoordinatorVisitCorrectDocument,
    input: (values, { about, version }) => ({ ...values, visitId: about, version }),
    payload: (data) => data.coordinatorVisitCorrect,
    current: ({ visit }) =>
      visit && { ...visit, participantCount: String(visit.participantCount), note: visit.note ?? '' },
    done: (_payload, { event }) => back(event.params.id, 'corrected'),
  }),
};
