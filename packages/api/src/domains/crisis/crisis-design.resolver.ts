import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { dropField, setField } from './crisis-field.service.ts';
import { changeForm, closeForm, draftForm, extendForm, goLive, reviseForm } from './crisis-form.service.ts';
import {
  CrisisFieldDropInput,
  CrisisFieldSetInput,
  CrisisFormChangeInput,
  CrisisFormCloseInput,
  CrisisFormDraftInput,
  CrisisFormExtendInput,
  CrisisFormGoLiveInput,
  CrisisFormReviseInput,
} from './crisis.input.ts';
import { CrisisFormPayload } from './crisis.payloads.ts';

const DRAFT = { description: 'The draft.' } as const;
const FORM = { description: 'The form.' } as const;

interface Form {
  readonly formId: string;
}
const ofForm = <Input extends Form>(input: Input): Input => ({
  ...input,
  formId: uuidArgument(['crisis_form'], input.formId, 'formId'),
});
const ofPlaces = <Input extends Form & { readonly municipalityIds: readonly string[] }>(
  input: Input,
): Input => ({
  ...ofForm(input),
  municipalityIds: input.municipalityIds.map((id) =>
    uuidArgument(['municipality', 'county', 'addressee'], id, 'municipalityIds'),
  ),
});
const fieldId = (id: string): string => uuidArgument(['crisis_field'], id, 'fieldId');

/** What the county does with its forms. */
@Resolver()
export class CrisisDesignResolver {
  @Mutation(() => CrisisFormPayload.type, { description: 'The county begins to design a registration form.' })
  crisisFormDraft(
    @Arg('input', () => CrisisFormDraftInput, DRAFT) input: CrisisFormDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return draftForm(context, { ...input });
  }

  @Mutation(() => CrisisFormPayload.type, {
    description:
      'The county begins the next edition of a form: entries stay answers to the questions they were asked.',
  })
  crisisFormRevise(
    @Arg('input', () => CrisisFormReviseInput, FORM) input: CrisisFormReviseInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { formId, ...keyed } = ofForm({ ...input });
    return reviseForm(context, formId, keyed);
  }

  @Mutation(() => CrisisFormPayload.type, { description: 'The county changes what a draft says.' })
  crisisFormChange(
    @Arg('input', () => CrisisFormChangeInput, DRAFT) input: CrisisFormChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return changeForm(context, ofForm({ ...input }));
  }

  @Mutation(() => CrisisFormPayload.type, {
    description: 'The county adds a question to a draft or changes one.',
  })
  crisisFieldSet(
    @Arg('input', () => CrisisFieldSetInput, { description: 'The question.' }) input: CrisisFieldSetInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { idempotencyKey, formId, version, fieldId: id, ...content } = ofForm({ ...input });
    const field = id ? fieldId(id) : null;
    return setField(context, { idempotencyKey, formId, version, fieldId: field, content });
  }

  @Mutation(() => CrisisFormPayload.type, { description: 'The county takes a question out of a draft.' })
  crisisFieldDrop(
    @Arg('input', () => CrisisFieldDropInput, { description: 'The question.' }) input: CrisisFieldDropInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const asked = ofForm({ ...input });
    return dropField(context, { ...asked, fieldId: fieldId(asked.fieldId) });
  }

  @Mutation(() => CrisisFormPayload.type, {
    description:
      'A draft goes live in the chosen municipalities at once; the edition it replaces is closed in the same step.',
  })
  crisisFormGoLive(
    @Arg('input', () => CrisisFormGoLiveInput, DRAFT) input: CrisisFormGoLiveInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return goLive(context, ofPlaces({ ...input }));
  }

  @Mutation(() => CrisisFormPayload.type, { description: 'A live form goes live in more municipalities.' })
  crisisFormExtend(
    @Arg('input', () => CrisisFormExtendInput, FORM) input: CrisisFormExtendInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return extendForm(context, ofPlaces({ ...input }));
  }

  @Mutation(() => CrisisFormPayload.type, {
    description:
      'A live form ends: nothing is recorded any more, and every entry goes when its time has come.',
  })
  crisisFormClose(
    @Arg('input', () => CrisisFormCloseInput, FORM) input: CrisisFormCloseInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return closeForm(context, ofForm({ ...input }));
  }
}
