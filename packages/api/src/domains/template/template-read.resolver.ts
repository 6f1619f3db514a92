import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { templateProposalModel } from './template-proposal.model.ts';
import {
  TemplateProposalConnection,
  TemplateProposalFilter,
  TemplateProposalType,
} from './template-proposal.type.ts';
import { templateModel } from './template.model.ts';
import { TemplateConnection, TemplateFilter, TemplateType } from './template.type.ts';

@ArgsType()
class TemplateArguments extends PageArguments {
  @Field(() => TemplateFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: TemplateFilter;
}
@ArgsType()
class ProposalArguments extends PageArguments {
  @Field(() => TemplateProposalFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: TemplateProposalFilter;
}

@Resolver()
export class TemplateReadResolver {
  @Query(() => TemplateConnection, {
    description: 'The templates the county has set, with all versions and their words.',
  })
  templates(
    @Args(() => TemplateArguments) args: TemplateArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, templateModel, { ...args });
  }

  @Query(() => TemplateType, {
    nullable: true,
    description: 'A template; null if there is none the caller may see.',
  })
  template(
    @Arg('id', () => ID, { description: 'Id of the template.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [templateModel], uuidArgument(['template'], id, 'id'));
  }

  @Query(() => TemplateProposalConnection, {
    description:
      'What municipalities have proposed, the latest first: to the county all, to a municipality its own.',
  })
  templateProposals(
    @Args(() => ProposalArguments) args: ProposalArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'PROPOSED_ON', direction: OrderDirection.DESC };
    return readPage(context, info, templateProposalModel, { ...args, orderBy });
  }

  @Query(() => TemplateProposalType, {
    nullable: true,
    description: 'A proposal; null if there is none the caller may see.',
  })
  templateProposal(
    @Arg('id', () => ID, { description: 'Id of the proposal.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [templateProposalModel], uuidArgument(['template_proposal'], id, 'id'));
  }
}
