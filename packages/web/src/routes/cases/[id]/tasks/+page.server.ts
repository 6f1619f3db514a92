import { taskForm } from '#lib/domains/case-content/content-forms.ts';
import { CaseTaskDoneDocument, CaseTaskSetDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { today } from '#lib/platform/format.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  set: changeAction({
    fields: taskForm,
    document: CaseTaskSetDocument,
    input: (values, { event }) => ({ ...values, caseId: event.params.id }),
    payload: (data) => data.caseTaskSet,
    done: (_payload, { event }) => `/cases/${event.params.id}/tasks?status=saved`,
  }),
  change: changeAction({
    fields: taskForm,
    document: CaseTaskSetDocument,
    input: (values, { event, version, about }) => ({
      ...values,
      caseId: event.params.id,
      taskId: about,
      version,
    }),
    payload: (data) => data.caseTaskSet,
    current: ({ task }) => task && { text: task.text, dueOn: task.dueOn },
    done: (_payload, { event }) => `/cases/${event.params.id}/tasks?status=saved`,
  }),
  done: changeAction({
    fields: {},
    document: CaseTaskDoneDocument,
    input: (_values, { version, about }) => ({ taskId: about, version, doneOn: today() }),
    payload: (data) => data.caseTaskDone,
    done: (_payload, { event }) => `/cases/${event.params.id}/tasks?status=saved`,
  }),
};
