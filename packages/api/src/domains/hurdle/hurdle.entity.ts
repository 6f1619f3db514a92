import { lifeAreas } from '@kim/schema/reference/casework.ts';
import { hurdleStates, problemFields, reconstructionOutcomes } from '@kim/schema/reference/hurdle.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { insertable, readable, updatable, withinCounty } from '../../platform/persistence/row-policies.ts';
import {
  allAmong,
  among,
  byDatabase,
  byOneself,
  isSteered,
  NAMED,
  ofPlace,
  ofVisibleHurdle,
  outsiders,
  overseers,
  steeringMembers,
  WITHOUT_PEOPLE,
} from './hurdle-sets.ts';

/** What stands in the way of people, as reported once or many times: a group of similar reports, and what becomes of it. */
const hurdle = defineEntity({
  name: 'Hurdle',
  tableName: 'hurdle',
  schema: 'hurdle',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'hurdles_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'reported_hurdles',
      roles: [...ofPlace, ...outsiders],
      when: `${withinCounty} and id = any (array(select r.hurdle_id from hurdle.report r))`,
    }),
    readable({
      name: 'hurdles_on_the_agenda',
      roles: steeringMembers,
      when: `${withinCounty} and ${isSteered}`,
    }),
    insertable({
      name: 'county_divides',
      roles: overseers,
      when: `${withinCounty} and state = 'REGISTERED'`,
    }),
    updatable({ name: 'county_leads', roles: overseers, when: withinCounty }),
    ...byDatabase('select', 'insert', 'update'),
  ],
  checks: [
    { name: 'hurdle_state_known', expression: among('state', hurdleStates) },
    { name: 'hurdle_theme_known', expression: among('theme', lifeAreas) },
    { name: 'hurdle_merged_into_another', expression: 'merged_into_id <> id' },
  ],
  indexes: [{ name: 'hurdle_state_index', properties: ['countyId', 'state'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    title: p.text().comment(WITHOUT_PEOPLE),
    theme: p.text(),
    state: p.text().default('REPORTED'),
    firstReportedOn: p
      .date()
      .comment('Day of the earliest of its reports: the time it takes counts from here'),
    mergedIntoId: p
      .uuid()
      .nullable()
      .comment('The hurdle its reports were moved to; it is no longer worked on itself'),
    answer: p.text().nullable().comment('What those who reported it are told'),
    decidedOn: p
      .date()
      .nullable()
      .comment('Day a decision or solution was first there: the time it takes ends here'),
    version: p.integer().default(1),
    reportCount: p.integer().default(1).comment('Reports of it'),
    differentCount: p
      .integer()
      .nullable()
      .comment(
        'Of different cases or reporters, from three on: counted by the database, which alone knows of which cases',
      ),
  },
});
export class Hurdle extends hurdle.class {}
hurdle.setClass(Hurdle);

/** Which way it went, when and by whose hand. */
const hurdleStep = defineEntity({
  name: 'HurdleStep',
  tableName: 'step',
  schema: 'hurdle',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'steps_of_visible_hurdles',
      roles: [...overseers, ...ofPlace, ...outsiders, ...steeringMembers],
      when: ofVisibleHurdle,
    }),
    {
      name: 'county_remarks',
      roles: [...overseers],
      command: 'update',
      using: `${withinCounty} and ${byOneself}`,
      check: `${withinCounty} and ${byOneself}`,
    },
    ...byDatabase('select', 'insert'),
  ],
  checks: [
    { name: 'step_from_known', expression: among('from_state', hurdleStates) },
    { name: 'step_to_known', expression: among('to_state', hurdleStates) },
  ],
  uniques: [{ name: 'step_once', properties: ['countyId', 'hurdleId', 'step'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    hurdleId: p.uuid(),
    step: p.integer(),
    fromState: p.text().nullable(),
    toState: p.text(),
    remark: p.text().nullable().comment(WITHOUT_PEOPLE),
    occurredOn: p.date(),
    personId: p.uuid().nullable().comment('Null: the database itself, because the third report came'),
    personName: p.text().nullable().comment(NAMED),
  },
});
export class HurdleStep extends hurdleStep.class {}
hurdleStep.setClass(HurdleStep);

/** What several cases have in common, found out together: due with the third report. */
const reconstruction = defineEntity({
  name: 'Reconstruction',
  tableName: 'reconstruction',
  schema: 'hurdle',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'reconstructions_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'reconstructions_on_the_agenda', roles: steeringMembers, when: ofVisibleHurdle }),
    {
      name: 'county_reconstructs',
      roles: [...overseers],
      command: 'update',
      using: `${withinCounty} and concluded_on is null`,
      check: `${withinCounty} and ${byOneself}`,
    },
    ...byDatabase('select', 'insert'),
  ],
  checks: [
    { name: 'reconstruction_problem_fields_known', expression: allAmong('problem_fields', problemFields) },
    { name: 'reconstruction_outcome_known', expression: among('outcome', reconstructionOutcomes) },
    {
      name: 'reconstruction_concluded_with_an_outcome',
      expression: '(outcome is null) = (concluded_on is null)',
    },
  ],
  uniques: [
    { name: 'reconstruction_once', properties: ['countyId', 'hurdleId', 'number'] },
    {
      name: 'reconstruction_open_once',
      properties: ['countyId', 'hurdleId'],
      where: 'concluded_on is null',
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    hurdleId: p.uuid(),
    number: p.integer().comment('1, 2, 3 within its hurdle: it may come back'),
    dueSince: p.date(),
    reportCount: p.integer().comment('Different reports when it became due'),
    course: p.text().nullable().comment('What happened in the cases, one after the other'),
    interfaces: p.text().nullable().comment('Where it went from one body to another, and stuck'),
    attempts: p.text().nullable().comment('What was tried'),
    problemFields: p.array().columnType('text[]').default([]),
    commonProblem: p.text().nullable(),
    outcome: p.text().nullable(),
    reason: p.text().nullable(),
    concludedOn: p.date().nullable(),
    personId: p.uuid().nullable(),
    personName: p.text().nullable().comment(NAMED),
    version: p.integer().default(1),
  },
});
export class Reconstruction extends reconstruction.class {}
reconstruction.setClass(Reconstruction);
