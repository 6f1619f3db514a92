import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import {
  measureToChange,
  nameOf,
  ownersOf,
  refuseUnlessSteering,
  type KnownMeasure,
} from './measure-target.ts';
import {
  findingsOfPlan,
  findingsOfReview,
  findingsOfStep,
  lacksOf,
  obstaclesToStep,
  type MeasureFinding,
  type MeasurePlan,
  type ReviewAsked,
  type StepAsked,
} from './measure.policy.ts';

interface Keyed {
  readonly idempotencyKey: string;
  readonly measureId: string;
}
export type MeasureChange = Promise<Outcome<{ readonly measureId: string }>>;

const refuseFor = (obstacles: readonly MeasureFinding[], measureId: string): void => {
  const [first, ...more] = obstacles;
  if (!first) return;
  const { code, ...details } = first;
  throw new Refused(code, { ...details, more, about: { measureId } });
};
const conflict = (currentVersion: number, measureId: string): Refused =>
  new Refused('CONFLICT', { field: 'version', currentVersion, about: { measureId } });

const trimmed = (text: string | null): string | null => text?.trim() || null;

/** Who answers for it, by when, and what it is measured by. What is prioritised never lacks one of them again. */
export const planMeasure = (
  context: RequestContext,
  input: Keyed & MeasurePlan & { readonly version: number },
): MeasureChange => {
  refuseUnlessSteering(context);
  const findings = findingsOfPlan(input);
  return carryOut(context, { operation: 'measurePlan', input, findings }, async (em) => {
    const { measureId, version, dueOn, target } = input;
    const found = await measureToChange(context, measureId);
    refuseFor(obstaclesToPlan(input, found, context.today), measureId);
    const owners = await ownersOf(context, input, { measureId });
    const changed = await em.execute<object[]>(
      `update measure.measure set owner_organisation_id = ?, owner_organisation_name = ?, owner_person_id = ?, owner_person_name = ?, due_on = ?, indicator = ?, unit = ?, target = ?, version = version + 1 where id = ? and version = ? returning id`,
      [
        input.ownerOrganisationId,
        owners.organisation,
        input.ownerPersonId,
        owners.person,
        dueOn,
        trimmed(input.indicator),
        trimmed(input.unit),
        target,
        measureId,
        version,
      ],
    );
    if (changed.length === 0) throw conflict(found.version, measureId);
    return { measureId };
  });
};

const obstaclesToPlan = (plan: MeasurePlan, found: KnownMeasure, today: string): MeasureFinding[] => {
  if (found.state === 'EVALUATED') return [{ code: 'MEASURE_STEP', field: 'indicator' }];
  return [
    ...(found.state === 'PROPOSED' ? [] : lacksOf({ ...plan, indicator: trimmed(plan.indicator) })),
    ...(plan.dueOn && plan.dueOn !== found.dueOn && plan.dueOn < today
      ? [{ code: 'MEASURE_DUE_PAST', field: 'dueOn' } as const]
      : []),
  ];
};

/** One step, as the table of steps says. */
export const advanceMeasure = (
  context: RequestContext,
  input: Keyed & StepAsked & { readonly version: number },
): MeasureChange => {
  refuseUnlessSteering(context);
  const findings = findingsOfStep(input);
  return carryOut(context, { operation: 'measureAdvance', input, findings }, async (em, actor) => {
    const { measureId, toState, version } = input;
    const found = await measureToChange(context, measureId);
    refuseFor(obstaclesToStep(input, found), measureId);
    const changed = await em.execute<object[]>(
      `update measure.measure set state = ?, evidence = coalesce(?, evidence), version = version + 1 where id = ? and version = ? and state = ? returning id`,
      [toState, trimmed(input.evidence), measureId, version, found.state],
    );
    if (changed.length === 0) throw conflict(found.version, measureId);
    const { id } = actor.membership.person;
    await em.execute(
      `insert into measure.measure_step (county_id, id, measure_id, step, from_state, to_state, remark, occurred_on, person_id, person_name)
       select ?, ?, ?, coalesce(max(s.step), 0) + 1, ?, ?, ?, ?, ?, ? from measure.measure_step s where s.measure_id = ?`,
      [
        actor.countyId,
        newUuid(),
        measureId,
        found.state,
        toState,
        trimmed(input.remark),
        context.today,
        id,
        nameOf(actor),
        measureId,
      ],
    );
    return { measureId };
  });
};

/** Everybody reads it from today on, also without an account; or nobody outside any more. What is published again keeps its day. */
export const publishMeasure = (
  context: RequestContext,
  input: Keyed & { readonly version: number; readonly isPublished: boolean },
): MeasureChange => {
  refuseUnlessSteering(context);
  return carryOut(context, { operation: 'measurePublish', input }, async (em) => {
    const { measureId, version, isPublished } = input;
    const found = await measureToChange(context, measureId);
    if (found.state === 'EVALUATED') refuseFor([{ code: 'MEASURE_STEP', field: 'isPublished' }], measureId);
    const changed = await em.execute<object[]>(
      'update measure.measure set published_on = case when ? then coalesce(published_on, ?) end, version = version + 1 where id = ? and version = ? returning id',
      [isPublished, context.today, measureId, version],
    );
    if (changed.length === 0) throw conflict(found.version, measureId);
    return { measureId };
  });
};

/** The controlling of one quarter; a second time corrects it. */
export const recordReview = (
  context: RequestContext,
  input: Keyed & ReviewAsked & { readonly version: number | null },
): MeasureChange => {
  refuseUnlessSteering(context);
  const findings = findingsOfReview(input, context.today);
  return carryOut(context, { operation: 'measureReviewRecord', input, findings }, async (em, actor) => {
    const { measureId, year, quarter } = input;
    const { state } = await measureToChange(context, measureId);
    if (state === 'PROPOSED' || state === 'EVALUATED')
      refuseFor([{ code: 'MEASURE_STEP', field: 'quarter' }], measureId);
    const [there] = await em.execute<{ id: string; version: number }[]>(
      'select id, version from measure.measure_review where measure_id = ? and year = ? and quarter = ?',
      [measureId, year, quarter],
    );
    if ((there?.version ?? null) !== input.version) throw conflict(there?.version ?? 0, measureId);
    const { id: personId } = actor.membership.person;
    const written = [input.light, input.value, trimmed(input.remark), context.today, personId, nameOf(actor)];
    await (there
      ? em.execute(
          'update measure.measure_review set light = ?, value = ?, remark = ?, reviewed_on = ?, person_id = ?, person_name = ?, version = version + 1 where id = ?',
          [...written, there.id],
        )
      : em.execute(
          'insert into measure.measure_review (light, value, remark, reviewed_on, person_id, person_name, county_id, id, measure_id, year, quarter) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
          [...written, actor.countyId, newUuid(), measureId, year, quarter],
        ));
    return { measureId };
  });
};
