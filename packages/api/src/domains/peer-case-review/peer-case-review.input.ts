import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { LegalDomainEnum, LifeAreaEnum } from '../case-file/case-file.public.ts';
import {
  PeerCaseAnswerEnum,
  PeerCaseMethodEnum,
  PeerCaseReviewStateEnum,
  PeerCaseRoleEnum,
} from './peer-case-review.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const SEEN = 'The version the caller has seen.';
const CHECKED = 'Refused if it points to a person.';

@InputType({ description: 'Narrows the list.' })
export class PeerCaseReviewFilter {
  @Field(() => PeerCaseReviewStateEnum, { nullable: true, description: 'How they stand.' })
  readonly state?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether something was found that lies in the structures, as far as the caller may know.',
  })
  readonly hasHint?: boolean;
}

@ArgsType()
export class PeerCaseReviewArguments extends PageArguments {
  @Field(() => PeerCaseReviewFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: PeerCaseReviewFilter;
}

@InputType({ description: 'A peer case review to be held. No text may point to a person.' })
export class PeerCaseReviewPlanInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => String, { description: `What it is about. ${CHECKED}` }) readonly title!: string;
  @Field(() => String, { description: `What the case giver wants to know. ${CHECKED}` })
  readonly question!: string;
  @Field(() => String, { nullable: true, description: `The case, told without names. ${CHECKED}` })
  readonly presentation?: string | null;
  @Field(() => PeerCaseMethodEnum, { description: 'By which steps.' }) readonly method!: string;
  @Field(() => DateTime, { description: 'When it is to begin; not in the past.' })
  readonly plannedAt!: string;
  @Field(() => String, { description: 'Where, or by which link.' }) readonly place!: string;
  @Field(() => [ID], { description: 'Municipalities whose case managers are invited.' })
  readonly organisationIds!: readonly string[];
  @Field(() => PeerCaseRoleEnum, { description: 'Role of who convenes it.' }) readonly role!: string;
}

@InputType({ description: 'Whether the caller takes part, and in which role.' })
export class PeerCaseReviewAnswerInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The peer case review.' }) readonly reviewId!: string;
  @Field(() => PeerCaseAnswerEnum, { description: 'Whether.' }) readonly answer!: string;
  @Field(() => PeerCaseRoleEnum, { nullable: true, description: 'In which role; left out: ADVISER.' })
  readonly role?: string | null;
}

@InputType({ description: 'Begins a session, leads it a step on or back, ends it or calls it off.' })
export class PeerCaseReviewAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The peer case review.' }) readonly reviewId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => PeerCaseReviewStateEnum, { description: 'Where to; RUNNING again for another step.' })
  readonly toState!: string;
  @Field(() => Int, { nullable: true, description: 'The step, the next or the one before.' })
  readonly step?: number | null;
}

@InputType({ description: 'What came of a session. No text may point to a person.' })
export class PeerCaseOutcomeRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The peer case review.' }) readonly reviewId!: string;
  @Field(() => Int, { nullable: true, description: `${SEEN} Null: nothing was recorded yet.` })
  readonly version?: number | null;
  @Field(() => [String], { description: `What was suggested. ${CHECKED}` })
  readonly suggestions!: readonly string[];
  @Field(() => String, { nullable: true, description: `What the case giver takes along. ${CHECKED}` })
  readonly takeaway?: string | null;
  @Field(() => String, { nullable: true, description: `Minutes. ${CHECKED}` })
  readonly minutes?: string | null;
  @Field(() => String, { nullable: true, description: `What lies in the structures. ${CHECKED}` })
  readonly hint?: string | null;
  @Field(() => LifeAreaEnum, { nullable: true, description: 'Theme of the hint; with it, and only then.' })
  readonly hintLifeArea?: string | null;
  @Field(() => LegalDomainEnum, { nullable: true, description: 'By which law the hint is about.' })
  readonly hintLegalDomain?: string | null;
}
