import { correctionForm, noteForm } from '#lib/domains/case-content/content-forms.ts';
import { CaseNoteCorrectDocument, CaseNoteRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  note: changeAction({
    fields: noteForm,
    document: CaseNoteRecordDocument,
    input: (values, { event }) => ({ ...values, caseId: event.params.id }),
    payload: (data) => data.caseNoteRecord,
    done: (_payload, { event }) => `/cases/${event.params.id}/notes?status=saved`,
  }),
  correct: changeAction({
    fields: correctionForm,
    document: CaseNoteCorrectDocument,
    input: (values, { about }) => ({ ...values, noteId: about }),
    payload: (data) => data.caseNoteCorrect,
    current: ({ note }) => note && { text: note.text },
    done: (_payload, { event }) => `/cases/${event.params.id}/notes?status=saved`,
  }),
};
