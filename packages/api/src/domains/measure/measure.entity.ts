import { measureStates, trafficLights } from '@kim/schema/reference/measure.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { insertable, published, readable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { among, byOneself, ofOpenMeasure, ofWhatHappened, readers, steerers } from './measure-sets.ts';

const NAMED = 'As it was then: who leaves is still named';

/** What is to be done for a goal, who answers for it, by when, and what it is measured by. */
const measure = defineEntity({
  name: 'Measure',
  tableName: 'measure',
  schema: 'measure',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'measures_of_the_county', roles: readers, when: withinCounty }),
    {
      name: 'county_steers',
      roles: [...steerers],
      command: 'update',
      using: `${withinCounty} and state <> 'EVALUATED'`,
      check: withinCounty,
    },
    published('published_on is not null'),
  ],
  checks: [
    { name: 'measure_state_known', expression: among('state', measureStates) },
    {
      name: 'measure_planned_before_prioritised',
      expression: `state = 'PROPOSED' or ((owner_organisation_id is not null or owner_person_id is not null) and due_on is not null and indicator is not null and unit is not null and target is not null)`,
    },
    { name: 'measure_target_possible', expression: 'target >= 0 and target <= 1000000000' },
    { name: 'measure_done_with_evidence', expression: `state <> 'DONE' or evidence is not null` },
  ],
  uniques: [{ name: 'measure_once', properties: ['countyId', 'number'] }],
  indexes: [{ name: 'measure_goal_index', properties: ['countyId', 'goalId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    goalId: p.uuid(),
    number: p.integer().comment('Through all fields, in the order of the concept'),
    wording: p.text().comment('In the exact words of the concept; never changed'),
    state: p.text().default('PROPOSED'),
    ownerOrganisationId: p.uuid().nullable(),
    ownerOrganisationName: p.text().nullable().comment(NAMED),
    ownerPersonId: p.uuid().nullable(),
    ownerPersonName: p.text().nullable().comment(NAMED),
    dueOn: p.date().nullable(),
    indicator: p.text().nullable().comment('What success is measured by'),
    unit: p.text().nullable(),
    target: p.integer().nullable(),
    evidence: p.text().nullable().comment('What shows that it is done'),
    publishedOn: p
      .date()
      .nullable()
      .comment('From then on everybody reads it, also without an account; null: not published, or withdrawn'),
    version: p.integer().default(1),
  },
});
export class Measure extends measure.class {}
measure.setClass(Measure);

/** Who led a measure from where to where, when and why; written once. */
const measureStep = defineEntity({
  name: 'MeasureStep',
  tableName: 'measure_step',
  schema: 'measure',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'measure_steps_of_the_county', roles: readers, when: withinCounty }),
    insertable({
      name: 'county_records_step',
      roles: steerers,
      when: `${byOneself} and ${ofWhatHappened}`,
    }),
  ],
  checks: [
    { name: 'measure_step_from_known', expression: among('from_state', measureStates) },
    { name: 'measure_step_to_known', expression: among('to_state', measureStates) },
  ],
  uniques: [{ name: 'measure_step_once', properties: ['countyId', 'measureId', 'step'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    measureId: p.uuid(),
    step: p.integer(),
    fromState: p.text(),
    toState: p.text(),
    remark: p.text().nullable().comment('For the county and the steering group'),
    occurredOn: p.date(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
  },
});
export class MeasureStep extends measureStep.class {}
measureStep.setClass(MeasureStep);

/** How it went in one quarter. */
const measureReview = defineEntity({
  name: 'MeasureReview',
  tableName: 'measure_review',
  schema: 'measure',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'reviews_of_the_county', roles: readers, when: withinCounty }),
    insertable({ name: 'county_reviews', roles: steerers, when: `${byOneself} and ${ofOpenMeasure}` }),
    {
      name: 'county_corrects_review',
      roles: [...steerers],
      command: 'update',
      using: `${withinCounty} and ${ofOpenMeasure}`,
      check: `${withinCounty} and ${byOneself}`,
    },
    published('true'),
  ],
  checks: [
    { name: 'measure_review_light_known', expression: among('light', trafficLights) },
    {
      name: 'measure_review_quarter_possible',
      expression: 'quarter >= 1 and quarter <= 4 and year >= 2020 and year <= 2100',
    },
    { name: 'measure_review_value_possible', expression: 'value >= 0 and value <= 1000000000' },
    { name: 'measure_review_remark_unless_green', expression: `light = 'GREEN' or remark is not null` },
  ],
  uniques: [{ name: 'measure_review_once', properties: ['countyId', 'measureId', 'year', 'quarter'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    measureId: p.uuid(),
    year: p.integer(),
    quarter: p.integer(),
    light: p.text(),
    value: p.integer().nullable().comment('Of the indicator at the end of the quarter; null: not measured'),
    remark: p.text().nullable().comment('For the county and the steering group'),
    reviewedOn: p.date(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
    version: p.integer().default(1),
  },
});
export class MeasureReview extends measureReview.class {}
measureReview.setClass(MeasureReview);
