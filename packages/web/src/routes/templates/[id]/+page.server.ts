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
  type TemplateState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { FieldSet, Values } from '#lib/platform/change-form.ts';
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

const advance = <Fields extends FieldSet>(fields: Fields, toState: TemplateState, status: string) =>
  changeAction({
    fields,
    document: TemplateAdvanceDocument,
    input: (values: Values<Fields>, { version, about }: Sent) => ({
      templateVersionId: about,
      version,
      toState,
      ...values,
    }),
    payload: (data) => data.templateAdvance,
    done: back(status),
  });

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
  submit: advance({}, 'LEGAL_REVIEW', 'submitted'),
  approve: advance(approveForm, 'APPROVED', 'approved'),
  back: advance(remarkForm, 'DRAFT', 'back'),
  publish: advance({}, 'PUBLISHED', 'published'),
  retire: advance(remarkForm, 'RETIRED', 'retired'),
  adopt: changeAction({
    fields: adoptForm,
    document: TemplateAdoptDocument,
    input: ({ adoptedOn }, { about }: Sent) => ({ templateVersionId: about, adoptedOn }),
    payload: (data) => data.templateAdopt,
    done: back('adopted'),
  }),
};
