import { newUuid } from '@kim/schema/ids.ts';
import type { GoalOutcome } from '@kim/schema/reference/case-content.ts';
import { keepCaseFigures } from './case-figures.ts';
import { atVersion, forgetTyped, placeIn, present, refuse, type ContentChange } from './content-change.ts';
import { Goal, GoalAgreement, Milestone } from './goal.entity.ts';
import {
  isOpenDraft,
  obstacleToMilestone,
  obstacleToSettling,
  obstacleToSigning,
  outcomeOf,
  type Agreement,
  type AgreementDraft,
} from './goal.policy.ts';

/** Drafts an agreement with its goals and their steps; a draft not signed by both gives way to it. */
export const draftAgreement = async (
  change: ContentChange,
  draft: AgreementDraft,
): Promise<{ agreementId: string }> => {
  const { em, actor, today } = change;
  const place = placeIn(change);
  const former = await em.find(GoalAgreement, { ...place, discardedOn: null });
  for (const other of former.filter((agreement) => isOpenDraft(asAgreed(agreement)))) {
    other.discardedOn = today;
    other.version += 1;
  }
  const { language, agreedOn } = draft;
  const draftedById = actor.membership.person.id;
  const { id } = em.create(GoalAgreement, { ...place, id: newUuid(), language, agreedOn, draftedById });
  await em.flush();
  await writeGoals(change, id, draft);
  await forgetTyped(change, 'GOAL_AGREEMENT');
  return { agreementId: id };
};

const writeGoals = async (
  change: ContentChange,
  agreementId: string,
  { goals }: AgreementDraft,
): Promise<void> => {
  const { em } = change;
  const place = placeIn(change);
  const numbered = goals.map((goal, index) => ({ ...goal, id: newUuid(), number: index + 1 }));
  for (const { id, number, lifeArea, text, dueOn } of numbered)
    em.create(Goal, { ...place, id, agreementId, number, lifeArea, text: text.trim(), dueOn });
  await em.flush();
  for (const { id: goalId, milestones } of numbered)
    for (const [index, { text, dueOn }] of milestones.entries())
      em.create(Milestone, {
        ...place,
        id: newUuid(),
        goalId,
        number: index + 1,
        text: text.trim(),
        dueOn,
      });
  await em.flush();
};

interface Signing {
  readonly agreementId: string;
  readonly version: number;
  readonly signedByClientOn: string | null;
  readonly signedByCaseManagerOn: string | null;
}

/** Notes who has signed and when. With both signatures the goals count. */
export const signAgreement = async (
  change: ContentChange,
  { agreementId, version, ...given }: Signing,
): Promise<{ agreementId: string }> => {
  const { em, actor, caseFile } = change;
  const known = present(await em.findOne(GoalAgreement, { ...placeIn(change), id: agreementId }));
  const agreement = atVersion(known, version, { agreementId });
  refuse(obstacleToSigning(asAgreed(agreement), given));
  if (given.signedByClientOn) agreement.signedByClientOn = given.signedByClientOn;
  if (given.signedByCaseManagerOn) {
    agreement.signedByCaseManagerOn = given.signedByCaseManagerOn;
    agreement.signedById = actor.membership.person.id;
  }
  agreement.version += 1;
  await keepCaseFigures(em, caseFile);
  return { agreementId };
};

interface Settling {
  readonly goalId: string;
  readonly version: number;
  readonly outcome: GoalOutcome;
  readonly settledOn: string;
}

/** Notes that a goal was reached or given up, once. */
export const settleGoal = async (
  change: ContentChange,
  { goalId, version, outcome, settledOn }: Settling,
): Promise<{ goalId: string }> => {
  const { em, caseFile } = change;
  const goal = atVersion(present(await em.findOne(Goal, { ...placeIn(change), id: goalId })), version, {
    goalId,
  });
  const { reachedOn = null, givenUpOn = null } = goal;
  refuse(obstacleToSettling(await agreementOf(change, goal), { reachedOn, givenUpOn }, settledOn));
  Object.assign(goal, outcomeOf(outcome, settledOn));
  goal.version += 1;
  await keepCaseFigures(em, caseFile);
  return { goalId };
};

/** Notes that a step on the way to a goal was taken. */
export const endMilestone = async (
  change: ContentChange,
  { milestoneId, doneOn }: { readonly milestoneId: string; readonly doneOn: string },
): Promise<{ milestoneId: string; goalId: string }> => {
  const { em, caseFile } = change;
  const place = placeIn(change);
  const milestone = present(await em.findOne(Milestone, { ...place, id: milestoneId }));
  const { goalId } = milestone;
  const goal = present(await em.findOne(Goal, { ...place, id: goalId }));
  const agreement = await agreementOf(change, goal);
  refuse(obstacleToMilestone(agreement, { doneOn: milestone.doneOn ?? null }, doneOn));
  milestone.doneOn = doneOn;
  await keepCaseFigures(em, caseFile);
  return { milestoneId, goalId };
};

const agreementOf = async (change: ContentChange, { agreementId }: Goal): Promise<Agreement> =>
  asAgreed(present(await change.em.findOne(GoalAgreement, { ...placeIn(change), id: agreementId })));

const asAgreed = (agreement: GoalAgreement): Agreement => ({
  agreedOn: agreement.agreedOn,
  signedByClientOn: agreement.signedByClientOn ?? null,
  signedByCaseManagerOn: agreement.signedByCaseManagerOn ?? null,
  discardedOn: agreement.discardedOn ?? null,
});
