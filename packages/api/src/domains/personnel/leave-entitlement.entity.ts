import { defineEntity, p } from '@mikro-orm/core';
import { everyMember, insertable, readable, updatable } from '../../platform/persistence/row-policies.ts';
import { keptHere, ownFile } from './personnel-sets.ts';

const notOwn = `file_id <> all ((select seal.own_files())::uuid[])`;
const keptByOthers = `${keptHere()} and ${notOwn}`;

/** Days of leave of a calendar year (§ 26 TVöD), and what was carried over from the one before. */
const leaveEntitlement = defineEntity({
  name: 'LeaveEntitlement',
  tableName: 'leave_entitlement',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'entitlements_kept_here', roles: ['kim_municipal_hr'], when: keptHere() }),
    readable({ name: 'own_entitlements', roles: everyMember, when: ownFile() }),
    insertable({ name: 'hr_enters_entitlement', roles: ['kim_municipal_hr'], when: keptByOthers }),
    updatable({ name: 'hr_corrects_entitlement', roles: ['kim_municipal_hr'], when: keptByOthers }),
  ],
  uniques: [{ name: 'leave_entitlement_year_unique', properties: ['countyId', 'fileId', 'year'] }],
  checks: [
    {
      name: 'leave_entitlement_possible',
      expression: 'days >= 0 and days <= 60 and carried_over >= 0 and carried_over <= 60',
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileId: p.uuid(),
    year: p.integer(),
    days: p.decimal().precision(4).scale(1),
    carriedOver: p.decimal().precision(4).scale(1).default('0.0'),
    version: p.integer().default(1),
  },
});
export class LeaveEntitlement extends leaveEntitlement.class {}
leaveEntitlement.setClass(LeaveEntitlement);
