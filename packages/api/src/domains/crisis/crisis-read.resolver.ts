import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { crisisEntryModel, crisisShareModel } from './crisis-entry.model.ts';
import {
  CrisisEntryConnection,
  CrisisEntryFilter,
  CrisisEntryType,
  CrisisShareConnection,
  CrisisShareFilter,
} from './crisis-entry.type.ts';
import { findCrisisFigures } from './crisis-figures.service.ts';
import { CrisisFigures } from './crisis-figures.type.ts';
import { crisisFormModel } from './crisis-form.model.ts';
import { CrisisFormConnection, CrisisFormFilter, CrisisFormType } from './crisis-form.type.ts';

@ArgsType()
class CrisisFormArguments extends PageArguments {
  @Field(() => CrisisFormFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: CrisisFormFilter;
}
@ArgsType()
class CrisisEntryArguments extends PageArguments {
  @Field(() => CrisisEntryFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: CrisisEntryFilter;
}
@ArgsType()
class CrisisShareArguments extends PageArguments {
  @Field(() => CrisisShareFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: CrisisShareFilter;
}

const latestFirst = (field: string) => ({ field, direction: OrderDirection.DESC });

const ofForm = <Filter extends { readonly formId?: string }>(filter: Filter | undefined) =>
  filter && { ...filter, formId: filter.formId && uuidArgument(['crisis_form'], filter.formId, 'formId') };

@Resolver()
export class CrisisReadResolver {
  @Query(() => CrisisFormConnection, {
    description: 'Registration forms the caller has to do with, the latest first; drafts before all.',
  })
  crisisForms(
    @Args(() => CrisisFormArguments) args: CrisisFormArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, crisisFormModel, { ...args, orderBy: latestFirst('LIVE_SINCE') });
  }

  @Query(() => CrisisFormType, {
    nullable: true,
    description: 'A registration form; null if there is none the caller may see.',
  })
  crisisForm(
    @Arg('id', () => ID, { description: 'Id of the form.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [crisisFormModel], uuidArgument(['crisis_form'], id, 'id'));
  }

  @Query(() => CrisisEntryConnection, {
    description: "People registered by the caller's own municipality, the latest first.",
  })
  crisisEntries(
    @Args(() => CrisisEntryArguments) { filter, ...args }: CrisisEntryArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const asked = { ...args, filter: ofForm(filter), orderBy: latestFirst('RECORDED') };
    return readPage(context, info, crisisEntryModel, asked);
  }

  @Query(() => CrisisEntryType, {
    nullable: true,
    description: 'Somebody registered; null if there is none the caller may see.',
  })
  crisisEntry(
    @Arg('id', () => ID, { description: 'Id of the entry.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [crisisEntryModel], uuidArgument(['crisis_entry'], id, 'id'));
  }

  @Query(() => CrisisShareConnection, {
    description: "People handed on to the caller's own office, the latest first.",
  })
  crisisShares(
    @Args(() => CrisisShareArguments) { filter, ...args }: CrisisShareArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const asked = { ...args, filter: ofForm(filter), orderBy: latestFirst('SHARED') };
    return readPage(context, info, crisisShareModel, asked);
  }

  @Query(() => CrisisFigures, { description: 'How many people were registered with a form, week by week.' })
  crisisFigures(
    @Arg('formId', () => ID, { description: 'Id of the form.' }) formId: string,
    @Ctx() context: RequestContext,
  ): Promise<CrisisFigures> {
    return findCrisisFigures(context, uuidArgument(['crisis_form'], formId, 'formId'));
  }
}
