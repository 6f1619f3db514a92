import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { Days, Fte, LocalDate, TimeOfDay } from '../../platform/graphql/scalars.ts';
import { PersonType } from '../identity/identity.public.ts';
import { MunicipalityType, Organisation } from '../organisation/organisation.public.ts';
import { PositionType } from '../staffing/staffing.public.ts';
import { deploymentParts } from './slot-planning.policy.ts';
import { reachabilityWords } from './slot-reachability.ts';

export const DeploymentPartEnum = enumOf(deploymentParts);
registerEnumType(DeploymentPartEnum, {
  name: 'DeploymentPart',
  description: 'How much of a day a slot takes: it counts against the VZÄ somebody fills.',
  valuesConfig: {
    DAY: { description: 'A whole day: 0.2 VZÄ.' },
    MORNING: { description: 'The first half of a day: 0.1 VZÄ.' },
    AFTERNOON: { description: 'The second half of a day: 0.1 VZÄ.' },
  },
});

export const SlotReachabilityEnum = enumOf(reachabilityWords);
registerEnumType(SlotReachabilityEnum, {
  name: 'SlotReachability',
  description: 'Whether somebody can be reached where they are planned to be; never why not.',
  valuesConfig: {
    REACHABLE: { description: 'As planned.' },
    NOT_REACHABLE: { description: 'Not on this day, or not in the half of it that is planned.' },
    NOT_IN_THE_MORNING: { description: 'Of a whole day only in the afternoon.' },
    NOT_IN_THE_AFTERNOON: { description: 'Of a whole day only in the morning.' },
    UNKNOWN: {
      description: 'More than six days ago: of others nothing is said any more, so that nobody is monitored.',
    },
  },
});

@ObjectType('DeploymentQuota', {
  description: 'How many days per week a municipality was given by a deployment plan.',
})
class DeploymentQuotaType {
  @Field(() => MunicipalityType, { description: 'The municipality.' })
  readonly municipality!: MunicipalityType;
  @Field(() => Days, {
    nullable: true,
    description: 'Days per working week; null where the paper prints a dash.',
  })
  readonly days!: string | null;
  @Field(() => Fte, { nullable: true, description: 'The same in VZÄ: one day is 0.2. Null without days.' })
  readonly fte!: string | null;
  @Field(() => String, { nullable: true, description: 'What the paper says beside it, in German.' })
  readonly note!: string | null;
}

@ObjectType('DeploymentPlan', {
  implements: Node,
  description:
    'A table of days per week and municipality as it went to the council (Einsatzverteilung). Municipalities see their own line, and sums over what they see.',
})
class DeploymentPlanType extends Node {
  @Field(() => String, { description: 'Heading of the table, in German as printed.' })
  readonly title!: string;
  @Field(() => String, { description: 'The paper it stands in.' }) readonly source!: string;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while open.' }) readonly validTo!:
    string | null;
  @Field(() => Days, { description: 'Sum of the days the caller may see.' }) readonly days!: string;
  @Field(() => Fte, { description: 'The same sum in VZÄ: one day is 0.2.' }) readonly fte!: string;
  @Field(() => Int, { description: 'How many municipalities with days the caller may see.' })
  readonly municipalityCount!: number;
  @Field(() => [DeploymentQuotaType], { description: 'The lines the caller may see, as printed.' })
  readonly quotas!: readonly DeploymentQuotaType[];
}

@ObjectType('DeploymentSite', {
  implements: Node,
  description: 'Where people are at work (Einsatzort), e.g. a town hall.',
})
export class DeploymentSiteType extends Node {
  @Field(() => Organisation, {
    nullable: true,
    description:
      'The municipality it lies in and belongs to, or the county; null where the caller may not know the organisation.',
  })
  readonly organisation!: Organisation | null;
  @Field(() => String, { description: 'What people there call it.' }) readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Street and house number.' }) readonly address!:
    string | null;
  @Field(() => Boolean, { description: 'Made up for the demo: no real place.' }) readonly isExample!: boolean;
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which nobody is planned there any more; null while it is open.',
  })
  readonly closedFrom!: string | null;
  @Field(() => Boolean, {
    description: 'Whether the caller may rename or close it: as HR or team lead of its organisation.',
  })
  readonly viewerCanChange!: boolean;
}

@ObjectType('DeploymentSlot', {
  implements: Node,
  description:
    'When somebody is at work where, in every week from when to when (Einsatz). Read by the municipalities the position serves, its employer and the county.',
})
export class DeploymentSlotType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => PositionType, { description: 'The position in which somebody is at work.' })
  readonly position!: PositionType;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who is at work; null where the caller may not know the person by name.',
  })
  readonly person!: PersonType | null;
  @Field(() => DeploymentSiteType, { nullable: true, description: 'Where.' })
  readonly site!: DeploymentSiteType | null;
  @Field(() => Int, { description: 'Day of the week: 1 is Monday, 5 is Friday.' }) readonly weekday!: number;
  @Field(() => DeploymentPartEnum, { description: 'How much of the day.' }) readonly part!: string;
  @Field(() => TimeOfDay, { description: 'From what time on somebody is there.' }) readonly startsAt!: string;
  @Field(() => TimeOfDay, { description: 'Until what time.' }) readonly endsAt!: string;
  @Field(() => LocalDate, { description: 'First day of the plan.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while open.' }) readonly validTo!:
    string | null;
  @Field(() => Boolean, {
    description:
      'Whether the caller may change it: as HR or team lead of the employer, or as the case manager it is about.',
  })
  readonly viewerCanPlan!: boolean;
}

export const DeploymentPlanConnection = connectionType(
  'DeploymentPlan',
  () => DeploymentPlanType,
  'deployment plans',
);
export const DeploymentSiteConnection = connectionType('DeploymentSite', () => DeploymentSiteType, 'sites');
