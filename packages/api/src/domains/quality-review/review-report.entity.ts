import { reportStates } from '@kim/schema/reference/quality-review.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { insertable, readable, withinCounty } from '../../platform/persistence/row-policies.ts';
import {
  among,
  byOneself,
  coordinator,
  employer,
  head,
  ofReviewIn,
  overseers,
  ownReport,
  releasedToEmployer,
  reviewed,
} from './review-sets.ts';

const NAMED = 'As it was then: who leaves is still named';

/** The only door from a review to the employer. It opens once, and does not close again. */
const reviewReport = defineEntity({
  name: 'ReviewReport',
  tableName: 'review_report',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'reports_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'own_announced_reports',
      roles: reviewed,
      when: `${ownReport} and state in ('ANNOUNCED', 'RELEASED')`,
    }),
    readable({ name: 'reports_released_to_employer', roles: employer, when: releasedToEmployer }),
    insertable({
      name: 'coordinator_writes',
      roles: coordinator,
      when: `${withinCounty} and ${byOneself} and state = 'DRAFT' and ${ofReviewIn('CLOSED')}`,
    }),
    {
      name: 'coordinator_corrects',
      roles: [...coordinator],
      command: 'update',
      using: `${withinCounty} and state = 'DRAFT'`,
      check: `${withinCounty} and state in ('DRAFT', 'APPROVAL')`,
    },
    {
      name: 'centre_head_decides',
      roles: [...head],
      command: 'update',
      using: `${withinCounty} and state in ('APPROVAL', 'ANNOUNCED')`,
      check: `${withinCounty} and state in ('DRAFT', 'ANNOUNCED', 'RELEASED')`,
    },
    {
      name: 'case_manager_answers',
      roles: [...reviewed],
      command: 'update',
      using: `${ownReport} and state = 'ANNOUNCED'`,
      check: `${ownReport} and state = 'ANNOUNCED'`,
    },
    {
      name: 'employer_acknowledges',
      roles: [...employer],
      command: 'update',
      using: `${releasedToEmployer} and acknowledged_on is null`,
      check: `${releasedToEmployer} and acknowledged_on is not null`,
    },
  ],
  checks: [
    { name: 'review_report_state_known', expression: among('state', reportStates) },
    { name: 'review_report_approved_by_another', expression: 'approver_id <> person_id' },
    {
      name: 'review_report_released_on_a_day',
      expression: `(state = 'RELEASED') = (released_on is not null)`,
    },
  ],
  uniques: [{ name: 'review_report_once', properties: ['countyId', 'reviewId', 'subjectId'] }],
  indexes: [{ name: 'review_report_place_index', properties: ['countyId', 'organisationId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    reviewId: p.uuid(),
    organisationId: p.uuid(),
    subjectId: p.uuid().comment('The case manager it is about'),
    title: p.text(),
    body: p.text(),
    figures: p
      .text()
      .nullable()
      .comment('Lines of item and four counts, parted by tabs; never of fewer than five cases'),
    state: p.text().default('DRAFT'),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
    submittedOn: p.date().nullable(),
    approverId: p.uuid().nullable(),
    approverName: p.text().nullable().comment(NAMED),
    approvedOn: p.date().nullable(),
    statementDueOn: p.date().nullable(),
    statement: p.text().nullable(),
    statedOn: p.date().nullable(),
    releasedOn: p.date().nullable(),
    acknowledgedOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class ReviewReport extends reviewReport.class {}
reviewReport.setClass(ReviewReport);
