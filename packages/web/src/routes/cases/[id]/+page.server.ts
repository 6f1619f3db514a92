import {
  advanceForm,
  assignForm,
  deputyEndForm,
  deputyForm,
  legalDomainDaysForm,
  legalDomainForm,
} from '#lib/domains/casework/course-forms.ts';
import { detailsForm, detailsTyped, themesOf } from '#lib/domains/casework/intake-forms.ts';
import {
  CaseAdvanceDocument,
  CaseAssignDocument,
  CaseDeputyEndDocument,
  CaseDeputyNameDocument,
  CaseDetailsChangeDocument,
  LegalDomainChangeDocument,
  LegalDomainEnterDocument,
  type CasePhase,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

const saved = (_payload: unknown, { event }: { readonly event: RequestEvent }): string =>
  `/cases/${event.params.id}?status=saved`;

export const actions: Actions = {
  advance: changeAction({
    fields: advanceForm,
    document: CaseAdvanceDocument,
    input: ({ toPhase, ...values }, { event, version }) => ({
      ...values,
      toPhase: toPhase as CasePhase,
      caseId: event.params.id,
      version,
    }),
    payload: (data) => data.caseAdvance,
    done: saved,
  }),
  details: changeAction({
    fields: detailsForm,
    document: CaseDetailsChangeDocument,
    input: ({ entryChannel, ...values }, { event, version }) => ({
      entryChannel,
      ...themesOf(values),
      caseId: event.params.id,
      version,
    }),
    payload: (data) => data.caseDetailsChange,
    current: ({ case: file }) => file && detailsTyped(file),
    done: saved,
  }),
  assign: changeAction({
    fields: assignForm,
    document: CaseAssignDocument,
    input: (values, { event, version }) => ({ ...values, caseId: event.params.id, version }),
    payload: (data) => data.caseAssign,
    done: saved,
  }),
  deputy: changeAction({
    fields: deputyForm,
    document: CaseDeputyNameDocument,
    input: (values, { event }) => ({ ...values, caseId: event.params.id }),
    payload: (data) => data.caseDeputyName,
    done: saved,
  }),
  deputyEnd: changeAction({
    fields: deputyEndForm,
    document: CaseDeputyEndDocument,
    input: (values, { about }) => ({ ...values, deputyId: about }),
    payload: (data) => data.caseDeputyEnd,
    done: saved,
  }),
  legalDomain: changeAction({
    fields: legalDomainForm,
    document: LegalDomainEnterDocument,
    input: (values, { event }) => ({ ...values, caseId: event.params.id }),
    payload: (data) => data.legalDomainEnter,
    done: saved,
  }),
  legalDomainDays: changeAction({
    fields: legalDomainDaysForm,
    document: LegalDomainChangeDocument,
    input: (values, { about, version }) => ({ ...values, legalDomainId: about, version }),
    payload: (data) => data.legalDomainChange,
    current: ({ legalDomain }) =>
      legalDomain && {
        appliedOn: legalDomain.appliedOn ?? '',
        validFrom: legalDomain.validFrom ?? '',
        validTo: legalDomain.validTo ?? '',
      },
    done: saved,
  }),
};
