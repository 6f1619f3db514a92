import {
  casePhases,
  entryChannels,
  legalDomains,
  lifeAreas,
  targetGroups,
} from '@kim/schema/reference/casework.ts';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node, OrderDirection } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ClientType } from '../client/client.public.ts';
import { PersonType } from '../identity/identity.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';

export const CasePhaseEnum = enumOf(casePhases);
registerEnumType(CasePhaseEnum, {
  name: 'CasePhase',
  description:
    'Phase of a case as the KIM standard knows them (Rhein-Kreis Neuss 2021, phase list), and the side exits.',
});

export const EntryChannelEnum = enumOf(entryChannels);
registerEnumType(EntryChannelEnum, {
  name: 'EntryChannel',
  description: 'How somebody came to case management.',
});

export const TargetGroupEnum = enumOf(targetGroups);
registerEnumType(TargetGroupEnum, { name: 'TargetGroup', description: 'Groups case management is for.' });

export const LifeAreaEnum = enumOf(lifeAreas);
registerEnumType(LifeAreaEnum, {
  name: 'LifeArea',
  description: 'The eight action fields of the KIM concept 2025 (3.1 to 3.8), as areas of life.',
});

export const LegalDomainEnum = enumOf(legalDomains);
registerEnumType(LegalDomainEnum, {
  name: 'LegalDomain',
  description: 'By which law somebody is provided for or advised (Rechtskreis).',
});

const optional = { nullable: true } as const;

@ObjectType('Case', {
  implements: Node,
  description:
    'The process of a case of case management: phase, dates, themes. No name, no address, no free text. Visible to case managers and team leads of the organisation whose case it is, and to the county as Fachaufsicht; never to HR. Who the client is only its leading case manager reads.',
})
export class CaseType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => String, {
    description: 'How the case is called, e.g. K7F3-Q2MX: random, so that it shows neither volume nor date.',
  })
  readonly reference!: string;
  @Field(() => Organisation, {
    ...optional,
    description: 'Whose case it is: the employer of the case manager. Null where the caller may not know it.',
  })
  readonly organisation!: Organisation | null;
  @Field(() => PersonType, {
    ...optional,
    description: 'The case manager who leads it; null where the caller may not know them by name.',
  })
  readonly responsible!: PersonType | null;
  @Field(() => ClientType, {
    ...optional,
    description: 'Whom it is about; null for all but who leads the case.',
  })
  readonly client!: ClientType | null;
  @Field(() => Boolean, { description: 'Whether the caller leads it: responsible, or deputy today.' })
  readonly viewerLeads!: boolean;
  @Field(() => EntryChannelEnum, { description: 'How the client came to case management.' })
  readonly entryChannel!: string;
  @Field(() => [TargetGroupEnum], { description: 'Groups the client belongs to.' })
  readonly targetGroups!: readonly string[];
  @Field(() => [LifeAreaEnum], { description: 'What it is about: the eight action fields.' })
  readonly lifeAreas!: readonly string[];
  @Field(() => CasePhaseEnum, { description: 'Where it stands.' }) readonly phase!: string;
  @Field(() => LocalDate, { description: 'Since when in this phase.' }) readonly phaseSince!: string;
  @Field(() => LocalDate, { description: 'Day it was opened.' }) readonly openedOn!: string;
  @Field(() => LocalDate, { ...optional, description: 'Day it was closed; null while open.' })
  readonly closedOn!: string | null;
  @Field(() => String, { ...optional, description: 'Code of why it was closed, e.g. GOALS_REACHED.' })
  readonly closingReason!: string | null;
  @Field(() => LocalDate, { ...optional, description: 'While paused: until when.' })
  readonly pausedUntil!: string | null;
  @Field(() => LocalDate, { ...optional, description: 'Day of the last contact noted.' })
  readonly lastContactOn!: string | null;
  @Field(() => LocalDate, { ...optional, description: 'Earliest open deadline of goals and tasks.' })
  readonly nextDueOn!: string | null;
  @Field(() => Int, { description: 'Goals agreed and neither reached nor given up.' })
  readonly openGoalCount!: number;
}

@InputType({ description: 'Somebody who may have a case already.' })
export class SimilarTo {
  @Field(() => String, { description: 'Family name; spelling and accents do not matter.' })
  readonly familyName!: string;
  @Field(() => String, { description: 'Given name.' }) readonly givenName!: string;
  @Field(() => LocalDate, { description: 'Day of birth.' }) readonly birthDate!: string;
}

@InputType({ description: 'Narrows a list of cases; several conditions must all hold.' })
export class CaseFilter {
  @Field(() => Boolean, { ...optional, description: 'Only those the caller leads, or none of them.' })
  readonly viewerLeads?: boolean;
  @Field(() => Boolean, {
    ...optional,
    description:
      'Only those the caller is responsible for, or none of them; a deputy leads without being so.',
  })
  readonly viewerIsResponsible?: boolean;
  @Field(() => SimilarTo, {
    ...optional,
    description:
      "Before a case is opened: those of the caller's own organisation whose client was born on that day and has a similar name. For case managers alone; of a colleague's case it tells nothing but the case.",
  })
  readonly similarTo?: SimilarTo;
  @Field(() => Boolean, {
    ...optional,
    description:
      'Whether another service wishes contact and has had none yet; for case managers alone, of cases they lead.',
  })
  readonly hasContactRequest?: boolean;
  @Field(() => Boolean, { ...optional, description: 'Whether it is still open.' }) readonly isOpen?: boolean;
  @Field(() => Boolean, { ...optional, description: 'Whether its next deadline has passed.' })
  readonly isOverdue?: boolean;
  @Field(() => CasePhaseEnum, { ...optional, description: 'Where it stands.' }) readonly phase?: string;
  @Field(() => LifeAreaEnum, { ...optional, description: 'What it is about, among others.' })
  readonly lifeArea?: string;
  @Field(() => String, { ...optional, description: 'How the case is called, in full.' })
  readonly reference?: string;
}

export enum CaseOrderField {
  OPENED_ON = 'OPENED_ON',
  NEXT_DUE_ON = 'NEXT_DUE_ON',
  LAST_CONTACT_ON = 'LAST_CONTACT_ON',
}
registerEnumType(CaseOrderField, {
  name: 'CaseOrderField',
  description: 'What cases can be sorted by.',
  valuesConfig: {
    OPENED_ON: { description: 'By the day it was opened.' },
    NEXT_DUE_ON: { description: 'By the earliest open deadline; those without one last.' },
    LAST_CONTACT_ON: { description: 'By the last contact; those without one first.' },
  },
});

@InputType({ description: 'Order of a list of cases.' })
export class CaseOrder {
  @Field(() => CaseOrderField, { description: 'What to sort by.' }) readonly field!: CaseOrderField;
  @Field(() => OrderDirection, { description: 'Upwards or downwards.' }) readonly direction!: OrderDirection;
}

export const CaseConnection = connectionType('Case', () => CaseType, 'cases');
