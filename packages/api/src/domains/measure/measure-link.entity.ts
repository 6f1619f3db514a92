import { defineEntity, p } from '@mikro-orm/core';
import { insertable, ofOwner, readable, withinCounty } from '../../platform/persistence/row-policies.ts';
import {
  byOneself,
  groupReaders,
  loopReaders,
  ofChangeableMeasure,
  steerers,
  toVisibleGroup,
  toVisibleHurdle,
} from './measure-sets.ts';

/** What a measure has to do with a working group or a hurdle; known to who may know of the other end. Taken away it has an end. */
const measureLink = defineEntity({
  name: 'MeasureLink',
  tableName: 'measure_link',
  schema: 'measure',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'links_of_the_county', roles: steerers, when: withinCounty }),
    readable({
      name: 'links_to_what_is_visible',
      roles: loopReaders,
      when: `${withinCounty} and (${toVisibleGroup} or ${toVisibleHurdle})`,
    }),
    readable({
      name: 'links_to_visible_groups',
      roles: groupReaders,
      when: `${withinCounty} and ${toVisibleGroup}`,
    }),
    insertable({
      name: 'county_links',
      roles: steerers,
      when: `${byOneself} and ended_on is null and ${ofChangeableMeasure}`,
    }),
    {
      name: 'county_unlinks',
      roles: [...steerers],
      command: 'update',
      using: `${withinCounty} and ended_on is null and ${ofChangeableMeasure}`,
      check: `${withinCounty} and ended_on is not null`,
    },
    ...ofOwner('follows', 'kim_owner', 'select', 'update'),
  ],
  checks: [{ name: 'measure_link_to_one', expression: 'num_nonnulls(working_group_id, hurdle_id) = 1' }],
  uniques: [
    {
      name: 'measure_link_working_group_once',
      properties: ['countyId', 'measureId', 'workingGroupId'],
      where: 'ended_on is null',
    },
    {
      name: 'measure_link_hurdle_once',
      properties: ['countyId', 'measureId', 'hurdleId'],
      where: 'ended_on is null',
    },
  ],
  indexes: [
    { name: 'measure_link_group_index', properties: ['countyId', 'workingGroupId'] },
    { name: 'measure_link_hurdle_index', properties: ['countyId', 'hurdleId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    measureId: p.uuid(),
    workingGroupId: p.uuid().nullable(),
    hurdleId: p.uuid().nullable(),
    linkedOn: p.date(),
    endedOn: p.date().nullable().comment('Day it was taken away again; null: it holds'),
    personId: p.uuid().comment('Who linked them'),
    personName: p.text().comment('As it was then: who leaves is still named'),
  },
});
export class MeasureLink extends measureLink.class {}
measureLink.setClass(MeasureLink);
