import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { goalAgreementModel, goalModel, milestoneModel } from './case-content.model.ts';
import { contentToChange, findAgreement, findGoal, findMilestone, partToChange } from './content-target.ts';
import {
  GoalAgreementDraftInput,
  GoalAgreementSignInput,
  GoalSettleInput,
  MilestoneDoneInput,
} from './goal.input.ts';
import { findingsOfDraft, findingsOfOutcome, findingsOfSigning } from './goal.policy.ts';
import { draftAgreement, endMilestone, settleGoal, signAgreement } from './goal.service.ts';
import { GoalAgreementType, GoalType, MilestoneType } from './goal.type.ts';

const agreement = {
  type: () => GoalAgreementType,
  models: () => [goalAgreementModel],
  description: 'The agreement as it is now, with CONFLICT as somebody else has left it; null otherwise.',
};
const goal = {
  type: () => GoalType,
  models: () => [goalModel],
  description: 'The goal as it is now, with CONFLICT as somebody else has left it; null otherwise.',
};
export const goalAgreementDraftPayload = changePayload(
  'GoalAgreementDraftPayload',
  'What drafting a goal agreement led to.',
  { agreement },
);
export const goalAgreementSignPayload = changePayload(
  'GoalAgreementSignPayload',
  'What signing a goal agreement led to.',
  { agreement },
);
export const goalSettlePayload = changePayload('GoalSettlePayload', 'What settling a goal led to.', { goal });
export const milestoneDonePayload = changePayload('MilestoneDonePayload', 'What ending a step led to.', {
  milestone: {
    type: () => MilestoneType,
    models: () => [milestoneModel],
    description: 'The step as it is now; null with errors.',
  },
  goal,
});

@Resolver()
export class GoalResolver {
  @Mutation(() => goalAgreementDraftPayload.type, {
    description:
      'The leading case manager drafts a goal agreement with all its goals and steps. A draft not signed by both gives way to it.',
  })
  goalAgreementDraft(
    @Arg('input', () => GoalAgreementDraftInput, { description: 'The case and what is to be agreed on.' })
    input: GoalAgreementDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ agreementId: string }>> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const { language, agreedOn, goals } = input;
    const findings = findingsOfDraft(input, context.today);
    return carryOut(context, { operation: 'goalAgreementDraft', input, findings }, async () =>
      draftAgreement(await contentToChange(context, caseId), { language, agreedOn, goals }),
    );
  }

  @Mutation(() => goalAgreementSignPayload.type, {
    description:
      'The leading case manager notes who has signed. With both signatures the goals count, and the agreement is kept as it is.',
  })
  goalAgreementSign(
    @Arg('input', () => GoalAgreementSignInput, { description: 'The agreement and the days of signing.' })
    input: GoalAgreementSignInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ agreementId: string }>> {
    const agreementId = uuidArgument(['agreement'], input.agreementId, 'agreementId');
    const { version, signedByClientOn = null, signedByCaseManagerOn = null } = input;
    const given = { signedByClientOn, signedByCaseManagerOn };
    const findings = findingsOfSigning(given, context.today);
    return carryOut(context, { operation: 'goalAgreementSign', input, findings }, async () =>
      signAgreement(await partToChange(context, agreementId, findAgreement), {
        agreementId,
        version,
        ...given,
      }),
    );
  }

  @Mutation(() => goalSettlePayload.type, {
    description: 'The leading case manager notes that a goal was reached or is given up.',
  })
  goalSettle(
    @Arg('input', () => GoalSettleInput, { description: 'The goal and what became of it.' })
    input: GoalSettleInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ goalId: string }>> {
    const goalId = uuidArgument(['goal'], input.goalId, 'goalId');
    const { version, outcome, settledOn } = input;
    const findings = findingsOfOutcome(settledOn, 'settledOn', context.today);
    return carryOut(context, { operation: 'goalSettle', input, findings }, async () =>
      settleGoal(await partToChange(context, goalId, findGoal), { goalId, version, outcome, settledOn }),
    );
  }

  @Mutation(() => milestoneDonePayload.type, {
    description: 'The leading case manager notes that a step on the way to a goal was taken.',
  })
  milestoneDone(
    @Arg('input', () => MilestoneDoneInput, { description: 'The step and the day.' })
    input: MilestoneDoneInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ milestoneId: string; goalId: string }>> {
    const milestoneId = uuidArgument(['milestone'], input.milestoneId, 'milestoneId');
    const { doneOn } = input;
    const findings = findingsOfOutcome(doneOn, 'doneOn', context.today);
    return carryOut(context, { operation: 'milestoneDone', input, findings }, async () =>
      endMilestone(await partToChange(context, milestoneId, findMilestone), { milestoneId, doneOn }),
    );
  }
}
