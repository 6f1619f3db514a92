import {
  referralCategories,
  referralCategoriesAsPrinted,
  serviceChannels,
  serviceTypes,
  serviceTypesAsPrinted,
} from '@kim/schema/reference/service-types.ts';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node, OrderDirection } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { LegalDomainEnum, LifeAreaEnum } from '../case-file/case-file.public.ts';
import { PersonType } from '../identity/identity.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';

const printed = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([code, de]) => [code, { description: `(${de})` }]));

export const ServiceTypeEnum = enumOf(serviceTypes);
registerEnumType(ServiceTypeEnum, {
  name: 'ServiceType',
  description:
    'What kind of service it was; in parentheses as printed in the committee paper of 2022-05-16, figure 2.',
  valuesConfig: printed(serviceTypesAsPrinted),
});
export const ReferralCategoryEnum = enumOf(referralCategories);
registerEnumType(ReferralCategoryEnum, {
  name: 'ReferralCategory',
  description:
    'Where somebody was referred to; in parentheses as printed in the committee paper of 2022-05-16, figure 4.',
  valuesConfig: printed(referralCategoriesAsPrinted),
});
export const ServiceChannelEnum = enumOf(serviceChannels);
registerEnumType(ServiceChannelEnum, {
  name: 'ServiceChannel',
  description:
    'How a service took place (committee paper of 2022-05-16, 3.2.5; by video is an addition of the platform).',
  valuesConfig: {
    ON_SITE: { description: 'Where the office is (vor Ort).' },
    OUTREACH: { description: 'Where people live or meet (aufsuchend).' },
  },
});
const VERSION = "Grows with every change; to be handed back with a change of one's own.";

@ObjectType('ServiceRecord', {
  implements: Node,
  description:
    'One service without a case (counselling statistics): codes, numbers and a day. It holds no text and nothing about anybody counselled.',
})
export class ServiceRecordType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Organisation, {
    nullable: true,
    description: 'Whose case manager did it: a municipality, or the county where it employs case managers.',
  })
  readonly municipality!: Organisation | null;
  @Field(() => PersonType, {
    nullable: true,
    description:
      'Who did it, for that person alone; null for everybody else, the team lead and the county included (LPVG NRW § 72 (3)).',
  })
  readonly person!: PersonType | null;
  @Field(() => Boolean, { description: 'Whether the caller did it.' }) readonly isOwn!: boolean;
  @Field(() => ServiceTypeEnum, { description: 'What kind of service.' }) readonly type!: string;
  @Field(() => LocalDate, { description: 'The day it took place.' }) readonly occurredOn!: string;
  @Field(() => ServiceChannelEnum, { description: 'How it took place.' }) readonly channel!: string;
  @Field(() => [LifeAreaEnum], { description: 'Action fields it was about; may be none.' })
  readonly themes!: readonly string[];
  @Field(() => LegalDomainEnum, {
    nullable: true,
    description: 'Rechtskreis it was about, if one was named.',
  })
  readonly legalDomain!: string | null;
  @Field(() => ReferralCategoryEnum, { nullable: true, description: 'Where to; of referrals alone.' })
  readonly referralCategory!: string | null;
  @Field(() => Int, { description: 'How many of the target groups took part.' })
  readonly targetGroupCount!: number;
  @Field(() => Int, { description: 'How many partners took part.' }) readonly partnerCount!: number;
  @Field(() => Int, { nullable: true, description: 'How long it took, in minutes, if given.' })
  readonly minutes!: number | null;
  @Field(() => LocalDate, { description: 'The day it was recorded.' }) readonly recordedOn!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was taken back; null while it counts.',
  })
  readonly voidedOn!: string | null;
  @Field(() => Boolean, {
    description:
      'Whether the caller may correct it or take it back: their own, until the end of the month after it was recorded.',
  })
  readonly viewerCanCorrect!: boolean;
}

export const ServiceRecordConnection = connectionType('ServiceRecord', () => ServiceRecordType, 'services');

enum ServiceSort {
  OCCURRED = 'OCCURRED',
}
registerEnumType(ServiceSort, {
  name: 'ServiceSort',
  description: 'What services are sorted by.',
  valuesConfig: { OCCURRED: { description: 'The day it took place; of one day as recorded.' } },
});

@InputType({ description: 'The order of services.' })
export class ServiceOrder {
  @Field(() => ServiceSort, { description: 'Sorted by.' }) readonly field!: ServiceSort;
  @Field(() => OrderDirection, { description: 'Upwards or downwards.' }) readonly direction!: OrderDirection;
}

@InputType({ description: 'Narrows the services; several conditions must all hold.' })
export class ServiceFilter {
  @Field(() => ID, { nullable: true, description: 'Of this municipality (or county).' })
  readonly municipalityId?: string;
  @Field(() => ServiceTypeEnum, { nullable: true, description: 'Of this type.' }) readonly type?: string;
  @Field(() => LocalDate, { nullable: true, description: 'On this day or later.' }) readonly from?: string;
  @Field(() => LocalDate, { nullable: true, description: 'On this day or earlier.' }) readonly to?: string;
  @Field(() => Boolean, { nullable: true, description: "Only the caller's own, or only others'." })
  readonly isOwn?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Only taken back ones, or only those that count.' })
  readonly isVoided?: boolean;
}
