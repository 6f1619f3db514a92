import { instructionStates } from '@kim/schema/reference/instruction.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { Organisation } from '../organisation/organisation.public.ts';

const VERSION = "Grows with every change; to be handed back with a change of one's own.";
const BY = 'Who did it, by the name they had then.';

export const InstructionStateEnum = enumOf(instructionStates);
registerEnumType(InstructionStateEnum, {
  name: 'InstructionState',
  description: 'How an instruction stands with one municipality.',
  valuesConfig: {
    ISSUED: { description: 'It is there; nobody has answered.' },
    ACKNOWLEDGED: { description: 'It was taken note of.' },
    REMONSTRATED: { description: 'Somebody holds it for wrong; the county decides.' },
    CONFIRMED: { description: 'The county stands by it.' },
    WITHDRAWN: { description: 'The county has taken it back.' },
    APPLIED: { description: 'It is done.' },
  },
});

@ObjectType('InstructionStep', {
  implements: Node,
  description: 'Who did what with an instruction, when and why. Written once.',
})
export class InstructionStepType extends Node {
  @Field(() => InstructionStateEnum, { nullable: true, description: 'State before; null: it was issued.' })
  readonly fromState!: string | null;
  @Field(() => InstructionStateEnum, { description: 'State after.' }) readonly toState!: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) readonly remark!: string | null;
  @Field(() => LocalDate, { description: 'Day it was done.' }) readonly occurredOn!: string;
  @Field(() => String, { description: BY }) readonly personName!: string;
}

@ObjectType('InstructionConflict', {
  implements: Node,
  description:
    'The employer has instructed otherwise. Both see it; it is open until both have said how it is settled.',
})
export class InstructionConflictType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'What the employer has instructed.' }) readonly body!: string;
  @Field(() => LocalDate, { description: 'Day of the instruction of the employer.' })
  readonly instructedOn!: string;
  @Field(() => LocalDate, { description: 'Day it was flagged.' }) readonly flaggedOn!: string;
  @Field(() => String, { description: BY }) readonly personName!: string;
  @Field(() => String, { nullable: true, description: 'How the county settles it.' })
  readonly countyResolution!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When; null: open.' })
  readonly countyResolvedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'How the employer settles it.' })
  readonly employerResolution!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When; null: open.' })
  readonly employerResolvedOn!: string | null;
}

@ObjectType('InstructionRecipient', {
  implements: Node,
  description: 'How an instruction stands with one municipality.',
})
export class InstructionRecipientType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Organisation, { nullable: true, description: 'Which municipality.' })
  readonly organisation!: Organisation | null;
  @Field(() => InstructionStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => [InstructionStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => [InstructionStepType], { description: 'What was done, oldest first.' })
  readonly steps!: readonly InstructionStepType[];
  @Field(() => [InstructionConflictType], {
    description: 'Conflicts with instructions of the employer, oldest first.',
  })
  readonly conflicts!: readonly InstructionConflictType[];
}

@ObjectType('Instruction', {
  implements: Node,
  description:
    'A professional instruction (fachliche Weisung) of the county to who works in the profession. The employer reads along: its text and state, never a review.',
})
export class InstructionType extends Node {
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, { description: 'Plain text; paragraphs are parted by an empty line.' })
  readonly body!: string;
  @Field(() => String, { description: 'By what law, concept or decision.' }) readonly basis!: string;
  @Field(() => LocalDate, { description: 'Day it was issued.' }) readonly issuedOn!: string;
  @Field(() => LocalDate, { description: 'Day by which it is to be applied.' }) readonly dueOn!: string;
  @Field(() => String, { description: 'Who issued it, by the name they had then.' })
  readonly personName!: string;
  @Field(() => [InstructionRecipientType], {
    description: 'The municipalities it is for, as far as the caller may see.',
  })
  readonly recipients!: readonly InstructionRecipientType[];
}

export const InstructionConnection = connectionType('Instruction', () => InstructionType, 'instructions');
