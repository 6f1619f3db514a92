import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import {
  measureAttempts,
  measureLinkAttempts,
  measureLinksSeen,
  reviewAttempts,
  stepAttempts,
  type LinkRow,
  type MeasureRow,
} from './measure-rows.support.ts';
import { spreadRows } from './casework-rows.support.ts';
import { knownWith } from './known-to-everybody.support.ts';
import { funding, here, lead, office, place, sqlUuid, steeringMember } from './roles.support.ts';

const controllers = [...lead, steeringMember];
const others = [...place, ...office, funding, 'kim_school_clerk', 'kim_youth_clerk', 'kim_external_adviser'];
const readers = [...controllers, ...others];
/** The goals everybody reads of: those of a published measure. */
const publishedGoals = (world: World) =>
  world['measure.action_goal'].filter(({ id }) =>
    world['measure.measure'].some((row) => row.goal_id === id && row.published_on !== null),
  );
/** Of a published measure only the county's own people know who answers for it, what it is measured by and what shows that it is done. */
const ofMeasureAlone = ['owner_person_name', 'indicator', 'unit', 'evidence'];
const readsAs = (role: string, countyId: string | null): boolean =>
  countyId !== null && readers.includes(`kim_${role.toLowerCase()}`);

/** One of the Rhein-Sieg-Kreis and one of the other county, in this state. */
const ofEachCounty = (world: World, state: string): MeasureRow[] => {
  const rows = world['measure.measure'].filter((row) => row.state === state);
  const countyOf = (subject: string) =>
    world.identity_account.find((row) => row.subject === subject)!.county_id;
  return ['head.rsk', 'coordinator.rkn'].map((subject) =>
    rows.find((row) => row.county_id === countyOf(subject))!,
  );
};
const maySteer = (who: Principal, row: MeasureRow): boolean =>
  ['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE'].includes(who.role) &&
  who.countyId === row.county_id;

const sample = (
  name: string,
  { state, input }: { readonly state: string; readonly input: object },
): MutationSample<MeasureRow> => ({
  document: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { measure { id wording state } errors { code path message currentVersion } } }`,
  targets: (world) => ofEachCounty(world, state),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    measureId: publicId('measure', id),
    ...(name === 'measureReviewRecord' ? {} : { version }),
    ...input,
  }),
  isAllowed: maySteer,
  by: 'head.rsk',
});

const linkReaders = [
  ...place.slice(1),
  ...office,
  steeringMember,
  'kim_school_clerk',
  'kim_youth_clerk',
  'kim_external_adviser',
];
const linkedEnd = ({ working_group_id, hurdle_id }: LinkRow): object =>
  working_group_id
    ? { workingGroupId: publicId('working_group', working_group_id) }
    : { hurdleId: publicId('hurdle', hurdle_id!) };
/** A link of each county that holds, of a measure that is not evaluated. */
const measureUnlink: MutationSample<LinkRow> = {
  document: `mutation ($input: MeasureUnlinkInput!) { change: measureUnlink(input: $input) { measure { id wording state } errors { code path message currentVersion } } }`,
  targets: (world) =>
    ofEachCounty(world, 'RUNNING').map(({ county_id }) =>
      world['measure.measure_link'].find(
        (row) =>
          row.county_id === county_id &&
          row.ended_on === null &&
          world['measure.measure'].find(({ id }) => id === row.measure_id)!.state !== 'EVALUATED',
      )!,
    ),
  input: (row) => ({
    idempotencyKey: randomUUID(),
    measureId: publicId('measure', row.measure_id),
    ...linkedEnd(row),
  }),
  isAllowed: (who, { county_id }) =>
    ['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE'].includes(who.role) && who.countyId === county_id,
  by: 'head.rsk',
};
const measureLink: MutationSample<MeasureRow> = {
  ...sample('measureLink', { state: 'ASSIGNED', input: {} }),
  input: ({ id, county_id }, world) => ({
    idempotencyKey: randomUUID(),
    measureId: publicId('measure', id),
    hurdleId: publicId(
      'hurdle',
      world['hurdle.hurdle'].find(
        (row) =>
          row.county_id === county_id &&
          row.merged_into_id === null &&
          !world['measure.measure_link'].some((one) => one.hurdle_id === row.id && one.measure_id === id),
      )!.id,
    ),
  }),
};

const states = `unnest(array['PROPOSED', 'PRIORITISED', 'ASSIGNED', 'RUNNING', 'DONE', 'STALLED', 'EVALUATED']) with ordinality s(state, at)`;
const somebody = (county: string): string =>
  `(select p.id from app.person p where p.county_id = ${county} order by p.id limit 1)`;
const measureOf = (what: string): string =>
  `insert into measure.measure (county_id, id, goal_id, number, wording, state, owner_organisation_id, owner_organisation_name, owner_person_id, owner_person_name, due_on, indicator, unit, target, evidence) ${what}`;

export const spec: ModuleSpec = {
  tables: {
    'measure.action_field': {
      grants: [['SELECT', readers, '*']],
      seen: (who, world) => here(world['measure.action_field'], who),
      known: knownWith(readers, 'measure.action_field', ({ id }, world) =>
        publishedGoals(world).some(({ field_id }) => field_id === id),
      ),
      node: {
        kind: () => 'action_field',
        type: () => 'ActionField',
        samples: (world) => spreadRows(world['measure.action_field']),
      },
    },
    'measure.action_goal': {
      grants: [['SELECT', readers, '*']],
      seen: (who, world) => here(world['measure.action_goal'], who),
      known: knownWith(readers, 'measure.action_goal', (row, world) => publishedGoals(world).includes(row)),
      node: {
        kind: () => 'action_goal',
        type: () => 'ActionGoal',
        samples: (world) => spreadRows(world['measure.action_goal']),
      },
    },
    'measure.measure': {
      grants: [
        ['SELECT', [...lead, steeringMember, ...others], '*'],
        [
          'UPDATE',
          lead,
          'due_on evidence indicator owner_organisation_id owner_organisation_name owner_person_id owner_person_name published_on state target unit version',
        ],
      ],
      heldByReading: ['county_steers without county_id'],
      seen: (who, world) => here(world['measure.measure'], who),
      known: knownWith(readers, 'measure.measure', ({ published_on }) => published_on !== null),
      hidden: ({ role, countyId }) => (readsAs(role, countyId) ? [] : ofMeasureAlone),
      attempts: measureAttempts,
      node: {
        kind: () => 'measure',
        type: () => 'Measure',
        // somebody's first: what hangs on who answers for it is gone to by few ways
        samples: ({ 'measure.measure': rows }) => [
          ...rows.filter((row) => row.owner_person_id !== null).slice(0, 2),
          ...spreadRows(rows),
        ],
      },
    },
    'measure.measure_step': {
      grants: [
        ['SELECT', controllers, '*'],
        ['SELECT', others, 'county_id from_state id measure_id occurred_on person_name step to_state'],
        ['INSERT', lead, '*'],
      ],
      seen: (who, world) => here(world['measure.measure_step'], who),
      attempts: stepAttempts,
      node: {
        kind: () => 'measure_step',
        type: () => 'MeasureStep',
        samples: (world) => spreadRows(world['measure.measure_step']),
      },
    },
    'measure.measure_review': {
      grants: [
        ['SELECT', controllers, '*'],
        [
          'SELECT',
          others,
          'county_id id light measure_id person_name quarter reviewed_on value version year',
        ],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'light person_id person_name remark reviewed_on value version'],
      ],
      seen: (who, world) => here(world['measure.measure_review'], who),
      attempts: reviewAttempts,
      node: {
        kind: () => 'measure_review',
        type: () => 'MeasureReview',
        samples: (world) => spreadRows(world['measure.measure_review']),
      },
    },
    'measure.measure_link': {
      grants: [
        ['SELECT', lead, '*'],
        ['SELECT', linkReaders, 'county_id ended_on hurdle_id id linked_on measure_id working_group_id'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'ended_on'],
      ],
      seen: measureLinksSeen,
      attempts: measureLinkAttempts,
    },
  },
  mutations: {
    measurePlan: sample('measurePlan', {
      state: 'PROPOSED',
      input: { dueOn: '2099-01-01', indicator: 'I', unit: 'U', target: 1 },
    }),
    measureAdvance: sample('measureAdvance', { state: 'ASSIGNED', input: { toState: 'RUNNING' } }),
    measurePublish: sample('measurePublish', { state: 'RUNNING', input: { isPublished: true } }),
    measureReviewRecord: sample('measureReviewRecord', {
      state: 'ASSIGNED',
      input: { year: 2025, quarter: 4, light: 'GREEN' },
    }),
    measureLink,
    measureUnlink,
  },
  // the other county has no fields of its own: one of each county, with a measure in every state
  unusual: [
    `insert into measure.action_field (county_id, id, number, name, situation, source) select id, ${sqlUuid(`'field' || id`)}, 90, 'x', 'x', 'x' from app.organisation where kind = 'COUNTY'`,
    `insert into measure.action_goal (county_id, id, field_id, number, title) select county_id, ${sqlUuid(`'goal' || id`)}, id, 1, 'x' from measure.action_field where number = 90`,
    measureOf(
      `select g.county_id, ${sqlUuid(`'measure' || g.id || s.state`)}, g.id, 900 + s.at, 'x', s.state, g.county_id, 'x', ${somebody('g.county_id')}, 'x', '2026-12-01', 'x', 'x', 1, 'x' from measure.action_goal g join measure.action_field f on f.county_id = g.county_id and f.id = g.field_id and f.number = 90 cross join ${states}`,
    ),
    `insert into measure.measure_step (county_id, id, measure_id, step, from_state, to_state, remark, occurred_on, person_id, person_name) select m.county_id, ${sqlUuid(`'step' || m.id`)}, m.id, 1, 'PROPOSED', m.state, 'x', '2026-01-01', ${somebody('m.county_id')}, 'x' from measure.measure m where m.number > 900 and m.state <> 'PROPOSED'`,
    `insert into measure.measure_review (county_id, id, measure_id, year, quarter, light, value, remark, reviewed_on, person_id, person_name) select m.county_id, ${sqlUuid(`'review' || m.id || q.n`)}, m.id, 2026, q.n, 'RED', q.n, 'x', '2026-09-30', ${somebody('m.county_id')}, 'x' from measure.measure m cross join generate_series(2, 3) q(n) where m.number > 900 and m.state <> 'PROPOSED'`,
    `update measure.measure set published_on = '2026-10-01' where number > 900 and state in ('PROPOSED', 'DONE', 'STALLED')`,
    // to every group, and to every sixth hurdle or so; some have ended
    `insert into measure.measure_link (county_id, id, measure_id, working_group_id, linked_on, ended_on, person_id, person_name) select m.county_id, ${sqlUuid(`'link' || m.id || g.id`)}, m.id, g.id, '2026-01-01', case when ascii(left(md5(m.id::text || g.id), 1)) % 5 = 0 then date '2026-02-01' end, ${somebody('m.county_id')}, 'x' from measure.measure m join governance.working_group g on g.county_id = m.county_id where m.number > 900`,
    `insert into measure.measure_link (county_id, id, measure_id, hurdle_id, linked_on, ended_on, person_id, person_name) select m.county_id, ${sqlUuid(`'link' || m.id || h.id`)}, m.id, h.id, '2026-01-01', case when right(md5(m.id::text || h.id), 1) < '3' then date '2026-02-01' end, ${somebody('m.county_id')}, 'x' from measure.measure m join hurdle.hurdle h on h.county_id = m.county_id and h.merged_into_id is null where m.number > 900 and left(md5(m.id::text || h.id), 1) < '3'`,
  ],
  multiply: [
    `insert into measure.action_field (county_id, id, number, name, situation, source) select county_id, ${sqlUuid(`id::text || n`)}, number + 100 * n, name, situation, source from measure.action_field, generate_series(1, 19) n`,
    `insert into measure.action_goal (county_id, id, field_id, number, title) select county_id, ${sqlUuid(`id::text || n`)}, field_id, number + 100 * n, title from measure.action_goal, generate_series(1, 19) n`,
    measureOf(
      `select county_id, ${sqlUuid(`id::text || n`)}, goal_id, number + 1000 * n, wording, state, owner_organisation_id, owner_organisation_name, owner_person_id, owner_person_name, due_on, indicator, unit, target, evidence from measure.measure, generate_series(1, 19) n`,
    ),
  ],
  grows: ['Query.actionFields', 'Query.measures'],
};
