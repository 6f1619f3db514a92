import { issueForm } from '#lib/domains/instruction/instruction-forms.ts';
import { InstructionIssueDocument, InstructionPlacesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

export const actions: Actions = {
  // the boxes are the municipalities that take part, so that they are read first
  issue: async (event: RequestEvent) => {
    const { addressees } = await ask(event, InstructionPlacesDocument, {});
    const places = addressees.nodes;
    return changeAction({
      fields: issueForm(places),
      document: InstructionIssueDocument,
      input: (values) => ({
        title: values.title,
        body: values.body,
        basis: values.basis,
        dueOn: values.dueOn,
        organisationIds: places.map(({ id }) => id).filter((id) => values[`to-${id}`]),
      }),
      payload: (data) => data.instructionIssue,
      done: ({ instruction }) => `/instructions/${instruction?.id ?? ''}?status=issued`,
    })(event);
  },
};
