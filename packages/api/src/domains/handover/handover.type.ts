import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { LifeAreaEnum } from '../case-file/case-file.public.ts';
import { AddresseeType } from '../organisation/organisation.public.ts';
import { handoverAnswers, handoverReasons } from './handover.entity.ts';
import { handoverPartKinds } from './handover-part.model.ts';

const HandoverReasonEnum = enumOf(handoverReasons);
registerEnumType(HandoverReasonEnum, {
  name: 'HandoverReason',
  description: 'Why a case goes to another place. Codes, so that no free text leaves the house.',
});
const HandoverAnswerEnum = enumOf(handoverAnswers);
registerEnumType(HandoverAnswerEnum, { name: 'HandoverAnswer', description: 'How a handover ended.' });

const HandoverPartKindEnum = enumOf(handoverPartKinds);
registerEnumType(HandoverPartKindEnum, {
  name: 'HandoverPartKind',
  description: 'What a case consists of.',
  valuesConfig: {
    PERSON: { description: 'Who is counselled, and how to reach them.' },
    NOTES: { description: 'Notes, each counted once however often it was corrected.' },
    ASSESSMENTS: { description: 'Assessments of areas of life.' },
    GOAL_AGREEMENTS: { description: 'Goal agreements with their goals and steps.' },
    TASKS: { description: 'Tasks.' },
    DOCUMENTS: { description: 'Documents.' },
    CONSENTS: { description: 'Consents with their evidence.' },
    REFERRALS: { description: 'Referrals.' },
    HEALTH: { description: 'Protected entries on health and disability.' },
    RELIGION: { description: 'Protected entries on religious or philosophical belief.' },
    ETHNICITY: { description: 'Protected entries on ethnic origin.' },
  },
});

@ObjectType('HandoverPart', {
  description:
    'A part of a case, and whether it goes along if the case is handed over to a certain place today. For who leads the case alone.',
})
export class HandoverPartType {
  @Field(() => HandoverPartKindEnum, { description: 'Which part.' }) readonly kind!: string;
  @Field(() => Int, { description: 'How many there are.' }) readonly count!: number;
  @Field(() => Boolean, {
    description:
      'Whether a consent to this handover that holds today covers it. All of a case needs details of the person to be covered, special categories their own; what of these does not go along is deleted when the case is accepted.',
  })
  readonly travels!: boolean;
}

@ObjectType('Handover', {
  implements: Node,
  description:
    'A case is to move, or has moved, to another place of the county (Fallübergabe). Visible to who leads the case, to whoever asked, to case managers of the place that is asked, and to the county. Before it is accepted nothing says who the client is.',
})
export class HandoverType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => String, { description: 'How the case is called.' }) readonly reference!: string;
  @Field(() => [LifeAreaEnum], { description: 'What the case is about.' })
  readonly lifeAreas!: readonly string[];
  @Field(() => HandoverReasonEnum, { description: 'Why it is to move.' }) readonly reason!: string;
  @Field(() => AddresseeType, { nullable: true, description: 'Whose case it was when it was asked for.' })
  readonly from!: AddresseeType | null;
  @Field(() => AddresseeType, { nullable: true, description: 'The place that is asked.' })
  readonly to!: AddresseeType | null;
  @Field(() => LocalDate, { description: 'Day it was asked for.' }) readonly requestedOn!: string;
  @Field(() => HandoverAnswerEnum, { nullable: true, description: 'How it ended; null while open.' })
  readonly answer!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it ended.' })
  readonly answeredOn!: string | null;
  @Field(() => [HandoverPartType], {
    description:
      'What would go along today, and what would not; empty unless the caller leads the case, and once it has ended.',
  })
  readonly parts!: readonly HandoverPartType[];
  @Field(() => Boolean, { description: 'Whether the caller may accept or decline it now.' })
  readonly viewerCanAnswer!: boolean;
  @Field(() => Boolean, { description: 'Whether the caller may take it back now.' })
  readonly viewerCanTakeBack!: boolean;
}

@InputType({ description: 'Narrows a list of handovers.' })
export class HandoverFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether it has not ended yet.' })
  readonly isOpen?: boolean;
  @Field(() => Boolean, { nullable: true, description: "Whether the caller's own place is asked." })
  readonly isAskedHere?: boolean;
}

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'A case that shall move.' })
export class HandoverRequestInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case: one the caller leads, and open.' }) readonly caseId!: string;
  @Field(() => ID, { description: 'Where to: an addressee that is a municipality or the county.' })
  readonly addresseeId!: string;
  @Field(() => HandoverReasonEnum, { description: 'Why.' }) readonly reason!: string;
}

@InputType({ description: 'An answer to a handover, or its end.' })
export class HandoverAnswerInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The handover.' }) readonly handoverId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}

export const HandoverConnection = connectionType('Handover', () => HandoverType, 'handovers');
