import type { ReferralCategory, ServiceChannel, ServiceType } from '@kim/schema/reference/service-types.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { LegalDomainEnum, LifeAreaEnum } from '../case-file/case-file.public.ts';
import { serviceModel } from './service-record.model.ts';
import {
  ReferralCategoryEnum,
  ServiceChannelEnum,
  ServiceRecordType,
  ServiceTypeEnum,
} from './service-record.type.ts';

const KEY = 'A UUID made by the caller: a repeated request is answered, not carried out again.';
const SEEN = 'The version the caller has seen.';
const SERVICE = 'The service.';

@InputType({ description: 'What is recorded of a service; at least one must have taken part.' })
abstract class ServiceContentInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ServiceTypeEnum, { description: 'What kind of service.' }) readonly type!: ServiceType;
  @Field(() => LocalDate, { description: 'The day it took place: today or up to a year ago.' })
  readonly occurredOn!: string;
  @Field(() => ServiceChannelEnum, { description: 'How it took place.' }) readonly channel!: ServiceChannel;
  @Field(() => [LifeAreaEnum], { defaultValue: [], description: 'Action fields it was about.' })
  readonly themes!: string[];
  @Field(() => LegalDomainEnum, { nullable: true, description: 'Rechtskreis it was about.' })
  readonly legalDomain!: string | null;
  @Field(() => ReferralCategoryEnum, { nullable: true, description: 'Where to; with a referral alone.' })
  readonly referralCategory!: ReferralCategory | null;
  @Field(() => Int, { description: 'How many of the target groups took part, 0 to 500.' })
  readonly targetGroupCount!: number;
  @Field(() => Int, { defaultValue: 0, description: 'How many partners took part, 0 to 500.' })
  readonly partnerCount!: number;
  @Field(() => Int, { nullable: true, description: 'How long it took, 1 to 1440 minutes.' })
  readonly minutes!: number | null;
}

@InputType({ description: 'A service to record, of the own municipality.' })
export class ServiceRecordInput extends ServiceContentInput {}

@InputType({ description: 'A service as it shall be.' })
export class ServiceCorrectInput extends ServiceContentInput {
  @Field(() => ID, { description: SERVICE }) readonly serviceId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}

@InputType({ description: 'Which service, as seen.' })
abstract class ServiceStepInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: SERVICE }) readonly serviceId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}

@InputType({ description: 'The service to take back.' })
export class ServiceVoidInput extends ServiceStepInput {}

@InputType({ description: 'The service to restore.' })
export class ServiceRestoreInput extends ServiceStepInput {}

export const ServiceChangePayload = changePayload(
  'ServiceChangePayload',
  'What became of recording or changing a service.',
  {
    service: {
      type: () => ServiceRecordType,
      models: () => [serviceModel],
      description: 'The service as it is now; with CONFLICT the one the caller had not seen.',
    },
  },
);
