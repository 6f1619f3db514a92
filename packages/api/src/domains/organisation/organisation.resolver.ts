import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { findCounty, findMunicipalities, findMunicipality, findPartners } from './organisation.service.ts';
import {
  CountyType,
  MunicipalityConnection,
  MunicipalityFilter,
  MunicipalityOrder,
  MunicipalityType,
  PartnerOrganisationConnection,
} from './organisation.type.ts';

@ArgsType()
class MunicipalityArguments extends PageArguments {
  @Field(() => MunicipalityFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: MunicipalityFilter;
  @Field(() => MunicipalityOrder, { nullable: true, description: 'Default: by name.' })
  readonly orderBy?: MunicipalityOrder;
}

@Resolver()
export class OrganisationResolver {
  @Query(() => CountyType, { nullable: true, description: 'The county the caller acts in.' })
  county(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findCounty(context, info);
  }

  @Query(() => MunicipalityType, {
    nullable: true,
    description: 'A municipality; null if there is none the caller may see.',
  })
  municipality(
    @Arg('id', () => ID, { description: 'Id of the municipality.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return findMunicipality(context, info, uuidArgument(['municipality'], id, 'id'));
  }

  @Query(() => MunicipalityConnection, {
    description:
      "The municipalities the caller may see: the county's for those who work for the county, one's own for its staff.",
  })
  municipalities(
    @Args(() => MunicipalityArguments) args: MunicipalityArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return findMunicipalities(context, info, { ...args });
  }

  @Query(() => PartnerOrganisationConnection, {
    description:
      'The partner organisations of the county, by name. Empty for those who work inside one municipality.',
  })
  partnerOrganisations(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return findPartners(context, info, { ...args });
  }
}
