import {
  CaseAccessEndDocument,
  CaseAccessReadDocument,
  OpenedCaseDocument,
  type CaseAccessPart,
  type OpenedCaseQuery,
} from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Shown {
  readonly part: CaseAccessPart;
  readonly entries: NonNullable<OpenedCaseQuery['openedCase']>;
}

/** First the look is written down, and only then asked for: what is shown stands in no address and is gone when the page is left. */
const look = (part: CaseAccessPart) => {
  const write = changeAction({
    fields: {},
    document: CaseAccessReadDocument,
    input: (_values, { event }: { readonly event: RequestEvent }) => ({ accessId: event.params.id, part }),
    payload: (data) => data.caseAccessRead,
    done: (): Shown => ({ part, entries: [] }),
  });
  return async (event: RequestEvent) => {
    const { fetch, url, params } = event;
    const outcome = await write(event);
    if ('status' in outcome) return outcome;
    const { openedCase } = await ask({ fetch, url }, OpenedCaseDocument, { accessId: params.id, part });
    return { ...outcome, answer: { part, entries: openedCase ?? [] } satisfies Shown };
  };
};

export const actions: Actions = {
  IDENTITY: look('IDENTITY'),
  NOTES: look('NOTES'),
  ASSESSMENT: look('ASSESSMENT'),
  GOALS: look('GOALS'),
  end: changeAction({
    fields: {},
    document: CaseAccessEndDocument,
    input: (_values, { event }: { readonly event: RequestEvent }) => ({ accessId: event.params.id }),
    payload: (data) => data.caseAccessEnd,
    done: (_payload, { event }) => `/case-accesses/${event.params.id}?status=ended`,
  }),
};
