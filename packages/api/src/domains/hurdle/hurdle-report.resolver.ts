import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { HurdleReportArguments, HurdleReportSendInput } from './hurdle.input.ts';
import { hurdleReportModel } from './hurdle-report.model.ts';
import { sendReport } from './hurdle-report.service.ts';
import { HurdleReportPayload } from './hurdle.payloads.ts';
import { HurdleReportConnection, HurdleReportType } from './hurdle.type.ts';

@Resolver()
export class HurdleReportResolver {
  @Query(() => HurdleReportConnection, {
    description:
      'Reports, the latest first: to the county all, to a municipality its own, to everybody else those they sent.',
  })
  hurdleReports(
    @Args(() => HurdleReportArguments) args: HurdleReportArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'REPORTED_ON', direction: OrderDirection.DESC };
    return readPage(context, info, hurdleReportModel, { ...args, orderBy });
  }

  @Query(() => HurdleReportType, {
    nullable: true,
    description: 'A report; null if there is none the caller may see.',
  })
  hurdleReport(
    @Arg('id', () => ID, { description: 'Id of the report.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [hurdleReportModel], uuidArgument(['hurdle_report'], id, 'id'));
  }

  @Mutation(() => HurdleReportPayload.type, {
    description:
      'Reports a hurdle. Nothing that points to a person is taken, and the case it came from stays in the municipality.',
  })
  hurdleReportSend(
    @Arg('input', () => HurdleReportSendInput, { description: 'What happens, where, and with whom.' })
    input: HurdleReportSendInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { municipalityId, caseId } = input;
    return sendReport(context, {
      ...input,
      proposal: input.proposal ?? null,
      municipalityId: municipalityId
        ? uuidArgument(['municipality'], municipalityId, 'municipalityId')
        : null,
      caseId: caseId ? uuidArgument(['case'], caseId, 'caseId') : null,
    });
  }
}
