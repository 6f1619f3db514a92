import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node, OrderDirection } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { MunicipalityType } from '../organisation/organisation.public.ts';
import { assignmentModel, visitModel } from './coordination.model.ts';
import { assignmentKinds, visitKinds, type AssignmentKind, type VisitKind } from './coordination.policy.ts';

const AssignmentKindEnum = enumOf(assignmentKinds);
registerEnumType(AssignmentKindEnum, {
  name: 'CoordinatorAssignmentKind',
  description: 'Whether somebody is the fixed coordinator of a municipality or stands in.',
});
const VisitKindEnum = enumOf(visitKinds);
registerEnumType(VisitKindEnum, {
  name: 'CoordinatorVisitKind',
  description: 'What the county was there for (KIM concept 2025, 2.1).',
});

const COUNTY_ALONE = 'For the county alone.';
const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const VERSION = 'The version the caller has seen.';

@ObjectType('Coordinator', {
  implements: [Node],
  description: 'Somebody of the county as a contact: by name and e-mail address, and nothing else.',
})
export class CoordinatorType extends Node {
  @Field(() => String, { description: 'Given name.' }) readonly givenName!: string;
  @Field(() => String, { description: 'Family name.' }) readonly familyName!: string;
  @Field(() => String, { nullable: true, description: 'Business e-mail address, if it is known.' })
  readonly email!: string | null;
}
export const CoordinatorConnection = connectionType('Coordinator', () => CoordinatorType, 'coordinators');

@ObjectType('CoordinatorAssignment', {
  implements: [Node],
  description:
    'Who of the county coordinates in a municipality, from when to when. On any day there is one fixed coordinator (KIM concept 2025, 2.1).',
})
export class CoordinatorAssignmentType extends Node {
  @Field(() => Int, { description: 'Grows with every change; to be handed back with one.' })
  readonly version!: number;
  @Field(() => AssignmentKindEnum, { description: 'Fixed coordinator or stand-in.' })
  readonly kind!: string;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: no end is known.' })
  readonly validTo!: string | null;
  @Field(() => Boolean, { description: 'Whether it holds today.' }) readonly isCurrent!: boolean;
  @Field(() => CoordinatorType, { nullable: true, description: 'Who.' })
  readonly coordinator!: CoordinatorType | null;
  @Field(() => MunicipalityType, { nullable: true, description: 'Where.' })
  readonly municipality!: MunicipalityType | null;
}

@ObjectType('CoordinatorVisit', {
  implements: [Node],
  description:
    'The county was in a municipality. Its team lead and case managers are told the day and what for; the rest is the county’s.',
})
class CoordinatorVisitType extends Node {
  @Field(() => Int, { description: `Grows with every change. ${COUNTY_ALONE}` })
  readonly version!: number;
  @Field(() => LocalDate, { description: 'When.' }) readonly visitedOn!: string;
  @Field(() => VisitKindEnum, { description: 'What for.' }) readonly kind!: string;
  @Field(() => Int, { description: `How many took part, the county included. ${COUNTY_ALONE}` })
  readonly participantCount!: number;
  @Field(() => String, { nullable: true, description: `A short remark without names. ${COUNTY_ALONE}` })
  readonly note!: string | null;
  @Field(() => CoordinatorType, { nullable: true, description: `Who was there. ${COUNTY_ALONE}` })
  readonly visitor!: CoordinatorType | null;
  @Field(() => Boolean, { description: `Whether the caller was it. ${COUNTY_ALONE}` })
  readonly isOwn!: boolean;
  @Field(() => MunicipalityType, { nullable: true, description: 'Where.' })
  readonly municipality!: MunicipalityType | null;
}
export const CoordinatorVisitConnection = connectionType(
  'CoordinatorVisit',
  () => CoordinatorVisitType,
  'visits',
);

const VisitOrderField = enumOf(['VISITED_ON'] as const);
registerEnumType(VisitOrderField, {
  name: 'CoordinatorVisitOrderField',
  description: 'What visits can be sorted by.',
});

@InputType('CoordinatorVisitOrder', { description: 'Order of a list of visits.' })
export class VisitOrder {
  @Field(() => VisitOrderField, { description: 'What to sort by.' }) readonly field!: string;
  @Field(() => OrderDirection, { description: 'Upwards or downwards.' }) readonly direction!: OrderDirection;
}

@InputType({ description: 'Who shall coordinate where, from when on.' })
export class CoordinatorAssignInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The municipality.' }) readonly municipalityId!: string;
  @Field(() => ID, { description: 'The coordinator (query `coordinators`).' })
  readonly coordinatorId!: string;
  @Field(() => AssignmentKindEnum, { description: 'Fixed coordinator or stand-in.' })
  readonly kind!: AssignmentKind;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; of a stand-in alone.' })
  readonly validTo?: string | null;
}

@InputType({ description: 'Until when somebody coordinates in a municipality.' })
export class CoordinatorAssignmentEndInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The assignment.' }) readonly assignmentId!: string;
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => LocalDate, { description: 'Last day.' }) readonly validTo!: string;
}

@InputType({ description: 'What is recorded of a visit.' })
abstract class CoordinatorVisitInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => LocalDate, { description: 'When; no day to come.' }) readonly visitedOn!: string;
  @Field(() => VisitKindEnum, { description: 'What for.' }) readonly kind!: VisitKind;
  @Field(() => Int, { description: 'How many took part, the county included: 1 to 500.' })
  readonly participantCount!: number;
  @Field(() => String, {
    nullable: true,
    description: 'A short remark of at most 200 characters, without anything about people.',
  })
  readonly note?: string | null;
}

@InputType({ description: 'The caller was in a municipality.' })
export class CoordinatorVisitRecordInput extends CoordinatorVisitInput {
  @Field(() => ID, { description: 'The municipality.' }) readonly municipalityId!: string;
}

@InputType({ description: 'How a visit of the caller was indeed.' })
export class CoordinatorVisitCorrectInput extends CoordinatorVisitInput {
  @Field(() => ID, { description: 'The visit.' }) readonly visitId!: string;
  @Field(() => Int, { description: VERSION }) readonly version!: number;
}

const assignment = {
  type: () => CoordinatorAssignmentType,
  models: () => [assignmentModel],
  description: 'The assignment as it is now; with CONFLICT as somebody else has left it.',
};
export const coordinatorAssignPayload = changePayload(
  'CoordinatorAssignPayload',
  'What became of assigning a coordinator.',
  { assignment },
);
export const coordinatorAssignmentEndPayload = changePayload(
  'CoordinatorAssignmentEndPayload',
  'What became of ending an assignment.',
  { assignment },
);
export const coordinatorVisitPayload = changePayload(
  'CoordinatorVisitPayload',
  'What became of recording or correcting a visit.',
  {
    visit: {
      type: () => CoordinatorVisitType,
      models: () => [visitModel],
      description: 'The visit as it is now; with CONFLICT as it stands.',
    },
  },
);
