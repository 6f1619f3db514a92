import { error } from '@sveltejs/kit';
import { answersForm, answersOf, answersTyped } from '#lib/domains/crisis/crisis-forms.ts';
import {
  CrisisConsentSetDocument,
  CrisisEntryCorrectDocument,
  CrisisEntryPageDocument,
  CrisisEntryRemoveDocument,
} from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
}
const entryOf = ({ event, version }: Sent) => ({ entryId: event.params.entry, version });
const back =
  (status: string) =>
  (_payload: unknown, { event }: Sent): string =>
    `/crisis/${event.params.id}/entries/${event.params.entry}?status=${status}`;

/** The fields are the questions of the form, so it is read first. */
const correct = async (event: RequestEvent) => {
  const { crisisEntry } = await ask(event, CrisisEntryPageDocument, { id: event.params.entry });
  const questions = crisisEntry?.form?.fields;
  if (!questions) error(404, notFound);
  return changeAction({
    fields: answersForm(questions),
    document: CrisisEntryCorrectDocument,
    input: (values, sent: Sent) => ({ ...entryOf(sent), values: answersOf(questions, values) }),
    payload: (data) => data.crisisEntryCorrect,
    current: ({ entry }) => entry && answersTyped(questions, entry.values),
    done: back('corrected'),
  })(event);
};

const consent = (isGiven: boolean, status: string) =>
  changeAction({
    fields: {},
    document: CrisisConsentSetDocument,
    input: (_values, sent: Sent) => ({ ...entryOf(sent), isGiven }),
    payload: (data) => data.crisisConsentSet,
    done: back(status),
  });

export const actions: Actions = {
  correct,
  give: consent(true, 'given'),
  withdraw: consent(false, 'withdrawn'),
  remove: changeAction({
    fields: {},
    document: CrisisEntryRemoveDocument,
    input: (_values, sent: Sent) => entryOf(sent),
    payload: (data) => data.crisisEntryRemove,
    done: (_payload, { event }) => `/crisis/${event.params.id}/entries?status=removed`,
  }),
};
