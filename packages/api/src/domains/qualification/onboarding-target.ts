import { rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { personModel } from '../identity/identity.public.ts';
import { onboardingItemModel, onboardingPlanModel, stateCourseModel } from './onboarding-plan.model.ts';
import type { OnboardingDays } from './onboarding.policy.ts';
import { onboardingModel, qualificationModel } from './qualification.model.ts';
import type { QualificationDays } from './course.policy.ts';

const day = (row: string, column: string): string => `${row}.${column}::text`;

export const findSomebody = visibleFinder<Row & { readonly id: string }>(personModel, () => ({}));

export const findProgramme = visibleFinder<Row & OnboardingDays & { readonly version: number }>(
  onboardingModel,
  (row) => ({
    hiredOn: day(row, 'hired_on'),
    countyPhaseFrom: day(row, 'county_phase_from'),
    onSiteFrom: day(row, 'on_site_from'),
    stateQualificationFrom: day(row, 'state_qualification_from'),
    certifiedOn: day(row, 'certified_on'),
    brokenOffOn: day(row, 'broken_off_on'),
    version: `${row}.version`,
  }),
);

export const findPlan = visibleFinder<Row & { readonly countyWeeks: number }>(onboardingPlanModel, (row) => ({
  countyWeeks: `${row}.county_weeks`,
}));

interface KnownItem extends Row {
  readonly programmeId: string;
  readonly personId: string;
  readonly isOwn: boolean;
  readonly isEnded: boolean;
  readonly version: number;
}
export const findItem = visibleFinder<KnownItem>(onboardingItemModel, (row) => ({
  programmeId: `${row}.programme_id`,
  personId: `${row}.person_id`,
  isOwn: `${row}.is_own`,
  isEnded: `exists (select from app.onboarding_programme o where o.county_id = ${row}.county_id and o.id = ${row}.programme_id and o.broken_off_on is not null)`,
  version: `${row}.version`,
}));

export const findCourse = visibleFinder<
  Row & { readonly version: number; readonly title: string; readonly provider: string }
>(stateCourseModel, (row) => ({
  version: `${row}.version`,
  title: `${row}.title`,
  provider: `${row}.provider`,
}));

export const findQualification = visibleFinder<Row & QualificationDays & { readonly version: number }>(
  qualificationModel,
  (row) => ({
    enrolledOn: day(row, 'enrolled_on'),
    startedOn: day(row, 'started_on'),
    completedOn: day(row, 'completed_on'),
    brokenOffOn: day(row, 'broken_off_on'),
    version: `${row}.version`,
  }),
);

/** The domain wall of a change. */
export const refuseUnless = ({ actor, walls }: RequestContext, right: Right): void => {
  if (walls.domain && !hasRight(actor, right)) throw new Forbidden(right);
};

/** The coordinator ticks anything; who is new what the plan leaves to them. */
export const mayTick = (actor: Actor, item: Pick<KnownItem, 'personId' | 'isOwn'>): boolean =>
  hasRight(actor, 'LEAD_ONBOARDING') ||
  (actor.kind === 'member' && item.isOwn && item.personId === actor.membership.person.id);

/** The GraphQL wall before a tick. An item out of reach passes: the service answers as for one that never existed. */
export const ticksOwn: AccessRule = rule('ticks what is theirs to tick', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { readonly itemId: string } },
  context: RequestContext,
) => {
  const id = uuidOfId(['onboarding_item'], input.itemId);
  const item = id && context.walls.graphql ? await findItem(context, id) : null;
  return !item || mayTick(context.actor, item) || new Forbidden('LEAD_ONBOARDING');
});
