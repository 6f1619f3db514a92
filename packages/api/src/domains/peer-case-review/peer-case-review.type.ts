import {
  peerCaseAnswers,
  peerCaseMethods,
  peerCaseReviewStates,
  peerCaseRoles,
} from '@kim/schema/reference/peer-case-review.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { LegalDomainEnum, LifeAreaEnum } from '../case-file/case-file.public.ts';
import { AddresseeType } from '../organisation/organisation.public.ts';

const VERSION = "Grows with every change; to be handed back with a change of one's own.";

export const PeerCaseReviewStateEnum = enumOf(peerCaseReviewStates);
registerEnumType(PeerCaseReviewStateEnum, {
  name: 'PeerCaseReviewState',
  description: 'How a peer case review stands.',
});
export const PeerCaseRoleEnum = enumOf(peerCaseRoles);
registerEnumType(PeerCaseRoleEnum, {
  name: 'PeerCaseRole',
  description: 'Who does what in a peer case review. All but ADVISER are for one person.',
});
export const PeerCaseAnswerEnum = enumOf(peerCaseAnswers);
registerEnumType(PeerCaseAnswerEnum, {
  name: 'PeerCaseAnswer',
  description: 'Whether somebody takes part.',
});
export const PeerCaseMethodEnum = enumOf(peerCaseMethods);
registerEnumType(PeerCaseMethodEnum, {
  name: 'PeerCaseMethod',
  description: 'By which steps a session goes: SHORT six in 45 minutes, STANDARD ten in 85.',
});

@ObjectType('PeerCaseParticipant', {
  implements: Node,
  description: 'Who has said whether they take part in a peer case review, and in which role.',
})
export class PeerCaseParticipantType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'Name they had then.' }) readonly personName!: string;
  @Field(() => AddresseeType, { nullable: true, description: 'Where they work.' })
  readonly organisation!: AddresseeType | null;
  @Field(() => PeerCaseRoleEnum, { description: 'In which role.' }) readonly role!: string;
  @Field(() => PeerCaseAnswerEnum, { description: 'Whether they take part.' }) readonly answer!: string;
}

@ObjectType('PeerCaseOutcome', {
  implements: Node,
  description:
    'What is kept of a peer case review. For who took part and for the county; free of personal data as far as a check can tell.',
})
export class PeerCaseOutcomeType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => [String], { description: 'What was suggested.' }) readonly suggestions!: readonly string[];
  @Field(() => String, { nullable: true, description: 'What the case giver takes along.' })
  readonly takeaway!: string | null;
  @Field(() => String, { nullable: true, description: 'Minutes.' }) readonly minutes!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What lies in the structures and not in the case: a candidate for a hurdle.',
  })
  readonly hint!: string | null;
  @Field(() => LifeAreaEnum, { nullable: true, description: 'Theme of the hint.' })
  readonly hintLifeArea!: string | null;
  @Field(() => LegalDomainEnum, { nullable: true, description: 'By which law the hint is about.' })
  readonly hintLegalDomain!: string | null;
  @Field(() => String, { description: 'Who wrote it last, by the name they had then.' })
  readonly recorderName!: string;
}

@ObjectType('PeerCaseReview', {
  implements: Node,
  description:
    'A peer case review (kollegiale Fallberatung): case managers of one county advise a colleague on a case told without names. It belongs to no municipality and leads to no case and no client. For who is invited, takes part or leads the profession; never for an employer.',
})
export class PeerCaseReviewType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, { description: 'What the case giver wants to know.' }) readonly question!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The case, told without names; deleted when the session is over.',
  })
  readonly presentation!: string | null;
  @Field(() => PeerCaseMethodEnum, { description: 'By which steps it goes.' }) readonly method!: string;
  @Field(() => DateTime, { description: 'When it is to begin.' }) readonly plannedAt!: string;
  @Field(() => String, { description: 'Where, or by which link.' }) readonly place!: string;
  @Field(() => PeerCaseReviewStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => Int, { nullable: true, description: 'Step it is at, from 1; null: it is not running.' })
  readonly step!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when it is at this step.' })
  readonly stepSince!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it began.' }) readonly startedAt!:
    string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was over.' }) readonly endedAt!:
    string | null;
  @Field(() => String, { description: 'Who convened it, by the name they had then.' })
  readonly convenerName!: string;
  @Field(() => AddresseeType, { nullable: true, description: 'Where who convened it works.' })
  readonly organisation!: AddresseeType | null;
  @Field(() => [AddresseeType], { description: 'Municipalities whose case managers are invited.' })
  readonly invitedPlaces!: readonly AddresseeType[];
  @Field(() => [PeerCaseParticipantType], { description: 'Who has answered, by name.' })
  readonly participants!: readonly PeerCaseParticipantType[];
  @Field(() => PeerCaseOutcomeType, {
    nullable: true,
    description: 'What came of it; null: nothing is recorded, or the caller did not take part.',
  })
  readonly outcome!: PeerCaseOutcomeType | null;
  @Field(() => PeerCaseRoleEnum, { nullable: true, description: 'Role of the caller; null: none.' })
  readonly viewerRole!: string | null;
  @Field(() => PeerCaseAnswerEnum, { nullable: true, description: 'Answer of the caller; null: none yet.' })
  readonly viewerAnswer!: string | null;
  @Field(() => [PeerCaseReviewStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
}

export const PeerCaseReviewConnection = connectionType(
  'PeerCaseReview',
  () => PeerCaseReviewType,
  'peer case reviews',
);
