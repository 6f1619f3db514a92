import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { PersonType } from '../identity/identity.public.ts';
import { HalfDayEnum } from '../reachability/reachability.public.ts';
import { absenceKinds, absenceStates, recordedKinds } from './absence.policy.ts';
import { PersonnelFileType } from './personnel-file.type.ts';

export const AbsenceKindEnum = enumOf(absenceKinds);
registerEnumType(AbsenceKindEnum, {
  name: 'AbsenceKind',
  description: `Kind of an absence. Only recorded by HR, never asked for: ${recordedKinds.join(', ')}.`,
});

const AbsenceStateEnum = enumOf(absenceStates);
registerEnumType(AbsenceStateEnum, {
  name: 'AbsenceState',
  description:
    'Asked for (REQUESTED), then APPROVED, REJECTED or WITHDRAWN; or RECORDED by HR. What was approved or recorded can be CANCELLED.',
});

@ObjectType('Absence', {
  implements: Node,
  description:
    'Absence of somebody from work. Visible to the HR that keeps the file and to the person; to the line manager only what was asked for. Never to the county as Fachaufsicht nor to colleagues: they see UnreachablePeriod (§ 50 BeamtStG; domain model 1.3).',
})
export class AbsenceType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => PersonnelFileType, { description: 'The file it belongs to.' })
  readonly file!: PersonnelFileType;
  @Field(() => AbsenceKindEnum, { description: 'Kind.' }) readonly kind!: string;
  @Field(() => LocalDate, { description: 'First day.' }) readonly firstDay!: string;
  @Field(() => LocalDate, { description: 'Last day.' }) readonly lastDay!: string;
  @Field(() => HalfDayEnum, { nullable: true, description: 'Half of a single day; null for whole days.' })
  readonly halfDay!: string | null;
  @Field(() => Float, {
    description:
      'Working days it takes: Monday to Friday without the holidays of North Rhine-Westphalia, 24 and 31 December (§ 6 (3) TVöD).',
  })
  readonly workingDays!: number;
  @Field(() => AbsenceStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => String, { nullable: true, description: 'What was noted when it was entered.' })
  readonly note!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who asked for it; null if HR recorded it, or the caller may not know the person by name.',
  })
  readonly requestedBy!: PersonType | null;
  @Field(() => LocalDate, { nullable: true, description: 'When it was asked for; null if HR recorded it.' })
  readonly requestedOn!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who decided or recorded it; null if nobody did, or the caller may not know them by name.',
  })
  readonly decidedBy!: PersonType | null;
  @Field(() => LocalDate, { nullable: true, description: 'When it was decided or recorded.' })
  readonly decidedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused or cancelled.' })
  readonly reason!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who withdrew or cancelled it; null if nobody did, or the caller may not know them by name.',
  })
  readonly endedBy!: PersonType | null;
  @Field(() => LocalDate, { nullable: true, description: 'When it was withdrawn or cancelled.' })
  readonly endedOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the caller is to decide on it.' })
  readonly viewerCanDecide!: boolean;
  @Field(() => Boolean, { description: 'Whether the caller may withdraw it.' })
  readonly viewerCanWithdraw!: boolean;
  @Field(() => Boolean, { description: 'Whether the caller may cancel it.' })
  readonly viewerCanCancel!: boolean;
}

export const AbsenceConnection = connectionType('Absence', () => AbsenceType, 'absences');

@ObjectType('LeaveBalance', {
  implements: Node,
  description:
    'Leave of one calendar year (§ 26 TVöD), in working days. Visible to the HR that keeps the file and to the person, not to the line manager.',
})
export class LeaveBalanceType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => Int, { description: 'Calendar year.' }) readonly year!: number;
  @Field(() => Float, { description: 'Entitlement of the year.' }) readonly days!: number;
  @Field(() => Float, { description: 'Carried over from the year before.' }) readonly carriedOver!: number;
  @Field(() => Float, { description: 'Granted or recorded, past and to come.' }) readonly taken!: number;
  @Field(() => Float, { description: 'Asked for and not decided.' }) readonly requested!: number;
  @Field(() => Float, { description: 'What may still be asked for.' }) readonly remaining!: number;
}

@InputType({ description: 'Narrows a list of absences; several conditions must all hold.' })
export class AbsenceFilter {
  @Field(() => ID, { nullable: true, description: 'Id of one personnel file.' })
  readonly fileId?: string;
  @Field(() => LocalDate, { nullable: true, description: 'Not over before this day.' })
  readonly from?: string;
  @Field(() => LocalDate, { nullable: true, description: 'Begun by this day.' }) readonly to?: string;
  @Field(() => [AbsenceStateEnum], { nullable: true, description: 'How it stands.' })
  readonly states?: string[];
  @Field(() => [AbsenceKindEnum], { nullable: true, description: 'Kind.' }) readonly kinds?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether the caller is to decide on it.' })
  readonly viewerCanDecide?: boolean;
}
