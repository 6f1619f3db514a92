import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { hurdleToChange } from '../hurdle/hurdle.public.ts';
import { workingGroupModel } from '../working-group/working-group.public.ts';
import { measureToChange, nameOf, refuseUnlessSteering } from './measure-target.ts';
import { findingsOfLink, type LinkAsked } from './measure.policy.ts';
import type { MeasureChange } from './measure.service.ts';

interface Found extends Row {
  readonly id: string;
}
const ends = {
  workingGroupId: { column: 'working_group_id', find: visibleFinder<Found>(workingGroupModel, () => ({})) },
  // locked: one that is merged meanwhile takes its measures along, and this one too
  hurdleId: { column: 'hurdle_id', find: hurdleToChange },
} as const;

type Asked = LinkAsked & { readonly idempotencyKey: string; readonly measureId: string };

/** The one end that is named; what the findings let through names one. */
const endOf = (asked: LinkAsked) => {
  const field = asked.hurdleId ? 'hurdleId' : 'workingGroupId';
  return { field, id: asked[field], ...ends[field] } as const;
};

const openMeasure = async (context: RequestContext, measureId: string, field: string): Promise<void> => {
  const { state } = await measureToChange(context, measureId);
  if (state === 'EVALUATED') throw new Refused('MEASURE_STEP', { field, about: { measureId } });
};

/** A measure and what is done for it, or what it is to remove: each pair once. */
export const linkMeasure = (context: RequestContext, input: Asked): MeasureChange => {
  refuseUnlessSteering(context);
  const findings = findingsOfLink(input);
  return carryOut(context, { operation: 'measureLink', input, findings }, async (em, actor) => {
    const { measureId } = input;
    const { field, id, column, find } = endOf(input);
    await openMeasure(context, measureId, field);
    if (!(await find(context, id!))) throw new Refused('NOT_FOUND', { field, about: { measureId } });
    const made = await em.execute<object[]>(
      `insert into measure.measure_link (county_id, id, measure_id, ${column}, linked_on, person_id, person_name) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
      [actor.countyId, newUuid(), measureId, id, context.today, actor.membership.person.id, nameOf(actor)],
    );
    if (made.length === 0) throw new Refused('MEASURE_LINKED', { field, about: { measureId } });
    return { measureId };
  });
};

/** Who linked them and when stays known. */
export const unlinkMeasure = (context: RequestContext, input: Asked): MeasureChange => {
  refuseUnlessSteering(context);
  const findings = findingsOfLink(input);
  return carryOut(context, { operation: 'measureUnlink', input, findings }, async (em) => {
    const { measureId } = input;
    const { field, id, column } = endOf(input);
    await openMeasure(context, measureId, field);
    const ended = await em.execute<object[]>(
      `update measure.measure_link set ended_on = ? where measure_id = ? and ${column} = ? and ended_on is null returning id`,
      [context.today, measureId, id],
    );
    if (ended.length === 0) throw new Refused('NOT_FOUND', { field, about: { measureId } });
    return { measureId };
  });
};
