import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { readPage } from '../../platform/reading/read.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { MunicipalityType } from '../organisation/organisation.public.ts';
import { assignCoordinator, endAssignment } from './assignment.service.ts';
import { coordinatorModel, visitModel } from './coordination.model.ts';
import {
  CoordinatorAssignInput,
  CoordinatorAssignmentEndInput,
  coordinatorAssignmentEndPayload,
  CoordinatorAssignmentType,
  coordinatorAssignPayload,
  CoordinatorConnection,
  CoordinatorVisitConnection,
  CoordinatorVisitCorrectInput,
  coordinatorVisitPayload,
  CoordinatorVisitRecordInput,
  VisitOrder,
} from './coordination.type.ts';
import { correctVisit, recordVisit } from './visit.service.ts';

@ArgsType()
class VisitArguments extends PageArguments {
  @Field(() => VisitOrder, { nullable: true, description: 'Default: by day.' })
  readonly orderBy?: VisitOrder;
}

@ArgsType()
class DayArgument {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Those that hold on this day; without, the whole history.',
  })
  readonly asOf?: string;
}

@Resolver(() => MunicipalityType)
export class MunicipalityCoordinationResolver {
  @FieldResolver(() => [CoordinatorAssignmentType], {
    description:
      'Who of the county coordinates here, fixed coordinators first, oldest first. Of another municipality than the own one nothing.',
  })
  coordinatorAssignments(@Args(() => DayArgument) _day: DayArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the caller coordinates here today, as fixed coordinator or stand-in.',
  })
  viewerCoordinates(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => CoordinatorVisitConnection, { description: 'When the county was here.' })
  coordinatorVisits(@Args(() => VisitArguments) _args: VisitArguments): unknown {
    return readWithItsRow();
  }
}

@Resolver()
export class CoordinationResolver {
  @Query(() => CoordinatorConnection, {
    description: 'Who can be assigned to a municipality: those who coordinate for the county, by name.',
  })
  coordinators(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, coordinatorModel, { ...args, filter: { isActive: true } });
  }

  @Query(() => CoordinatorVisitConnection, {
    description: 'Visits in the municipalities the caller may see.',
  })
  coordinatorVisits(
    @Args(() => VisitArguments) args: VisitArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, visitModel, { ...args });
  }

  @Mutation(() => coordinatorAssignPayload.type, {
    description:
      'Assigns somebody to a municipality. A new fixed coordinator takes over: who was it ends the day before.',
  })
  coordinatorAssign(
    @Arg('input', () => CoordinatorAssignInput, { description: 'Who, where, from when on.' })
    input: CoordinatorAssignInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return assignCoordinator(context, {
      ...input,
      municipalityId: uuidArgument(['municipality'], input.municipalityId, 'municipalityId'),
      coordinatorId: uuidArgument(['coordinator'], input.coordinatorId, 'coordinatorId'),
      validTo: input.validTo ?? null,
    });
  }

  @Mutation(() => coordinatorAssignmentEndPayload.type, {
    description: 'Says until when somebody coordinates in a municipality; an end moves forward alone.',
  })
  coordinatorAssignmentEnd(
    @Arg('input', () => CoordinatorAssignmentEndInput, { description: 'Which assignment, until when.' })
    input: CoordinatorAssignmentEndInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const assignmentId = uuidArgument(['coordinator_assignment'], input.assignmentId, 'assignmentId');
    return endAssignment(context, { ...input, assignmentId });
  }

  @Mutation(() => coordinatorVisitPayload.type, { description: 'Records that the caller was somewhere.' })
  coordinatorVisitRecord(
    @Arg('input', () => CoordinatorVisitRecordInput, { description: 'Where, when, what for.' })
    input: CoordinatorVisitRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const municipalityId = uuidArgument(['municipality'], input.municipalityId, 'municipalityId');
    return recordVisit(context, { ...input, municipalityId, note: input.note ?? null });
  }

  @Mutation(() => coordinatorVisitPayload.type, {
    description: 'Puts a visit right; nobody but who was there.',
  })
  coordinatorVisitCorrect(
    @Arg('input', () => CoordinatorVisitCorrectInput, { description: 'Which visit, and how it was.' })
    input: CoordinatorVisitCorrectInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const visitId = uuidArgument(['coordinator_visit'], input.visitId, 'visitId');
    return correctVisit(context, { ...input, visitId, note: input.note ?? null });
  }
}
