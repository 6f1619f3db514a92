import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readPage } from '../../platform/reading/read.ts';
import { addresseeModel } from './addressee.model.ts';
import { AddresseeConnection, AddresseeFilter } from './addressee.type.ts';

@ArgsType()
class AddresseeArguments extends PageArguments {
  @Field(() => AddresseeFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: AddresseeFilter;
}

@Resolver()
export class AddresseeResolver {
  @Query(() => AddresseeConnection, {
    description: 'The organisations of the county by name: whom a client may be referred or handed over to.',
  })
  addressees(
    @Args(() => AddresseeArguments) args: AddresseeArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, addresseeModel, { ...args });
  }
}
