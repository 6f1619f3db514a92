import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  insertable,
  municipalRoles,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { deploymentReadersOfCounty } from './deployment-site.entity.ts';

const employed = `${withinCounty} and position_id = any ((select seal.employed_positions())::uuid[])`;
/** Days of somebody who does not fill the position are not the employer's to plan; a clash would tell where they are. */
const ofOccupant = `${employed} and ${amongIds('person_id', 'select o.person_id from app.position_occupancy o where o.position_id = deployment_slot.position_id')}`;
const oneself = `${withinCounty} and person_id = ${sealed('person')} and ${amongIds('position_id', `select o.position_id from app.position_occupancy o where o.person_id = ${sealed('person')}`)}`;

/**
 * When somebody is at work where, in every week from when to when. Says nothing about why somebody is not. The database
 * refuses two of one person at once (constraints `deployment_slot_one_half_per_day`, `…_one_place_per_day`).
 */
const slot = defineEntity({
  name: 'DeploymentSlot',
  tableName: 'deployment_slot',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'slots_in_the_county', roles: deploymentReadersOfCounty, when: withinCounty }),
    readable({
      name: 'slots_of_visible_positions',
      roles: municipalRoles,
      when: `${withinCounty} and ${amongIds('position_id', 'select p.id from app.position p')}`,
    }),
    insertable({
      name: 'employer_plans',
      roles: ['kim_municipal_hr', 'kim_municipal_team_lead'],
      when: ofOccupant,
    }),
    updatable({
      name: 'employer_replans',
      roles: ['kim_municipal_hr', 'kim_municipal_team_lead'],
      when: employed,
    }),
    insertable({ name: 'person_plans', roles: ['kim_case_manager'], when: oneself }),
    updatable({ name: 'person_replans', roles: ['kim_case_manager'], when: oneself }),
  ],
  checks: [
    { name: 'deployment_slot_weekday_known', expression: 'weekday >= 1 and weekday <= 5' },
    { name: 'deployment_slot_part_known', expression: `part in ('DAY', 'MORNING', 'AFTERNOON')` },
    { name: 'deployment_slot_ends_after_start', expression: 'ends_at > starts_at' },
    { name: 'deployment_slot_period', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  indexes: [
    { name: 'deployment_slot_position_index', properties: ['countyId', 'positionId'] },
    { name: 'deployment_slot_person_index', properties: ['countyId', 'personId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    positionId: p.uuid(),
    personId: p.uuid(),
    siteId: p.uuid(),
    weekday: p.smallint().comment('1 is Monday'),
    part: p.text().comment('A whole day is 0.2 VZÄ, a morning or an afternoon half of it'),
    startsAt: p.time(0),
    endsAt: p.time(0),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day'),
    isWithdrawn: p.boolean().default(false).comment('Taken back before its first day'),
    version: p.integer().default(1),
  },
});
export class DeploymentSlot extends slot.class {}
slot.setClass(DeploymentSlot);
