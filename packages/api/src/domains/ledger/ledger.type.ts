import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { Fte, LocalDate } from '../../platform/graphql/scalars.ts';
import { Organisation } from '../organisation/organisation.public.ts';
import { PositionType, ProgrammeModuleEnum } from '../staffing/staffing.public.ts';

const EntryKindEnum = enumOf(['ALLOCATED', 'RAISED', 'LOWERED', 'CONFIRMED', 'RETURNED'] as const);
registerEnumType(EntryKindEnum, {
  name: 'FteEntryKind',
  description: 'What a line of the VZÄ account says.',
  valuesConfig: {
    ALLOCATED: { description: 'VZÄ given to a position that had none.' },
    RAISED: { description: 'More than before.' },
    LOWERED: { description: 'Less than before.' },
    CONFIRMED: { description: 'As much as the year before.' },
    RETURNED: { description: 'Given back by the municipality: 0 VZÄ.' },
  },
});

const VERSION = "Grows with every change; to be handed back with a change of one's own.";
const YEAR = 'Calendar year.';
const MODULE = 'Module of the programme.';
const KEY = 'A UUID made by the caller: a repeated request is answered, not carried out again.';

@ObjectType('FteAllocation', {
  implements: Node,
  description:
    'VZÄ a position gets in one year (KIM concept 2025, figure 1). A municipality sees those of its own positions.',
})
export class FteAllocationType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: YEAR }) readonly year!: number;
  @Field(() => ProgrammeModuleEnum, { description: MODULE }) readonly module!: string;
  @Field(() => Fte, { description: 'VZÄ of that year; 0 if they were returned.' }) readonly fte!: string;
  @Field(() => PositionType, {
    nullable: true,
    description: 'The position; null where the caller may not see it.',
  })
  readonly position!: PositionType | null;
}

@ObjectType('FteAllowance', {
  implements: Node,
  description:
    'What the state provides: VZÄ of one module in one year. Allocations never exceed it (KIM concept 2025, figure 1: 17.00 of module 2 in 2026).',
})
export class FteAllowanceType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: YEAR }) readonly year!: number;
  @Field(() => ProgrammeModuleEnum, { description: MODULE }) readonly module!: string;
  @Field(() => Fte, { description: 'VZÄ provided.' }) readonly fte!: string;
  @Field(() => String, { description: 'Notice or paper that says so; in German, as cited.' })
  readonly source!: string;
  @Field(() => Fte, {
    description: 'VZÄ allocated in the whole county: a published total, the same for every reader.',
  })
  readonly allocated!: string;
  @Field(() => Fte, { description: 'VZÄ provided and not allocated.' }) readonly free!: string;
  @Field(() => [FteAllocationType], {
    description: 'By position, within what the caller may see: for a municipality its own.',
  })
  readonly allocations!: readonly FteAllocationType[];
}

@ObjectType('FteEntry', {
  description:
    'A line of the VZÄ account (Buchung): what changed, by how much and why. Kept for ever; a municipality sees its own.',
})
class FteEntryType {
  @Field(() => Int, { description: YEAR }) readonly year!: number;
  @Field(() => ProgrammeModuleEnum, { description: MODULE }) readonly module!: string;
  @Field(() => EntryKindEnum, { description: 'What happened.' }) readonly kind!: string;
  @Field(() => PositionType, {
    nullable: true,
    description: 'The position; null where the papers name the municipality alone.',
  })
  readonly position!: PositionType | null;
  @Field(() => [Organisation], { description: 'Whose position it is, as far as the caller may know them.' })
  readonly organisations!: readonly Organisation[];
  @Field(() => Fte, {
    nullable: true,
    description: 'VZÄ before; null if there were none or the papers give no figure.',
  })
  readonly fteBefore!: string | null;
  @Field(() => Fte, { nullable: true, description: 'VZÄ after; null where the papers give no figure.' })
  readonly fteAfter!: string | null;
  @Field(() => String, { description: 'Why, or on whose word; in German.' }) readonly reason!: string;
  @Field(() => LocalDate, { description: 'Day of the entry.' }) readonly recordedOn!: string;
}

@InputType({ description: 'Narrows the account; several conditions must all hold.' })
export class LedgerFilter {
  @Field(() => Int, { nullable: true, description: YEAR }) readonly year?: number;
  @Field(() => ProgrammeModuleEnum, { nullable: true, description: MODULE }) readonly module?: string;
}

@InputType({ description: 'What the state provides for a module in a year, and who says so.' })
export class AllowanceRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => Int, { description: 'Calendar year, 2020 or later.' }) readonly year!: number;
  @Field(() => ProgrammeModuleEnum, { description: MODULE }) readonly module!: string;
  @Field(() => Int, {
    description: 'The version the caller has seen; 0 if nothing has been recorded for that year yet.',
  })
  readonly version!: number;
  @Field(() => Fte, { description: 'VZÄ provided, above 0 and not below what is allocated.' })
  readonly fte!: string;
  @Field(() => String, { description: 'Notice or paper that says so, at most 300 characters.' })
  readonly source!: string;
}

@InputType({ description: 'Gives a position another extent in one year.' })
export class AllocationChangeInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The position.' }) readonly positionId!: string;
  @Field(() => Int, { description: 'Calendar year, 2020 or later.' }) readonly year!: number;
  @Field(() => Int, {
    description: 'The version of the allocation the caller has seen; 0 if the position has none that year.',
  })
  readonly version!: number;
  @Field(() => Fte, { description: 'VZÄ it shall have; 0: returned.' }) readonly fte!: string;
  @Field(() => String, { description: 'Why, at most 500 characters.' }) readonly reason!: string;
}

export const FteAllowanceConnection = connectionType('FteAllowance', () => FteAllowanceType, 'allowances');
export const FteEntryConnection = connectionType('FteEntry', () => FteEntryType, 'lines of the account');
