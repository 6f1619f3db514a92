import { newUuid } from '@kim/schema/ids.ts';
import type { TemplateState } from '@kim/schema/reference/template.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';

interface StepTaken {
  readonly templateVersionId: string;
  readonly fromState: TemplateState | null;
  readonly toState: TemplateState;
  readonly remark?: string | null;
  readonly legalReviewer?: string | null;
  readonly legalReviewedOn?: string | null;
}

export const nameOf = ({ membership: { person } }: MemberActor): string =>
  `${person.givenName} ${person.familyName}`;

/** Who did it, when and why: written in the same transaction as what was done. */
export const recordStep = async (
  { em, today }: RequestContext,
  actor: MemberActor,
  { templateVersionId, fromState, toState, remark, legalReviewer, legalReviewedOn }: StepTaken,
): Promise<void> => {
  await em!.execute(
    `insert into app.template_step (county_id, id, template_version_id, step, from_state, to_state, remark, legal_reviewer, legal_reviewed_on, occurred_on, recorded_at, person_id, person_name)
     select ?, ?, ?, coalesce(max(s.step), 0) + 1, ?, ?, ?, ?, ?, ?, now(), ?, ? from app.template_step s where s.template_version_id = ?`,
    [
      actor.countyId,
      newUuid(),
      templateVersionId,
      fromState,
      toState,
      remark?.trim() || null,
      legalReviewer?.trim() || null,
      legalReviewedOn ?? null,
      today,
      actor.membership.person.id,
      nameOf(actor),
      templateVersionId,
    ],
  );
};
