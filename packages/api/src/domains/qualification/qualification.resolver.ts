import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { readPage } from '../../platform/reading/read.ts';
import { PersonType } from '../identity/identity.public.ts';
import { onboardingPlanModel, stateCourseModel } from './onboarding-plan.model.ts';
import { OnboardingPlanConnection } from './onboarding-plan.type.ts';
import { onboardingModel } from './qualification.model.ts';
import {
  OnboardingProgrammeConnection,
  OnboardingProgrammeType,
  QualificationType,
} from './qualification.type.ts';
import { StateCourseConnection } from './state-course.type.ts';

@Resolver(() => PersonType)
export class QualificationResolver {
  @Query(() => OnboardingProgrammeConnection, {
    description:
      "The onboarding programmes the caller may see, by the day of hiring: one's own, for HR those of its staff, for the county all.",
  })
  onboardingProgrammes(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, onboardingModel, { ...args });
  }

  @Query(() => OnboardingPlanConnection, {
    description: 'The plan by which the county onboards, in all its versions, the one in force first.',
  })
  onboardingPlans(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'NUMBER', direction: OrderDirection.DESC };
    return readPage(context, info, onboardingPlanModel, { ...args, orderBy });
  }

  @Query(() => StateCourseConnection, { description: 'The catalogue of courses, by title.' })
  stateCourses(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, stateCourseModel, { ...args });
  }

  @FieldResolver(() => OnboardingProgrammeType, {
    nullable: true,
    description: 'The way of the person into the work; null if there is none the caller may see.',
  })
  onboarding(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [QualificationType], {
    description: 'Trainings of the person the caller may see, oldest first, planned ones last.',
  })
  qualifications(): unknown {
    return readWithItsRow();
  }
}
