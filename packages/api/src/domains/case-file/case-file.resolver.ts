import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { caseModel } from './case-file.model.ts';
import { CaseConnection, CaseFilter, CaseOrder, CaseType } from './case-file.type.ts';

@ArgsType()
class CaseArguments extends PageArguments {
  @Field(() => CaseFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: CaseFilter;
  @Field(() => CaseOrder, { nullable: true, description: 'Default: by the day it was opened.' })
  readonly orderBy?: CaseOrder;
}

@Resolver(() => CaseType)
export class CaseResolver {
  @Query(() => CaseType, {
    nullable: true,
    description: 'A case; null if there is none the caller may see.',
  })
  case(
    @Arg('id', () => ID, { description: 'Id of the case.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [caseModel], uuidArgument(['case'], id, 'id'));
  }

  @Query(() => CaseConnection, {
    description:
      'The cases whose process the caller may see; `filter: { viewerLeads: true }` is the own caseload.',
  })
  cases(
    @Args(() => CaseArguments) args: CaseArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, caseModel, { ...args });
  }
}
