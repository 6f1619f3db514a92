import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  everyMember,
  insertable,
  ofOwner,
  readable,
  sealed,
  updatable,
} from '../../platform/persistence/row-policies.ts';
import { absenceKinds, absenceStates, requestedKinds } from './absence.policy.ts';
import { keptHere, managed, ownFile } from './personnel-sets.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const notOwn = `file_id <> all ((select seal.own_files())::uuid[])`;
const wasRequested = 'requested_by is not null';
/** HR decides where no line manager is named. */
const unmanaged = amongIds('file_id', 'select f.id from personnel.file f where f.line_manager_id is null');
const decidedByMe = `state in ('APPROVED', 'REJECTED') and decided_by = ${sealed('person')}`;
const endedByMe = `ended_by = ${sealed('person')}`;

/** The steps each role may take; which step may follow which is held by a trigger, for everybody. */
const steps = [
  insertable({
    name: 'own_request',
    roles: everyMember,
    when: `${ownFile()} and state = 'REQUESTED' and requested_by = ${sealed('person')}`,
  }),
  insertable({
    name: 'recorded_by_hr',
    roles: ['kim_municipal_hr'],
    when: `${keptHere()} and ${notOwn} and state = 'RECORDED' and decided_by = ${sealed('person')}`,
  }),
  {
    ...updatable({ name: 'own_request_withdrawn', roles: everyMember, when: '' }),
    using: `${ownFile()} and state = 'REQUESTED'`,
    check: `${ownFile()} and state = 'WITHDRAWN' and ${endedByMe}`,
  },
  {
    ...updatable({ name: 'line_manager_decides', roles: ['kim_municipal_team_lead'], when: '' }),
    using: `${managed()} and state = 'REQUESTED'`,
    check: `${managed()} and ${decidedByMe}`,
  },
  {
    ...updatable({ name: 'hr_decides_without_line_manager', roles: ['kim_municipal_hr'], when: '' }),
    using: `${keptHere()} and ${notOwn} and ${unmanaged} and state = 'REQUESTED'`,
    check: `${keptHere()} and ${notOwn} and ${decidedByMe}`,
  },
  {
    ...updatable({ name: 'hr_cancels', roles: ['kim_municipal_hr'], when: '' }),
    using: `${keptHere()} and ${notOwn} and state in ('APPROVED', 'RECORDED')`,
    check: `${keptHere()} and ${notOwn} and state = 'CANCELLED' and ${endedByMe}`,
  },
];

/**
 * Absence of somebody: asked for and decided, or recorded. What others need to know of it, the days, a trigger writes to
 * `app.unreachable_period` in the same transaction.
 */
const absence = defineEntity({
  name: 'Absence',
  tableName: 'absence',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: [
    ...ofOwner('statistics', 'kim_personnel_owner', 'select'),
    readable({ name: 'absences_kept_here', roles: ['kim_municipal_hr'], when: keptHere() }),
    readable({ name: 'own_absences', roles: everyMember, when: ownFile() }),
    readable({
      name: 'requests_to_line_manager',
      roles: ['kim_municipal_team_lead'],
      when: `${managed()} and ${wasRequested}`,
    }),
    ...steps,
  ],
  checks: [
    { name: 'absence_ends_after_start', expression: 'last_day >= first_day' },
    {
      name: 'absence_half_day_is_one_day',
      expression: `half_day is null or (half_day in ('MORNING', 'AFTERNOON') and first_day = last_day)`,
    },
    { name: 'absence_kind_known', expression: `kind in (${quoted(absenceKinds)})` },
    { name: 'absence_state_known', expression: `state in (${quoted(absenceStates)})` },
    {
      name: 'absence_asked_for_is_no_illness',
      expression: `requested_by is null or kind in (${quoted(requestedKinds)})`,
    },
    {
      name: 'absence_somebody_decided',
      expression: `(state in ('APPROVED', 'REJECTED', 'RECORDED')) <= (decided_by is not null)`,
    },
    {
      name: 'absence_refusal_has_a_reason',
      expression: `state <> 'REJECTED' or reason is not null`,
    },
    {
      name: 'absence_vacation_within_a_year',
      expression: `kind <> 'VACATION' or extract(year from first_day) = extract(year from last_day)`,
    },
  ],
  indexes: [{ name: 'absence_file_index', properties: ['countyId', 'fileId', 'firstDay'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileId: p.uuid(),
    kind: p.text(),
    firstDay: p.date(),
    lastDay: p.date(),
    halfDay: p.text().nullable(),
    workingDays: p.decimal().precision(5).scale(1).comment('Counted when it was entered'),
    state: p.text(),
    note: p.text().nullable(),
    requestedBy: p.uuid().nullable().comment('Null: recorded by HR, not asked for'),
    requestedOn: p.date().nullable(),
    decidedBy: p.uuid().nullable(),
    decidedOn: p.date().nullable(),
    reason: p.text().nullable().comment('Why it was refused or cancelled'),
    endedBy: p.uuid().nullable().comment('Who withdrew or cancelled it'),
    endedOn: p.date().nullable(),
    unreachableId: p.uuid().nullable().comment('What the trigger wrote of it for others'),
    version: p.integer().default(1),
  },
});
export class Absence extends absence.class {}
absence.setClass(Absence);
