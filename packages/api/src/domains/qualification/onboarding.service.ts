import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import {
  findItem,
  findPlan,
  findProgramme,
  findSomebody,
  mayTick,
  refuseUnless,
} from './onboarding-target.ts';
import {
  daysAfter,
  findingsOfPlan,
  findingsOfRemark,
  findingsOfStart,
  findingsOfStep,
  type NewPlan,
  type OnboardingStage,
  type OnboardingStep,
} from './onboarding.policy.ts';

export interface Keyed {
  readonly idempotencyKey: string;
}
type Change = Promise<Outcome<{ readonly programmeId: string }>>;

/** A new version of the county's plan. What is running goes on by the one it was begun with. */
export const recordPlan = (
  context: RequestContext,
  input: Keyed & NewPlan,
): Promise<Outcome<{ readonly planId: string }>> => {
  refuseUnless(context, 'LEAD_ONBOARDING');
  const request = { operation: 'onboardingPlanRecord', input, findings: findingsOfPlan(input) };
  return carryOut(context, request, async (em, { countyId }) => {
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 39))', [countyId]);
    const planId = newUuid();
    await em.execute(
      'insert into app.onboarding_plan (county_id, id, number, title, county_weeks, published_on) select ?, ?, coalesce(max(o.number), 0) + 1, ?, ?, ? from app.onboarding_plan o where o.county_id = ?',
      [countyId, planId, input.title.trim(), input.countyWeeks, context.today, countyId],
    );
    const items = input.items.map(({ phase, title, explainedBy, dueDay, isOwn }, index) => ({
      id: newUuid(),
      place: index + 1,
      phase,
      title: title.trim(),
      explained_by: explainedBy.trim(),
      due_day: dueDay,
      is_own: isOwn,
    }));
    await em.execute(
      'insert into app.onboarding_plan_item (county_id, id, plan_id, place, phase, title, explained_by, due_day, is_own) select ?, x.id, ?, x.place, x.phase, x.title, x.explained_by, x.due_day, x.is_own from jsonb_to_recordset(?::jsonb) x(id uuid, place int, phase text, title text, explained_by text, due_day int, is_own boolean)',
      [countyId, planId, JSON.stringify(items)],
    );
    return { planId };
  });
};

export interface Start extends Keyed {
  readonly personId: string;
  readonly planId: string;
  readonly hiredOn: string;
  readonly countyPhaseFrom: string;
}

/** Somebody new begins by a plan: its weeks at the county, then on site. */
export const startOnboarding = (context: RequestContext, input: Start): Change => {
  refuseUnless(context, 'LEAD_ONBOARDING');
  const { personId, planId, hiredOn, countyPhaseFrom } = input;
  const findings = findingsOfStart(hiredOn, countyPhaseFrom, context.today);
  return carryOut(context, { operation: 'onboardingStart', input, findings }, async (em, { countyId }) => {
    if (!(await findSomebody(context, personId))) throw new Refused('NOT_FOUND', { field: 'personId' });
    const plan = await findPlan(context, planId);
    if (!plan) throw new Refused('NOT_FOUND', { field: 'planId' });
    const programmeId = newUuid();
    const onSiteFrom = daysAfter(countyPhaseFrom, plan.countyWeeks * 7);
    const begun = await em.execute<object[]>(
      'insert into app.onboarding_programme (county_id, id, person_id, plan_id, hired_on, county_phase_from, on_site_from) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id',
      [countyId, programmeId, personId, planId, hiredOn, countyPhaseFrom, onSiteFrom],
    );
    if (begun.length === 0) throw new Refused('ONBOARDING_RUNNING', { field: 'personId' });
    await em.execute(
      `insert into app.onboarding_item (county_id, id, programme_id, person_id, place, phase, title, explained_by, due_on, is_own)
       select i.county_id, gen_random_uuid(), ?, ?, i.place, i.phase, i.title, i.explained_by, ?::date + i.due_day, i.is_own from app.onboarding_plan_item i where i.county_id = ? and i.plan_id = ?`,
      [programmeId, personId, countyPhaseFrom, countyId, planId],
    );
    return { programmeId };
  });
};

const columnOf: Readonly<Record<Exclude<OnboardingStage, 'HIRED'>, string>> = {
  COUNTY_PHASE: 'county_phase_from',
  ON_SITE: 'on_site_from',
  STATE_QUALIFICATION: 'state_qualification_from',
  CERTIFIED: 'certified_on',
  BROKEN_OFF: 'broken_off_on',
};

type Advance = Keyed &
  OnboardingStep & { readonly programmeId: string; readonly version: number; readonly remark: string | null };

/** One step as the table of steps says; a day that was planned becomes the one it was. */
export const advanceOnboarding = (context: RequestContext, input: Advance): Change => {
  refuseUnless(context, 'LEAD_ONBOARDING');
  const { programmeId, version, toStage, takenOn, breakOffReason, remark } = input;
  const findings = findingsOfRemark(remark);
  return carryOut(context, { operation: 'onboardingAdvance', input, findings }, async (em, { countyId }) => {
    const found = await findProgramme(context, programmeId);
    if (!found) throw new Refused('NOT_FOUND', { field: 'programmeId' });
    const conflict = { field: 'version', currentVersion: found.version, about: { programmeId } };
    if (found.version !== version) throw new Refused('CONFLICT', conflict);
    const [first, ...more] = findingsOfStep(input, found, context.today);
    if (first) throw new Refused(first.code, { ...first, about: { programmeId }, more });
    const changed = await em.execute<object[]>(
      `update app.onboarding_programme set ${columnOf[toStage as keyof typeof columnOf]} = ?, break_off_reason = ?, remark = coalesce(?, remark), version = version + 1 where county_id = ? and id = ? and version = ? returning id`,
      [takenOn, breakOffReason, remark?.trim() || null, countyId, programmeId, version],
    );
    if (changed.length === 0) throw new Refused('CONFLICT', conflict);
    return { programmeId };
  });
};

interface Tick extends Keyed {
  readonly itemId: string;
  readonly version: number;
  readonly isDone: boolean;
}

/** Explained, or not after all. */
export const tickItem = (
  context: RequestContext,
  input: Tick,
): Promise<Outcome<{ readonly itemId: string }>> => {
  refuseUnless(context, 'TICK_ONBOARDING');
  const { itemId, version, isDone } = input;
  return carryOut(context, { operation: 'onboardingItemTick', input }, async (em, actor) => {
    const found = await findItem(context, itemId);
    if (!found) throw new Refused('NOT_FOUND', { field: 'itemId' });
    if (context.walls.domain && !mayTick(actor, found)) throw new Forbidden('LEAD_ONBOARDING');
    const about = { itemId };
    if (found.isEnded) throw new Refused('ONBOARDING_ENDED', { field: 'itemId', about });
    const changed = await em.execute<object[]>(
      'update app.onboarding_item set done_on = ?, version = version + 1 where county_id = ? and id = ? and version = ? returning id',
      [isDone ? context.today : null, actor.countyId, itemId, version],
    );
    if (changed.length === 0 && found.version === version) throw new Forbidden('LEAD_ONBOARDING');
    if (changed.length === 0)
      throw new Refused('CONFLICT', { field: 'version', currentVersion: found.version, about });
    return about;
  });
};
