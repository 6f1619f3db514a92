import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeError } from '../../platform/graphql/change-error.ts';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { DateTime, Fte, LocalDate } from '../../platform/graphql/scalars.ts';
import { PersonType } from '../identity/identity.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';
import { PositionType } from '../staffing/staffing.public.ts';
import { employerTransferModel } from './employer-transfer.model.ts';

const EmployerTransferState = enumOf(['PLANNED', 'EFFECTIVE', 'REVOKED'] as const);
registerEnumType(EmployerTransferState, {
  name: 'EmployerTransferState',
  description: 'Where a transfer stands today.',
  valuesConfig: {
    PLANNED: { description: 'Ordered; the effective day is still to come. May be revoked.' },
    EFFECTIVE: { description: 'The effective day has come. Changed only by another transfer.' },
    REVOKED: { description: 'Taken back before the effective day: nothing has moved.' },
  },
});

@ObjectType('EmployerTransferLine', { description: 'One position of a transfer: what goes to whom.' })
export class EmployerTransferLineType {
  @Field(() => PositionType, {
    nullable: true,
    description: 'The position; null where the caller may see it no longer (the former employer).',
  })
  readonly position!: PositionType | null;
  @Field(() => String, { description: 'The position with its place, as it was called when ordered.' })
  readonly positionTitle!: string;
  @Field(() => Organisation, {
    nullable: true,
    description: 'The employer from the effective day on; null where the caller may not know it.',
  })
  readonly newEmployer!: Organisation | null;
  @Field(() => String, { description: 'The new employer, as it was called when ordered.' })
  readonly newEmployerName!: string;
  @Field(() => Int, {
    description:
      'How many personnel files move with the position. For HR of the two employers only; never for the county as Fachaufsicht.',
  })
  readonly fileCount!: number;
}

@ObjectType('EmployerTransfer', {
  implements: Node,
  description:
    'Transfer of the employer (Wechsel des Anstellungsträgers): positions, the employment of those who fill them and Dienstaufsicht go to other employers from one day on; Fachaufsicht stays. The log of it: both employers read their lines, the county as Fachaufsicht reads positions and employers, never files.',
})
export class EmployerTransferType extends Node {
  @Field(() => Int, { description: 'To be handed back when the transfer is revoked.' })
  readonly version!: number;
  @Field(() => EmployerTransferState, { description: 'Where it stands today.' }) readonly state!: string;
  @Field(() => Organisation, {
    nullable: true,
    description: 'The employer until the day before; null where the caller may not know it.',
  })
  readonly formerEmployer!: Organisation | null;
  @Field(() => String, { description: 'The former employer, as it was called when ordered.' })
  readonly formerEmployerName!: string;
  @Field(() => LocalDate, { description: 'First day of the new employers.' }) readonly effectiveOn!: string;
  @Field(() => String, { description: 'Law, contract or resolution it rests on; in German, as cited.' })
  readonly legalBasis!: string;
  @Field(() => DateTime, { description: 'When it was ordered.' }) readonly orderedAt!: string;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who ordered it; null where the caller may not know them by name.',
  })
  readonly orderedBy!: PersonType | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null if it was not.' })
  readonly revokedAt!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who took it back; null if nobody did or where the caller may not know them by name.',
  })
  readonly revokedBy!: PersonType | null;
  @Field(() => [EmployerTransferLineType], {
    description: 'The positions, by new employer; for a new employer those that come to it.',
  })
  readonly lines!: readonly EmployerTransferLineType[];
  @Field(() => Boolean, {
    description: 'Whether the caller may take it back today: as the former employer, before the day.',
  })
  readonly viewerCanRevoke!: boolean;
}

export const EmployerTransferConnection = connectionType(
  'EmployerTransfer',
  () => EmployerTransferType,
  'employer transfers',
);

@InputType({ description: 'A position and who employs it from the effective day on.' })
export class EmployerTransferPreviewLineInput {
  @Field(() => ID, { description: 'A position the caller employs today.' }) readonly positionId!: string;
  @Field(() => ID, { description: 'The county, or a municipality the position serves.' })
  readonly newEmployerId!: string;
}

@InputType({ description: 'A position, the version seen, and who employs it from the effective day on.' })
export class EmployerTransferLineInput extends EmployerTransferPreviewLineInput {
  @Field(() => Int, { description: 'The version of the position the caller has seen.' })
  readonly version!: number;
}

@InputType({ description: 'What would be transferred, and when.' })
export class EmployerTransferPreviewInput {
  @Field(() => LocalDate, {
    description: 'First day of the new employers: at most a year back and two years ahead.',
  })
  readonly effectiveOn!: string;
  @Field(() => [EmployerTransferPreviewLineInput], { description: 'The positions: 1 to 200, each once.' })
  readonly lines!: readonly EmployerTransferPreviewLineInput[];
}

@InputType({ description: 'Which positions go to whom, from when, on which ground.' })
export class EmployerTransferInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => LocalDate, {
    description: 'First day of the new employers: at most a year back and two years ahead.',
  })
  readonly effectiveOn!: string;
  @Field(() => String, {
    description: 'Law, contract or resolution it rests on; at most 500 characters, in German.',
  })
  readonly legalBasis!: string;
  @Field(() => [EmployerTransferLineInput], { description: 'The positions: 1 to 200, each once.' })
  readonly lines!: readonly EmployerTransferLineInput[];
}

@InputType({ description: 'Which transfer is taken back.' })
export class EmployerTransferRevokeInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The transfer.' }) readonly transferId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}

const transfer = (description: string) => ({
  transfer: { type: () => EmployerTransferType, models: () => [employerTransferModel], description },
});
export const employerTransferPayload = changePayload(
  'EmployerTransferPayload',
  'What ordering a transfer led to.',
  transfer('The transfer; null with errors.'),
);
export const employerTransferRevokePayload = changePayload(
  'EmployerTransferRevokePayload',
  'What taking a transfer back led to.',
  transfer('The transfer as it is now, also when it could not be taken back.'),
);

@ObjectType({ description: 'Somebody whose employment would move.' })
export class EmployerTransferPreviewPerson {
  @Field(() => String, { description: 'Given and family name.' }) readonly name!: string;
  @Field(() => Fte, { description: 'Part of the position, above 0 and at most 1.' }) readonly share!: string;
  @Field(() => Int, { description: 'Personnel files that would move; 0 if none is kept here.' })
  readonly fileCount!: number;
  @Field(() => Boolean, {
    description: 'The line manager stays: the new employer names another.',
  })
  readonly losesLineManager!: boolean;
  @Field(() => [LocalDate], {
    description:
      'First days of leave asked for and not decided yet: decided before the day, or by the new employer.',
  })
  readonly leaveAskedFor!: readonly string[];
}

@ObjectType({ description: 'What would happen to one position.' })
export class EmployerTransferPreviewLine {
  @Field(() => ID, { description: 'The position.' }) readonly positionId!: string;
  @Field(() => String, { description: 'The position with its place.' }) readonly positionTitle!: string;
  @Field(() => String, { description: 'The employer from the day on.' }) readonly newEmployerName!: string;
  @Field(() => [EmployerTransferPreviewPerson], {
    description: 'Those who fill it on the day or later, by name; empty for a vacant position.',
  })
  readonly people!: readonly EmployerTransferPreviewPerson[];
}

@ObjectType({
  description: 'What a transfer would do and what stands in its way. Nothing has been changed.',
})
export class EmployerTransferPreview {
  @Field(() => LocalDate, { description: 'Last day on which the present employer has access.' })
  readonly lastDay!: string;
  @Field(() => LocalDate, { description: 'First day of the new employers.' }) readonly effectiveOn!: string;
  @Field(() => Int, { description: 'How many personnel files would move, each counted once.' })
  readonly fileCount!: number;
  @Field(() => [EmployerTransferPreviewLine], {
    description: 'Position by position; those refused because they are not employed here are left out.',
  })
  readonly lines!: readonly EmployerTransferPreviewLine[];
  @Field(() => [ChangeError], { description: 'All that stands in the way; empty if it can be done.' })
  readonly errors!: readonly ChangeError[];
}
