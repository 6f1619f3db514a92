import type { GraphQLResolveInfo } from 'graphql';
import type { CaseAccessPart } from '@kim/schema/reference/case-access.ts';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { caseAccessModel } from './case-access.model.ts';
import {
  endCaseAccess,
  findOpenedEntries,
  logCaseAccessRead,
  openCaseAccess,
  type OpenedEntry,
} from './case-access.service.ts';
import {
  CaseAccessArguments,
  CaseAccessConnection,
  CaseAccessEndInput,
  CaseAccessOpenInput,
  CaseAccessPartEnum,
  CaseAccessReadInput,
  CaseAccessType,
  OpenedEntryType,
} from './case-access.type.ts';

export const CaseAccessPayload = changePayload(
  'CaseAccessPayload',
  'What opening, looking or ending led to.',
  {
    access: {
      type: () => CaseAccessType,
      models: () => [caseAccessModel],
      description: 'The access as it is now; with errors as it stands.',
    },
  },
);

const access = (id: string): string => uuidArgument(['case_access'], id, 'accessId');

@Resolver()
export class CaseAccessResolver {
  @Query(() => CaseAccessConnection, {
    description:
      'Looks of the county into cases with their names, the latest first: to head and data-protection officer all, to a coordinator their own, to a case manager those into cases they lead.',
  })
  caseAccesses(
    @Args(() => CaseAccessArguments) args: CaseAccessArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'OPENED_AT', direction: OrderDirection.DESC };
    const { caseId, ...rest } = args.filter ?? {};
    const filter = { ...rest, ...(caseId ? { caseId: uuidArgument(['case'], caseId, 'caseId') } : {}) };
    return readPage(context, info, caseAccessModel, { ...args, filter, orderBy });
  }

  @Query(() => CaseAccessType, {
    nullable: true,
    description: 'A look of the county into a case; null if there is none the caller may see.',
  })
  caseAccess(
    @Arg('id', () => ID, { description: 'Id of the access.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [caseAccessModel], uuidArgument(['case_access'], id, 'id'));
  }

  @Query(() => [OpenedEntryType], {
    nullable: true,
    description:
      'A part of a case that is open to the caller. Null unless caseAccessRead has written the look down within the last minute; null as well when the access is over or somebody else’s.',
  })
  openedCase(
    @Arg('accessId', () => ID, { description: 'The access.' }) accessId: string,
    @Arg('part', () => CaseAccessPartEnum, { description: 'What of it.' }) part: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly OpenedEntry[] | null> {
    return findOpenedEntries(context, access(accessId), part as CaseAccessPart);
  }

  @Mutation(() => CaseAccessPayload.type, {
    description:
      'The county opens a case with its names, with a reason and for a time. Case manager and data-protection officer are told at once.',
  })
  caseAccessOpen(
    @Arg('input', () => CaseAccessOpenInput, { description: 'Which, why, and for how long.' })
    input: CaseAccessOpenInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return openCaseAccess(context, { ...input, caseId: uuidArgument(['case'], input.caseId, 'caseId') });
  }

  @Mutation(() => CaseAccessPayload.type, {
    description: 'A look is written down; for a minute from then on `openedCase` answers.',
  })
  caseAccessRead(
    @Arg('input', () => CaseAccessReadInput, { description: 'What is to be looked at.' })
    input: CaseAccessReadInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const part = input.part as CaseAccessPart;
    return logCaseAccessRead(context, { ...input, part, accessId: access(input.accessId) });
  }

  @Mutation(() => CaseAccessPayload.type, {
    description: 'Ends an access before its time: who opened it, or the data-protection officer.',
  })
  caseAccessEnd(
    @Arg('input', () => CaseAccessEndInput, { description: 'Which.' }) input: CaseAccessEndInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return endCaseAccess(context, { ...input, accessId: access(input.accessId) });
  }
}
