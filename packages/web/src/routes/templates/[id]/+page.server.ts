import {
  adoptForm,
  approveForm,
  draftForm,
  remarkForm,
  textForm,
} from '#lib/domains/template/template-forms.ts';
import {
  TemplateAdoptDocument,
  TemplateAdvanceDocument,
  TemplateDraftDocument,
  TemplateTextSetDocument,
  type TemplateAdvanceMutation,
  type TemplateState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const back =
  (status: string) =>
  (_payload: unknown, { event }: Sent): string =>
    `/templates/${event.params.id}?status=${status}`;

const step = (toState: TemplateState, { version, about }: Sent) => ({
  templateVersionId: about,
  version,
  toState,
});
const advance = {
  document: TemplateAdvanceDocument,
  payload: ({ templateAdvance }: TemplateAdvanceMutation) => templateAdvance,
};

export const actions: Actions = {
  draft: changeAction({
    fields: draftForm,
    document: TemplateDraftDocument,
    input: ({ changeNote }, { event }: Sent) => ({ templateId: event.params.id, changeNote }),
    payload: (data) => data.templateDraft,
    done: back('drafted'),
  }),
  text: changeAction({
    fields: textForm,
    document: TemplateTextSetDocument,
    input: (values, { version, about }: Sent) => ({ templateVersionId: about, version, ...values }),
    payload: (data) => data.templateTextSet,
    done: back('written'),
  }),
  submit: changeAction({
    ...advance,
    fields: {},
    input: (_values, sent: Sent) => step('LEGAL_REVIEW', sent),
    done: back('submitted'),
  }),
  approve: changeAction({
    ...advance,
    fields: approveForm,
    input: (values, sent: Sent) => ({ ...step('APPROVED', sent), ...values }),
    done: back('approved'),
  }),
  back: changeAction({
    ...advance,
    fields: remarkForm,
    input: (values, sent: Sent) => ({ ...step('DRAFT', sent), ...values }),
    done: back('back'),
  }),
  publish: changeAction({
    ...advance,
    fields: {},
    input: (_values, sent: Sent) => step('PUBLISHED', sent),
    done: back('published'),
  }),
  retire: changeAction({
    ...advance,
    fields: remarkForm,
    input: (values, sent: Sent) => ({ ...step('RETIRED', sent), ...values }),
    done: back('retired'),
  }),
  adopt: changeAction({
    fields: adoptForm,
    document: TemplateAdoptDocument,
    input: ({ adoptedOn }, { about }: Sent) => ({ templateVersionId: about, adoptedOn }),
    payload: (data) => data.templateAdopt,
    done: back('adopted'),
  }),
};
