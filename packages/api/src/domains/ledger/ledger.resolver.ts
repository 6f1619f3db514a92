import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readPage } from '../../platform/reading/read.ts';
import { allowanceModel, entryModel } from './ledger.model.ts';
import { AllocationChangePayload, AllowanceRecordPayload } from './ledger.payload.ts';
import { changeAllocation, recordAllowance } from './ledger.service.ts';
import {
  AllocationChangeInput,
  AllowanceRecordInput,
  FteAllowanceConnection,
  FteEntryConnection,
  LedgerFilter,
} from './ledger.type.ts';

@ArgsType()
class LedgerArguments extends PageArguments {
  @Field(() => LedgerFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: LedgerFilter;
}

/** The newest first. */
const newest = (field: string) => ({ orderBy: { field, direction: OrderDirection.DESC } });

@Resolver()
export class LedgerResolver {
  @Query(() => FteAllowanceConnection, {
    description: 'The VZÄ account of the county: what the state provides per year and module, newest first.',
  })
  fteAllowances(
    @Args(() => LedgerArguments) args: LedgerArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, allowanceModel, { ...args, ...newest('YEAR') });
  }

  @Query(() => FteEntryConnection, {
    description: 'The lines of the VZÄ account the caller may see, newest first.',
  })
  fteEntries(
    @Args(() => LedgerArguments) args: LedgerArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, entryModel, { ...args, ...newest('RECORDED') });
  }

  @Mutation(() => AllowanceRecordPayload.type, {
    description:
      'Records what the state provides for a module in a year, or corrects it; never below what is allocated.',
  })
  allowanceRecord(
    @Arg('input', () => AllowanceRecordInput, { description: 'How much, for when, and who says so.' })
    input: AllowanceRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordAllowance(context, { ...input });
  }

  @Mutation(() => AllocationChangePayload.type, {
    description:
      "Gives a position another extent in a year. The year's allocations never exceed what the state provides; of the present year the position's VZÄ follow.",
  })
  allocationChange(
    @Arg('input', () => AllocationChangeInput, {
      description: 'Which position, which year, how much and why.',
    })
    input: AllocationChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { positionId, ...change } = input;
    return changeAllocation(context, uuidArgument(['position'], positionId, 'positionId'), change);
  }
}
