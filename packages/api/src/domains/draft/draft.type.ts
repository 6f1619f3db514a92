import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node, PageArguments } from '../../platform/graphql/relay.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { draftModel } from './draft.model.ts';
import { draftForms, type DraftForm } from './draft.policy.ts';

const DraftFormEnum = enumOf(draftForms);
registerEnumType(DraftFormEnum, {
  name: 'DraftForm',
  description: 'Which form somebody has begun to fill in.',
  valuesConfig: {
    CASE_NOTE: { description: 'A note in a case.' },
    ASSESSMENT: { description: 'An assessment in a case.' },
    GOAL_AGREEMENT: { description: 'A goal agreement in a case.' },
    SERVICE: { description: 'A service without a case.' },
    CASE_INTAKE: { description: 'A new case.' },
    NOTE_CORRECTION: { description: 'Another text for a note (`note`).' },
    CASE_TASK: { description: 'A new task in a case.' },
    TASK_CHANGE: { description: 'Another text or day for a task (`task`).' },
  },
});

@ObjectType('Draft', {
  implements: Node,
  description:
    'What somebody has typed into a form and not sent yet. Kept encrypted, for who typed it alone, about a case only while they lead it, and for two weeks at most.',
})
export class DraftType extends Node {
  @Field(() => DraftFormEnum, { description: 'Which form.' }) readonly form!: DraftForm;
  @Field(() => DateTime, { description: 'When it was last saved.' }) readonly savedAt!: string;
  @Field(() => String, {
    nullable: true,
    description: 'As it was handed in (JSON, by the form itself); null where it cannot be opened.',
  })
  readonly content!: string | null;
}

export const DraftConnection = connectionType('Draft', () => DraftType, 'drafts');

@InputType({ description: 'Which drafts.' })
export class DraftFilter {
  @Field(() => DraftFormEnum, { nullable: true, description: 'Of this form.' }) readonly form?: DraftForm;
  @Field(() => ID, { nullable: true, description: 'About this case.' }) readonly caseId?: string;
}

@ArgsType()
export class DraftArguments extends PageArguments {
  @Field(() => DraftFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: DraftFilter;
}

@InputType()
abstract class OfForm {
  @Field(() => DraftFormEnum, { description: 'Which form.' }) readonly form!: DraftForm;
  @Field(() => ID, { nullable: true, description: 'The case it is about; left out where it is about none.' })
  readonly caseId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The note or the task that is being changed; left out for something new.',
  })
  readonly aboutId?: string | null;
}

@InputType({ description: 'What stands in a form now. The same again changes nothing: it needs no key.' })
export class DraftSaveInput extends OfForm {
  @Field(() => String, { description: 'What was typed, at most 30,000 characters.' })
  readonly content!: string;
}

@InputType({ description: 'A draft that is not needed any more.' })
export class DraftDiscardInput extends OfForm {}

export const draftSavePayload = changePayload('DraftSavePayload', 'What keeping a draft led to.', {
  draft: {
    type: () => DraftType,
    models: () => [draftModel],
    description: 'The draft; null with errors.',
  },
});
export const draftDiscardPayload = changePayload(
  'DraftDiscardPayload',
  'What discarding a draft led to.',
  {},
);
