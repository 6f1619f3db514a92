import { programmeModules } from '@kim/schema/reference/positions.ts';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node, OrderDirection } from '../../platform/graphql/relay.ts';
import { Fte, LocalDate } from '../../platform/graphql/scalars.ts';
import { PositionStateEnum } from './life/position-life.type.ts';
import { PersonType } from '../identity/identity.public.ts';
import { MunicipalityType, Organisation } from '../organisation/organisation.public.ts';

export const ProgrammeModuleEnum = enumOf(programmeModules);
registerEnumType(ProgrammeModuleEnum, {
  name: 'ProgrammeModule',
  description:
    "Module (Baustein) of the programme: coordination, case management, staff in foreigners' and naturalisation offices (KIM concept 2025, 1.).",
});

const SupervisionKindEnum = enumOf(['DIENSTAUFSICHT', 'FACHAUFSICHT'] as const);
registerEnumType(SupervisionKindEnum, {
  name: 'SupervisionKind',
  description:
    'Dienstaufsicht: employment (contract, time, leave, file), § 12 LOG NRW. Fachaufsicht: the profession (standards, instructions, quality), § 13 LOG NRW by analogy.',
});

@ObjectType('PositionShare', { description: 'Which part of a position serves which municipality.' })
export class PositionShareType {
  @Field(() => MunicipalityType, { description: 'The municipality served.' })
  readonly municipality!: MunicipalityType;
  @Field(() => Fte, {
    description: 'Part of the position, above 0 and at most 1; the shares of a position sum to 1.',
  })
  readonly share!: string;
}

@ObjectType('SupervisionAssignment', {
  implements: Node,
  description:
    'Who holds which supervision over a position, from when to when; never two holders of one kind on one day (KIM concept 2025, 2.2).',
})
export class SupervisionAssignmentType extends Node {
  @Field(() => SupervisionKindEnum, { description: 'Which of the two supervisions.' }) readonly kind!: string;
  @Field(() => Organisation, { description: 'Who holds it.' }) readonly holder!: Organisation;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while open.' }) readonly validTo!:
    string | null;
  @Field(() => String, { description: 'Law, concept or resolution it rests on; in German, as cited.' })
  readonly legalBasis!: string;
}

@ObjectType('PositionOccupancy', {
  implements: Node,
  description: 'Who fills which part of a position, from when to when (Stellenbesetzung).',
})
export class PositionOccupancyType extends Node {
  @Field(() => PersonType, { description: 'Who fills it.' }) readonly person!: PersonType;
  @Field(() => Fte, { description: 'Part of the position, above 0 and at most 1.' }) readonly share!: string;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while open.' }) readonly validTo!:
    string | null;
}

@ObjectType('Position', {
  implements: Node,
  description:
    'A funded position (Stelle) of the programme. Visible to the municipalities it serves, to its office and to the county; its published part to third parties.',
})
export class PositionType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => ProgrammeModuleEnum, { description: 'Module of the programme.' }) readonly module!: string;
  @Field(() => String, { description: 'Name of the position, in German.' }) readonly title!: string;
  @Field(() => Fte, { description: 'VZÄ allocated from 2026 (KIM concept 2025, figure 1).' })
  readonly fte!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Pay grade (TVöD), e.g. S12; null where the papers name none.',
  })
  readonly payGrade!: string | null;
  @Field(() => String, { description: 'Who funds it.' }) readonly fundedBy!: string;
  @Field(() => Int, { description: 'How many people may share it.' }) readonly maxPersons!: number;
  @Field(() => [PositionShareType], {
    description: 'The municipalities it serves; empty for a position at the county itself.',
  })
  readonly shares!: readonly PositionShareType[];
  @Field(() => [PositionOccupancyType], { description: 'Who fills it or filled it, oldest first.' })
  readonly occupancies!: readonly PositionOccupancyType[];
  @Field(() => Boolean, {
    description:
      'Whether the caller may fill it now: holds Dienstaufsicht over it, and a part of it is free today or later.',
  })
  readonly viewerCanFill!: boolean;
}

export enum PositionOrderField {
  PLACE = 'PLACE',
  FTE = 'FTE',
}
registerEnumType(PositionOrderField, {
  name: 'PositionOrderField',
  description: 'What positions can be sorted by.',
  valuesConfig: {
    PLACE: { description: 'By the place it belongs to, then by number.' },
    FTE: { description: 'By VZÄ.' },
  },
});

@InputType({ description: 'Order of a list of positions.' })
export class PositionOrder {
  @Field(() => PositionOrderField, { description: 'What to sort by.' }) readonly field!: PositionOrderField;
  @Field(() => OrderDirection, { description: 'Upwards or downwards.' }) readonly direction!: OrderDirection;
}

@InputType({ description: 'Narrows a list of positions; several conditions must all hold.' })
export class PositionFilter {
  @Field(() => ProgrammeModuleEnum, { nullable: true, description: 'Module of the programme.' })
  readonly module?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether nobody fills it today.' })
  readonly isVacant?: boolean;
  @Field(() => PositionStateEnum, { nullable: true, description: 'Where it stands in its life today.' })
  readonly state?: string;
}

export const PositionConnection = connectionType('Position', () => PositionType, 'positions');
