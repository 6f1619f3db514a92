import type { GraphQLResolveInfo } from 'graphql';
import type { InstructionState } from '@kim/schema/reference/instruction.ts';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { flagConflict, resolveConflict } from './instruction-conflict.service.ts';
import {
  InstructionAdvanceInput,
  InstructionConflictFlagInput,
  InstructionConflictResolveInput,
  InstructionIssueInput,
} from './instruction.input.ts';
import { instructionModel } from './instruction.model.ts';
import { advanceInstruction, issueInstruction } from './instruction.service.ts';
import { InstructionConnection, InstructionType } from './instruction.type.ts';

export const InstructionPayload = changePayload(
  'InstructionPayload',
  'What a change of an instruction led to.',
  {
    instruction: {
      type: () => InstructionType,
      models: () => [instructionModel],
      description: 'The instruction as it is now; with errors as it stands.',
    },
  },
);

const recipient = (id: string): string => uuidArgument(['instruction_recipient'], id, 'recipientId');

@Resolver()
export class InstructionResolver {
  @Query(() => InstructionConnection, {
    description:
      'Instructions, the latest first: to the county all, to a municipality those it has received.',
  })
  instructions(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'ISSUED_ON', direction: OrderDirection.DESC };
    return readPage(context, info, instructionModel, { ...args, orderBy });
  }

  @Query(() => InstructionType, {
    nullable: true,
    description: 'An instruction; null if there is none the caller may see.',
  })
  instruction(
    @Arg('id', () => ID, { description: 'Id of the instruction.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [instructionModel], uuidArgument(['instruction'], id, 'id'));
  }

  @Mutation(() => InstructionPayload.type, {
    description: 'The county instructs one, several or all municipalities in which somebody leads cases.',
  })
  instructionIssue(
    @Arg('input', () => InstructionIssueInput, { description: 'What is to be done.' })
    input: InstructionIssueInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const organisationIds =
      input.organisationIds?.map((id) =>
        uuidArgument(['municipality', 'county', 'addressee'], id, 'organisationIds'),
      ) ?? null;
    return issueInstruction(context, { ...input, organisationIds });
  }

  @Mutation(() => InstructionPayload.type, {
    description:
      'Who works in the municipality acknowledges, remonstrates or applies; the county confirms or withdraws what was remonstrated against.',
  })
  instructionAdvance(
    @Arg('input', () => InstructionAdvanceInput, { description: 'The step.' })
    input: InstructionAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const toState = input.toState as InstructionState;
    const recipientId = recipient(input.recipientId);
    return advanceInstruction(context, { ...input, recipientId, toState, remark: input.remark ?? null });
  }

  @Mutation(() => InstructionPayload.type, {
    description: 'A case manager or HR says that the employer has instructed otherwise. Both then see it.',
  })
  instructionConflictFlag(
    @Arg('input', () => InstructionConflictFlagInput, { description: 'What, and when.' })
    input: InstructionConflictFlagInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return flagConflict(context, { ...input, recipientId: recipient(input.recipientId) });
  }

  @Mutation(() => InstructionPayload.type, {
    description: 'The county or the employer says how it settles a conflict; settled it is when both have.',
  })
  instructionConflictResolve(
    @Arg('input', () => InstructionConflictResolveInput, { description: 'How.' })
    input: InstructionConflictResolveInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const conflictId = uuidArgument(['instruction_conflict'], input.conflictId, 'conflictId');
    return resolveConflict(context, { ...input, conflictId });
  }
}
