import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { PositionType } from '../staffing/staffing.public.ts';
import { revokeTransfer } from './employer-transfer-revoke.service.ts';
import { employerTransferModel } from './employer-transfer.model.ts';
import { transferEmployer } from './employer-transfer.service.ts';
import {
  EmployerTransferConnection,
  EmployerTransferInput,
  employerTransferPayload,
  EmployerTransferPreview,
  EmployerTransferPreviewInput,
  EmployerTransferRevokeInput,
  employerTransferRevokePayload,
  EmployerTransferType,
  type EmployerTransferPreviewLineInput,
} from './employer-transfer.type.ts';
import { previewTransfer } from './transfer-preview.ts';

const uuidsOf = <Line extends EmployerTransferPreviewLineInput>(lines: readonly Line[]): Line[] =>
  lines.map((line) => ({
    ...line,
    positionId: uuidArgument(['position'], line.positionId, 'positionId'),
    newEmployerId: uuidArgument(['municipality', 'county'], line.newEmployerId, 'newEmployerId'),
  }));

@Resolver(() => EmployerTransferType)
export class EmployerTransferResolver {
  @Query(() => EmployerTransferType, {
    nullable: true,
    description: 'A transfer of the employer; null if there is none the caller may see.',
  })
  employerTransfer(
    @Arg('id', () => ID, { description: 'Id of the transfer.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [employerTransferModel], uuidArgument(['transfer'], id, 'id'));
  }

  @Query(() => EmployerTransferConnection, {
    description:
      'Transfers of the employer by effective day, earliest first: for HR those from or to its organisation, for the county all.',
  })
  employerTransfers(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, employerTransferModel, { ...args });
  }

  @Query(() => EmployerTransferPreview, {
    description:
      'What a transfer would do and what stands in its way, for HR of the present employer. Changes nothing.',
  })
  employerTransferPreview(
    @Arg('input', () => EmployerTransferPreviewInput, { description: 'What, to whom, and when.' })
    input: EmployerTransferPreviewInput,
    @Ctx() context: RequestContext,
  ): Promise<EmployerTransferPreview> {
    return previewTransfer(context, { ...input, lines: uuidsOf(input.lines) });
  }

  @Mutation(() => employerTransferPayload.type, {
    name: 'employerTransfer',
    description:
      'HR of the present employer hands positions over to other employers from a day on: Dienstaufsicht, personnel files and employment move in one step, Fachaufsicht stays. Needs Dienstaufsicht over every position.',
  })
  orderEmployerTransfer(
    @Arg('input', () => EmployerTransferInput, { description: 'What, to whom, when, on which ground.' })
    input: EmployerTransferInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return transferEmployer(context, { ...input, lines: uuidsOf(input.lines) });
  }

  @Mutation(() => employerTransferRevokePayload.type, {
    description: 'HR of the former employer takes a transfer back before its effective day.',
  })
  employerTransferRevoke(
    @Arg('input', () => EmployerTransferRevokeInput, { description: 'Which transfer.' })
    input: EmployerTransferRevokeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const transferId = uuidArgument(['transfer'], input.transferId, 'transferId');
    return revokeTransfer(context, { ...input, transferId });
  }
}

@Resolver(() => PositionType)
export class PositionTransferResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the caller may hand the position over to another employer: HR of the employer of today, with no other transfer planned.',
  })
  viewerCanTransfer(): unknown {
    return readWithItsRow();
  }
}
