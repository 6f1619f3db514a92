import { closingReasons } from '@kim/schema/reference/casework.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { PersonType } from '../identity/identity.public.ts';
import { CasePhaseEnum, LegalDomainEnum } from './case-file.type.ts';

export const ClosingReasonEnum = enumOf(closingReasons);
registerEnumType(ClosingReasonEnum, { name: 'ClosingReason', description: 'Why a case was closed.' });

const optional = { nullable: true } as const;

@ObjectType('CaseStep', {
  implements: Node,
  description: 'A change of the phase of a case: who, when, why. Never changed and never deleted.',
})
export class CaseStepType extends Node {
  @Field(() => Int, { description: '1, 2, 3 within its case.' }) readonly step!: number;
  @Field(() => CasePhaseEnum, { ...optional, description: 'The phase it left; null for the first.' })
  readonly fromPhase!: string | null;
  @Field(() => CasePhaseEnum, { description: 'The phase it led into.' }) readonly toPhase!: string;
  @Field(() => ClosingReasonEnum, { ...optional, description: 'Why the case was closed; null otherwise.' })
  readonly reason!: string | null;
  @Field(() => LocalDate, { description: 'Day it happened.' }) readonly occurredOn!: string;
  @Field(() => DateTime, { description: 'When it was recorded.' }) readonly recordedAt!: string;
  @Field(() => PersonType, {
    ...optional,
    description: 'Who took it; null where the caller may not know them by name.',
  })
  readonly person!: PersonType | null;
}

@ObjectType('CaseDeputy', {
  implements: Node,
  description:
    'Somebody who stands in for the responsible case manager: leads the case from day to day like them.',
})
export class CaseDeputyType extends Node {
  @Field(() => PersonType, {
    ...optional,
    description: 'Who stands in; null where the caller may not know them by name.',
  })
  readonly person!: PersonType | null;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { ...optional, description: 'Last day; null: until it is ended.' })
  readonly validTo!: string | null;
  @Field(() => Boolean, { description: 'Whether they stand in today.' }) readonly isCurrent!: boolean;
}

@ObjectType('LegalDomainPeriod', {
  implements: Node,
  description:
    'A Rechtskreis the client is in, was in or has applied for. Between application and first day lies the waiting time of a change.',
})
export class LegalDomainPeriodType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => LegalDomainEnum, { description: 'Which.' }) readonly legalDomain!: string;
  @Field(() => LocalDate, {
    ...optional,
    description: 'Day of the application; null: was in it before anybody asked.',
  })
  readonly appliedOn!: string | null;
  @Field(() => LocalDate, { ...optional, description: 'First day; null: still waiting.' })
  readonly validFrom!: string | null;
  @Field(() => LocalDate, { ...optional, description: 'Last day; null while it lasts.' })
  readonly validTo!: string | null;
  @Field(() => Int, {
    ...optional,
    description: 'Days from the application to the first day, or to today; null without an application.',
  })
  readonly waitingDays!: number | null;
  @Field(() => LegalDomainEnum, {
    ...optional,
    description:
      'A change of legal domain (Rechtskreiswechsel): the one the client was in when they applied; null: none.',
  })
  readonly changedFrom!: string | null;
}

@ObjectType('CaseManager', {
  description: "A case manager of the caller's own organisation: whom a case may be given to.",
})
class CaseManagerType {
  @Field(() => PersonType, { ...optional, description: 'Who.' }) readonly person!: PersonType | null;
  @Field(() => Int, {
    description:
      'How many open cases they lead, so that work can be distributed; for team leads alone, and in no order (§ 72 LPVG NRW: no ranking).',
  })
  readonly openCaseCount!: number;
}

export const CaseManagerConnection = connectionType('CaseManager', () => CaseManagerType, 'case managers');
