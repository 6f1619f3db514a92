import { defineEntity, p } from '@mikro-orm/core';
import {
  countyRoles,
  organisationRoles,
  readable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';

/** A stage in which a county takes up its work: whom it counsels from then on. Comes with the county file. */
const stage = defineEntity({
  name: 'TargetGroupStage',
  tableName: 'target_group_stage',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'stages_of_the_county',
      roles: [...countyRoles, ...organisationRoles],
      when: withinCounty,
    }),
  ],
  uniques: [{ name: 'target_group_stage_unique', properties: ['countyId', 'stage'] }],
  checks: [
    { name: 'target_group_stage_known', expression: 'stage >= 1 and stage <= 9' },
    {
      name: 'target_group_stage_ages',
      expression:
        'age_from >= 0 and age_from <= 120 and age_to >= 0 and age_to <= 120 and age_from <= age_to',
    },
    {
      name: 'target_group_stage_described',
      expression: 'starts_on is null or (description is not null and source is not null)',
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    stage: p.smallint(),
    description: p.text().nullable().comment('Null where the papers only number the stage'),
    targetGroups: p.array().columnType('text[]').defaultRaw(`'{}'`),
    ageFrom: p.smallint().nullable(),
    ageTo: p.smallint().nullable(),
    withChildren: p.boolean().default(false),
    startsOn: p.date().nullable().comment('First day; null while it is not taken up'),
    source: p.text().nullable(),
  },
});
export class TargetGroupStage extends stage.class {}
stage.setClass(TargetGroupStage);
