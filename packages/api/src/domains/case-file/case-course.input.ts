import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ClosingReasonEnum } from './case-course.type.ts';
import {
  CasePhaseEnum,
  EntryChannelEnum,
  LegalDomainEnum,
  LifeAreaEnum,
  TargetGroupEnum,
} from './case-file.type.ts';

const optional = { nullable: true } as const;

@InputType()
abstract class Keyed {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A step from one phase of a case to another.' })
export class CaseAdvanceInput extends Keyed {
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => Int, { description: 'The version of the case the caller has seen.' })
  readonly version!: number;
  @Field(() => CasePhaseEnum, { description: 'Where it goes: one of its next phases.' })
  readonly toPhase!: string;
  @Field(() => LocalDate, {
    ...optional,
    description: 'Day it happened; not in the future and not before the present phase. Default today.',
  })
  readonly occurredOn?: string | null;
  @Field(() => ClosingReasonEnum, { ...optional, description: 'Why it is closed; only with CLOSED.' })
  readonly reason?: string | null;
  @Field(() => LocalDate, { ...optional, description: 'Last day of a pause; only with PAUSED.' })
  readonly pausedUntil?: string | null;
}

@InputType({ description: 'How the client came and what the case is about, as it shall be.' })
export class CaseDetailsChangeInput extends Keyed {
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => Int, { description: 'The version of the case the caller has seen.' })
  readonly version!: number;
  @Field(() => EntryChannelEnum, { description: 'How the client came to case management.' })
  readonly entryChannel!: string;
  @Field(() => [TargetGroupEnum], { description: 'Groups the client belongs to; may be empty.' })
  readonly targetGroups!: readonly string[];
  @Field(() => [LifeAreaEnum], { description: 'What it is about; may be empty.' })
  readonly lifeAreas!: readonly string[];
}

@InputType({ description: 'Another case manager of the same organisation takes a case over.' })
export class CaseAssignInput extends Keyed {
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => Int, { description: 'The version of the case the caller has seen.' })
  readonly version!: number;
  @Field(() => ID, { description: 'Who shall lead it: one of `caseManagers`.' }) readonly personId!: string;
}

@InputType({ description: 'Somebody stands in for the responsible case manager of a case.' })
export class CaseDeputyNameInput extends Keyed {
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => ID, { description: 'Who stands in: one of `caseManagers`.' }) readonly personId!: string;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { ...optional, description: 'Last day; left out: until it is ended.' })
  readonly validTo?: string | null;
}

@InputType({ description: 'A deputy stops standing in.' })
export class CaseDeputyEndInput extends Keyed {
  @Field(() => ID, { description: 'The deputy of a case.' }) readonly deputyId!: string;
  @Field(() => LocalDate, { description: 'Last day.' }) readonly validTo!: string;
}

@InputType()
abstract class LegalDomainDaysInput extends Keyed {
  @Field(() => LocalDate, { ...optional, description: 'Day of the application, if one was made.' })
  readonly appliedOn?: string | null;
  @Field(() => LocalDate, { ...optional, description: 'First day; left out: still waiting.' })
  readonly validFrom?: string | null;
  @Field(() => LocalDate, { ...optional, description: 'Last day; left out: it lasts.' })
  readonly validTo?: string | null;
}

@InputType({ description: 'A legal domain the client is in, was in or has applied for.' })
export class LegalDomainEnterInput extends LegalDomainDaysInput {
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => LegalDomainEnum, { description: 'Which.' }) readonly legalDomain!: string;
}

@InputType({ description: 'The days of a legal domain as they shall be.' })
export class LegalDomainChangeInput extends LegalDomainDaysInput {
  @Field(() => ID, { description: 'The entry.' }) readonly legalDomainId!: string;
  @Field(() => Int, { description: 'The version of the entry the caller has seen.' })
  readonly version!: number;
}
