import { defineEntity, p } from '@mikro-orm/core';
import { published, readable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { readers } from './measure-sets.ts';

const VERBATIM = 'In the exact words of the concept; never changed';

/** A field the concept acts in. Comes with the county file. */
const actionField = defineEntity({
  name: 'ActionField',
  tableName: 'action_field',
  schema: 'measure',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'fields_of_the_county', roles: readers, when: withinCounty }),
    published('true'),
  ],
  uniques: [{ name: 'action_field_once', properties: ['countyId', 'number'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.integer(),
    name: p.text(),
    situation: p.text().comment(VERBATIM),
    footnotes: p.text().nullable(),
    source: p.text(),
  },
});
export class ActionField extends actionField.class {}
actionField.setClass(ActionField);

/** What is to be reached in a field of action. */
const actionGoal = defineEntity({
  name: 'ActionGoal',
  tableName: 'action_goal',
  schema: 'measure',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'goals_of_the_county', roles: readers, when: withinCounty }),
    published('true'),
  ],
  uniques: [{ name: 'action_goal_once', properties: ['countyId', 'fieldId', 'number'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    fieldId: p.uuid(),
    number: p.integer(),
    title: p.text().comment(VERBATIM),
  },
});
export class ActionGoal extends actionGoal.class {}
actionGoal.setClass(ActionGoal);
