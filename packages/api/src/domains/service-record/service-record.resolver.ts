import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import {
  ServiceChangePayload,
  ServiceCorrectInput,
  ServiceRecordInput,
  ServiceRestoreInput,
  ServiceVoidInput,
} from './service-record.input.ts';
import { serviceModel } from './service-record.model.ts';
import { correctService, recordService, restoreService, voidService } from './service-record.service.ts';
import {
  ServiceFilter,
  ServiceOrder,
  ServiceRecordConnection,
  ServiceRecordType,
} from './service-record.type.ts';

@ArgsType()
class ServiceArguments extends PageArguments {
  @Field(() => ServiceFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: ServiceFilter;
  @Field(() => ServiceOrder, { nullable: true, description: 'Default: the latest first.' })
  readonly orderBy?: ServiceOrder;
}

const latestFirst = { field: 'OCCURRED', direction: OrderDirection.DESC };

const serviceOf = ({ serviceId }: { readonly serviceId: string }): string =>
  uuidArgument(['service'], serviceId, 'serviceId');

@Resolver()
export class ServiceRecordResolver {
  @Query(() => ServiceRecordConnection, {
    description:
      "Services without a case, the latest first: of one's own municipality, for the county's Fachaufsicht of all.",
  })
  services(
    @Args(() => ServiceArguments) { filter, orderBy, ...args }: ServiceArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, serviceModel, {
      ...args,
      filter: filter && {
        ...filter,
        municipalityId:
          filter.municipalityId &&
          uuidArgument(['municipality', 'county'], filter.municipalityId, 'municipalityId'),
      },
      orderBy: orderBy ?? latestFirst,
    });
  }

  @Query(() => ServiceRecordType, {
    nullable: true,
    description: 'A service; null if there is none the caller may see.',
  })
  service(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [serviceModel], uuidArgument(['service'], id, 'id'));
  }

  @Mutation(() => ServiceChangePayload.type, {
    description: 'A case manager records a service of their own, for their own municipality.',
  })
  serviceRecord(
    @Arg('input', () => ServiceRecordInput, { description: 'What took place.' }) input: ServiceRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordService(context, { ...input });
  }

  @Mutation(() => ServiceChangePayload.type, {
    description: 'Whoever recorded a service corrects it, until the end of the month after it was recorded.',
  })
  serviceCorrect(
    @Arg('input', () => ServiceCorrectInput, { description: 'The service as it shall be.' })
    input: ServiceCorrectInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { serviceId: _id, ...content } = input;
    return correctService(context, serviceOf(input), content);
  }

  @Mutation(() => ServiceChangePayload.type, {
    description:
      'Whoever recorded a service takes it back, until the end of the month after it was recorded: it stays on record and counts nowhere.',
  })
  serviceVoid(
    @Arg('input', () => ServiceVoidInput, { description: 'Which service.' }) input: ServiceVoidInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { idempotencyKey, version } = input;
    return voidService(context, serviceOf(input), { idempotencyKey, version });
  }

  @Mutation(() => ServiceChangePayload.type, {
    description: 'Whoever took a service back lets it count again.',
  })
  serviceRestore(
    @Arg('input', () => ServiceRestoreInput, { description: 'Which service.' }) input: ServiceRestoreInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { idempotencyKey, version } = input;
    return restoreService(context, serviceOf(input), { idempotencyKey, version });
  }
}
