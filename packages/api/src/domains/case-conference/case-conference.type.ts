import {
  caseConferenceStates,
  conferenceAnswers,
  conferencePartKinds,
} from '@kim/schema/reference/case-conference.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { CaseType } from '../case-file/case-file.public.ts';
import { DataCategoryEnum } from '../consent/consent.public.ts';
import { AddresseeType } from '../organisation/organisation.public.ts';
import { DisclosedFieldEnum, RecipientOfficeEnum } from '../referral/referral.public.ts';

const CaseConferenceStateEnum = enumOf(caseConferenceStates);
registerEnumType(CaseConferenceStateEnum, {
  name: 'CaseConferenceState',
  description: 'How a case conference stands.',
});
export const ConferenceAnswerEnum = enumOf(conferenceAnswers);
registerEnumType(ConferenceAnswerEnum, {
  name: 'ConferenceAnswer',
  description: 'Whether a partner takes part.',
});
const ConferencePartKindEnum = enumOf(conferencePartKinds);
registerEnumType(ConferencePartKindEnum, {
  name: 'ConferencePartKind',
  description: 'Place, agenda, data of the client, minutes, or a step agreed on.',
});

@ObjectType('ConferencePartner', {
  implements: Node,
  description: 'Who is invited to a case conference, and their answer.',
})
export class ConferencePartnerType extends Node {
  @Field(() => AddresseeType, { nullable: true, description: 'Who.' })
  readonly recipient!: AddresseeType | null;
  @Field(() => RecipientOfficeEnum, {
    nullable: true,
    description: 'Through which office; null: the organisation as a whole.',
  })
  readonly recipientOffice!: string | null;
  @Field(() => ConferenceAnswerEnum, { nullable: true, description: 'Their answer; null: none yet.' })
  readonly answer!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When they answered.' })
  readonly answeredOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who answered for them, by name.' })
  readonly answeredByName!: string | null;
  @Field(() => Boolean, {
    description: 'Whether a consent covers them today; if not, they read nothing any more.',
  })
  readonly isCovered!: boolean;
}

@ObjectType('ConferencePart', {
  implements: Node,
  description:
    'What a case conference is about, in words: for who leads the case, and for partners while the consent holds. Written once.',
})
export class ConferencePartType extends Node {
  @Field(() => ConferencePartKindEnum, { description: 'What it is.' }) readonly kind!: string;
  @Field(() => DataCategoryEnum, { nullable: true, description: 'With DATA: which kind of data.' })
  readonly dataCategory!: string | null;
  @Field(() => DisclosedFieldEnum, { nullable: true, description: 'With DATA: which field.' })
  readonly field!: string | null;
  @Field(() => String, { description: 'The text, or the value on the day of the invitation.' })
  readonly value!: string;
  @Field(() => ConferencePartnerType, {
    nullable: true,
    description: 'With AGREEMENT: who does it; null: the case manager.',
  })
  readonly partner!: ConferencePartnerType | null;
  @Field(() => LocalDate, { nullable: true, description: 'With AGREEMENT: by when.' })
  readonly dueOn!: string | null;
}

@ObjectType('CaseConference', {
  implements: Node,
  description:
    'A case conference (Fallkonferenz): a case manager and partners about one case, under consent. The county sees that it takes place, when and among whom, never what about. Never for HR.',
})
export class CaseConferenceType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => CaseType, { nullable: true, description: 'The case; never shown to a partner.' })
  readonly case!: CaseType | null;
  @Field(() => AddresseeType, { nullable: true, description: 'Who invites.' })
  readonly organisation!: AddresseeType | null;
  @Field(() => DateTime, { description: 'When it is to take place.' }) readonly heldAt!: string;
  @Field(() => [DataCategoryEnum], { description: 'Kinds of data that are laid before it.' })
  readonly dataCategories!: readonly string[];
  @Field(() => CaseConferenceStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => LocalDate, { description: 'Day of the invitation.' }) readonly invitedOn!: string;
  @Field(() => [ConferencePartnerType], { description: 'Who is invited, as far as the caller may know.' })
  readonly partners!: readonly ConferencePartnerType[];
  @Field(() => [ConferencePartType], {
    description: 'What it is about. For partners empty from the moment on the consent ends.',
  })
  readonly parts!: readonly ConferencePartType[];
  @Field(() => Boolean, { description: 'For partners: whether the consent holds and it is not called off.' })
  readonly isOpenToViewer!: boolean;
  @Field(() => ConferenceAnswerEnum, { nullable: true, description: 'For partners: their answer.' })
  readonly viewerAnswer!: string | null;
}

export const CaseConferenceConnection = connectionType(
  'CaseConference',
  () => CaseConferenceType,
  'case conferences',
);
