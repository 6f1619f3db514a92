import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { advanceQualification, correctCourse, planQualification, recordCourse } from './course.service.ts';
import {
  OnboardingItemTickInput,
  onboardingItemPayload,
  onboardingPlanPayload,
  OnboardingPlanRecordInput,
} from './onboarding-plan.type.ts';
import { advanceOnboarding, recordPlan, startOnboarding, tickItem } from './onboarding.service.ts';
import {
  OnboardingAdvanceInput,
  onboardingProgrammePayload,
  OnboardingStartInput,
  QualificationAdvanceInput,
  qualificationPayload,
  QualificationPlanInput,
} from './qualification.input.ts';
import { StateCourseCorrectInput, stateCoursePayload, StateCourseRecordInput } from './state-course.type.ts';

@Resolver()
export class QualificationChangeResolver {
  @Mutation(() => onboardingPlanPayload.type, {
    description: 'Sets the next version of the plan by which the county onboards.',
  })
  onboardingPlanRecord(
    @Arg('input', () => OnboardingPlanRecordInput, { description: 'What it holds.' })
    input: OnboardingPlanRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordPlan(context, input);
  }

  @Mutation(() => onboardingProgrammePayload.type, {
    description: 'Begins the onboarding of somebody who fills a position, with the items of the plan.',
  })
  onboardingStart(
    @Arg('input', () => OnboardingStartInput, { description: 'Who, by which plan, when.' })
    input: OnboardingStartInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return startOnboarding(context, {
      ...input,
      personId: uuidArgument(['person'], input.personId, 'personId'),
      planId: uuidArgument(['onboarding_plan'], input.planId, 'planId'),
    });
  }

  @Mutation(() => onboardingProgrammePayload.type, {
    description: 'Takes an onboarding one step on, or breaks it off with a reason.',
  })
  onboardingAdvance(
    @Arg('input', () => OnboardingAdvanceInput, { description: 'Which step, when.' })
    input: OnboardingAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return advanceOnboarding(context, {
      ...input,
      programmeId: uuidArgument(['onboarding'], input.programmeId, 'programmeId'),
      breakOffReason: input.breakOffReason ?? null,
      remark: input.remark ?? null,
    });
  }

  @Mutation(() => onboardingItemPayload.type, {
    description:
      'Ticks an item or takes the tick back: the coordinator any, who is new what the plan leaves to them.',
  })
  onboardingItemTick(
    @Arg('input', () => OnboardingItemTickInput, { description: 'Which item.' })
    input: OnboardingItemTickInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return tickItem(context, { ...input, itemId: uuidArgument(['onboarding_item'], input.itemId, 'itemId') });
  }

  @Mutation(() => stateCoursePayload.type, { description: 'Puts a course into the catalogue.' })
  stateCourseRecord(
    @Arg('input', () => StateCourseRecordInput, { description: 'Which course.' })
    input: StateCourseRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordCourse(context, { ...input, ...partsOf(input) });
  }

  @Mutation(() => stateCoursePayload.type, {
    description: 'Puts a course of the catalogue right, or tells its next date.',
  })
  stateCourseCorrect(
    @Arg('input', () => StateCourseCorrectInput, { description: 'Which course, and how it is.' })
    input: StateCourseCorrectInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const courseId = uuidArgument(['state_course'], input.courseId, 'courseId');
    return correctCourse(context, { ...input, ...partsOf(input), courseId });
  }

  @Mutation(() => qualificationPayload.type, { description: 'Plans a course for somebody.' })
  qualificationPlan(
    @Arg('input', () => QualificationPlanInput, { description: 'Who, which course, for when.' })
    input: QualificationPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return planQualification(context, {
      ...input,
      personId: uuidArgument(['person'], input.personId, 'personId'),
      courseId: uuidArgument(['state_course'], input.courseId, 'courseId'),
    });
  }

  @Mutation(() => qualificationPayload.type, {
    description:
      'Takes a qualification one step on: enrolled, started, completed with its certificate, or broken off.',
  })
  qualificationAdvance(
    @Arg('input', () => QualificationAdvanceInput, { description: 'Which step, when.' })
    input: QualificationAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return advanceQualification(context, {
      ...input,
      qualificationId: uuidArgument(['qualification'], input.qualificationId, 'qualificationId'),
      validUntil: input.validUntil ?? null,
    });
  }
}

const partsOf = ({ venue, startsOn, endsOn, capacity }: StateCourseRecordInput) => ({
  venue: venue ?? null,
  startsOn: startsOn ?? null,
  endsOn: endsOn ?? null,
  capacity: capacity ?? null,
});
