import type { ModelExtension, ReadModel, Relation } from '../../platform/reading/read-model.ts';
import { hurdleModel } from '../hurdle/hurdle.public.ts';
import { workingGroupModel } from '../working-group/working-group.public.ts';
import { measureModel } from './measure.model.ts';

type Column = 'measure_id' | 'working_group_id' | 'hurdle_id';

/** What is linked and holds: the walls of both ends decide, the link adds none of its own but in the database. */
const linked = (
  model: () => ReadModel,
  [from, to]: readonly [Column, Column],
  orderBy: string,
): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and exists (select from measure.measure_link l where l.county_id = ${parent}.county_id and l.${from} = ${parent}.id and l.${to} = ${child}.id and l.ended_on is null)`,
  orderBy: [orderBy, 'id'],
});

export const measureLinkExtensions: ModelExtension[] = [
  {
    model: measureModel,
    relations: {
      workingGroups: linked(() => workingGroupModel, ['measure_id', 'working_group_id'], 'name'),
      hurdles: linked(() => hurdleModel, ['measure_id', 'hurdle_id'], 'first_reported_on'),
    },
  },
  {
    model: workingGroupModel,
    relations: { measures: linked(() => measureModel, ['working_group_id', 'measure_id'], 'number') },
  },
  {
    model: hurdleModel,
    relations: { measures: linked(() => measureModel, ['hurdle_id', 'measure_id'], 'number') },
  },
];
