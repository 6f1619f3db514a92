import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { VersionChange } from './template-draft.service.ts';
import { nameOf, recordStep } from './template-step.service.ts';
import { moveOn, refuseUnless, versionToChange, type KnownVersion } from './template-target.ts';
import {
  findingsOfStep,
  findTransition,
  obstacleToStep,
  rightToReach,
  type TemplateStepRequest,
} from './template-workflow.policy.ts';
import { findingOfAdoption } from './template.policy.ts';

interface OfVersion {
  readonly idempotencyKey: string;
  readonly templateVersionId: string;
}
interface Advance extends OfVersion, TemplateStepRequest {
  readonly version: number;
}

/** One step on the way of a version; giving it out retires the one before in the same step. */
export const advanceVersion = (context: RequestContext, input: Advance): VersionChange => {
  const right = rightToReach(input.toState);
  if (right) refuseUnless(context, right);
  const findings = findingsOfStep(input, context.today);
  return carryOut(context, { operation: 'templateAdvance', input, findings }, async (_em, actor) => {
    const { templateVersionId, toState } = input;
    const found = await versionToChange(context, templateVersionId);
    const obstacle = obstacleToStep(input, found);
    if (obstacle) {
      const { code, ...details } = obstacle;
      throw new Refused(code, { ...details, about: { templateVersionId } });
    }
    refuseUnless(context, findTransition(found.state, toState)!.needs);
    if (toState === 'PUBLISHED') await retirePredecessor(context, actor, found);
    await moveOn(context, found, { seen: input.version, toState });
    const { remark, legalReviewer, legalReviewedOn } = input;
    const review = toState === 'APPROVED' ? { legalReviewer, legalReviewedOn } : {};
    await recordStep(context, actor, {
      templateVersionId,
      fromState: found.state,
      toState,
      remark,
      ...review,
    });
    return { templateVersionId };
  });
};

/** Consents given today until now were given by it: today is its last day. */
const retirePredecessor = async (
  context: RequestContext,
  actor: MemberActor,
  { templateId }: KnownVersion,
): Promise<void> => {
  const [before] = await context.em!.execute<{ id: string }[]>(
    `update app.template_version set state = 'RETIRED', retired_on = ?, version = version + 1 where template_id = ? and state = 'PUBLISHED' returning id`,
    [context.today, templateId],
  );
  if (before)
    await recordStep(context, actor, {
      templateVersionId: before.id,
      fromState: 'PUBLISHED',
      toState: 'RETIRED',
    });
};

/** A municipality says that it works by this version, and since when. Once: it is a fact from then on. */
export const adoptVersion = (
  context: RequestContext,
  input: OfVersion & { readonly adoptedOn: string },
): VersionChange => {
  refuseUnless(context, 'ADOPT_TEMPLATES');
  return carryOut(context, { operation: 'templateAdopt', input }, async (em, actor) => {
    const { templateVersionId, adoptedOn } = input;
    const about = { templateVersionId };
    const { state, publishedOn } = await versionToChange(context, templateVersionId);
    if (state !== 'PUBLISHED') throw new Refused('TEMPLATE_NOT_PUBLISHED', { about });
    const finding = findingOfAdoption(adoptedOn, { publishedOn: publishedOn!, today: context.today });
    if (finding) {
      const { code, ...details } = finding;
      throw new Refused(code, { ...details, about });
    }
    const organisationId = actor.membership.organisation.id;
    await refuseUnlessTakingPart(context, organisationId);
    const adopted = await em.execute<object[]>(
      'insert into app.template_adoption (county_id, template_version_id, organisation_id, adopted_on, recorded_at, person_id, person_name) values (?, ?, ?, ?, now(), ?, ?) on conflict do nothing returning organisation_id',
      [
        actor.countyId,
        templateVersionId,
        organisationId,
        adoptedOn,
        actor.membership.person.id,
        nameOf(actor),
      ],
    );
    if (adopted.length === 0) throw new Refused('TEMPLATE_ADOPTED', { about });
    return { templateVersionId };
  });
};

const refuseUnlessTakingPart = async ({ em }: RequestContext, organisationId: string): Promise<void> => {
  const [asked] = await em!.execute<{ is_one: boolean }[]>(
    'select ?::uuid = any (seal.participating_places()) as is_one',
    [organisationId],
  );
  if (!asked!.is_one) throw new Refused('TEMPLATE_TAKES_NO_PART');
};
