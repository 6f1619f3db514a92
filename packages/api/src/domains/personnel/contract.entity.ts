import { payGrades } from '@kim/schema/reference/pay-grades.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  everyMember,
  insertable,
  ofOwner,
  readable,
  updatable,
} from '../../platform/persistence/row-policies.ts';
import { keptHere, keptOfOthers, ownFile } from './personnel-sets.ts';

/** Rows of a file as its keeper and the person see them; written by the keeper, but never into one's own file. */
const partOfFile = (name: string) => [
  readable({ name: `${name}_of_files_kept_here`, roles: ['kim_municipal_hr'], when: keptHere() }),
  readable({ name: `${name}_of_own_file`, roles: everyMember, when: ownFile() }),
  insertable({ name: `keeper_writes_${name}`, roles: ['kim_municipal_hr'], when: keptOfOthers() }),
  updatable({ name: `keeper_changes_${name}`, roles: ['kim_municipal_hr'], when: keptOfOthers() }),
];

const contract = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: [...partOfFile('contracts'), ...ofOwner('statistics', 'kim_personnel_owner', 'select')],
  checks: [
    { name: 'contract_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
    {
      name: 'contract_fixed_term_has_its_reason',
      expression: 'fixed_term_until is null or fixed_term_reason is not null',
    },
    {
      name: 'contract_ends_with_its_fixed_term',
      expression: 'fixed_term_until is null or valid_to <= fixed_term_until',
    },
    {
      name: 'contract_pay_grade_known',
      expression: `pay_grade in (${payGrades.map((grade) => `'${grade}'`).join(', ')})`,
    },
    { name: 'contract_pay_step_known', expression: 'pay_step >= 1 and pay_step <= 6' },
    {
      name: 'contract_hours_are_a_part',
      expression: 'weekly_hours > 0 and weekly_hours <= full_time_hours and full_time_hours <= 48',
    },
  ],
  indexes: [{ name: 'contract_file_index', properties: ['countyId', 'fileId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileId: p.uuid(),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day; of a fixed term at most its end'),
    fixedTermUntil: p.date().nullable().comment('Null: permanent'),
    fixedTermReason: p.text().nullable(),
    probationUntil: p.date().nullable().comment('Last day'),
    payGrade: p.text(),
    payStep: p.integer(),
    payStepSince: p.date(),
    weeklyHours: p.decimal().precision(4).scale(2),
    fullTimeHours: p.decimal().precision(4).scale(2).comment('Of a full-time employee: the quota follows'),
    version: p.integer(),
  },
});
export class Contract extends contract.class {}
contract.setClass(Contract);

const workingTime = defineEntity({
  name: 'WorkingTime',
  tableName: 'working_time',
  schema: 'personnel',
  rowLevelSecurity: 'force',
  policies: partOfFile('working_times'),
  checks: [
    { name: 'working_time_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
    {
      name: 'working_time_is_a_day_at_most_ten_hours',
      expression:
        'least(monday, tuesday, wednesday, thursday, friday) >= 0 and greatest(monday, tuesday, wednesday, thursday, friday) <= 10',
    },
  ],
  indexes: [{ name: 'working_time_contract_index', properties: ['countyId', 'contractId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileId: p.uuid(),
    contractId: p.uuid(),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day; null: as long as the contract'),
    monday: p.decimal().precision(4).scale(2),
    tuesday: p.decimal().precision(4).scale(2),
    wednesday: p.decimal().precision(4).scale(2),
    thursday: p.decimal().precision(4).scale(2),
    friday: p.decimal().precision(4).scale(2),
  },
});
export class WorkingTime extends workingTime.class {}
workingTime.setClass(WorkingTime);
