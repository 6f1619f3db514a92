import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { cm, spreadRows } from './casework-rows.support.ts';
import {
  ALIKE,
  alikeFirst,
  hurdleAttempts,
  hurdlesSeen,
  linkAttempts,
  linksSeen,
  ofHurdlesSeen,
  ofPlace,
  outsiders,
  readers,
  reconstructionAttempts,
  reportAttempts,
  reportsSeen,
  senders,
  stepAttempts,
  type HurdleRow,
  type ReconstructionRow,
} from './hurdle-rows.support.ts';
import { byKey, lead, sqlUuid, steeringMember } from './roles.support.ts';
import type { OrganisationRow } from './organisation.spec.support.ts';

const mutation = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} errors { code path message currentVersion } } }`;
const hurdleOf = 'hurdle { id title answer steps { remark } }';
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });
const hurdleId = ({ id }: HurdleRow): string => publicId('hurdle', id);
const leaders = ['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE'];
const leads = ({ role, countyId }: Principal, row: { readonly county_id: string }): boolean =>
  leaders.includes(role) && countyId === row.county_id;

/** One of each county at this state, that of the Rhein-Sieg-Kreis first. */
const atState = (world: World, ...states: string[]): HurdleRow[] => {
  const [rsk] = byKey(world.organisation, ['rsk']);
  const some = world['hurdle.hurdle'].filter(
    (row) => states.includes(row.state) && row.merged_into_id === null,
  );
  const ofRsk = some.find((row) => row.county_id === rsk!.id);
  const elsewhere = some.find((row) => row.county_id !== rsk!.id);
  return [ofRsk, elsewhere].filter((row) => row !== undefined);
};

const hurdleReportSend: MutationSample<OrganisationRow> = {
  document: mutation('hurdleReportSend', 'report { id title description }'),
  targets: (world) => byKey(world.organisation, ['bornheim', 'rkn']),
  input: () => ({
    ...key(),
    title: 'T',
    description: 'D',
    theme: 'HOUSING',
    legalDomains: [],
    bodies: [],
  }),
  // names nobody: whoever reports does so for themselves
  isAllowed: ({ role }) => senders.includes(`kim_${role.toLowerCase()}`),
  by: 'cm.bornheim',
};
const hurdleName: MutationSample<HurdleRow> = {
  document: mutation('hurdleName', hurdleOf),
  targets: (world) => atState(world, 'REGISTERED'),
  input: (row) => ({ ...key(), hurdleId: hurdleId(row), version: row.version, title: 'T', theme: 'HOUSING' }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};
const hurdleAdvance: MutationSample<HurdleRow> = {
  document: mutation('hurdleAdvance', hurdleOf),
  targets: (world) => atState(world, 'REPORTED'),
  input: (row) => ({ ...key(), hurdleId: hurdleId(row), version: row.version, toState: 'REGISTERED' }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};
const hurdleMerge: MutationSample<HurdleRow> = {
  document: mutation('hurdleMerge', hurdleOf),
  targets: (world) => atState(world, 'REPORTED'),
  input: (row, world) => ({
    ...key(),
    hurdleId: hurdleId(row),
    version: row.version,
    intoId: hurdleId(
      world['hurdle.hurdle'].find(
        (one) => one.county_id === row.county_id && one.id !== row.id && one.merged_into_id === null,
      )!,
    ),
    title: 'T',
  }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};
const hurdleSplit: MutationSample<HurdleRow> = {
  document: mutation('hurdleSplit', hurdleOf),
  targets: (world) => atState(world, 'CLUSTERED'),
  input: (row, world) => ({
    ...key(),
    hurdleId: hurdleId(row),
    version: row.version,
    reportIds: [
      publicId('hurdle_report', world['hurdle.report'].find((one) => one.hurdle_id === row.id)!.id),
    ],
    title: 'T',
  }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};
const reconstructionRecord: MutationSample<ReconstructionRow> = {
  document: mutation('reconstructionRecord', 'reconstruction { id course commonProblem }'),
  targets: (world) => {
    const open = world['hurdle.reconstruction'].filter(({ concluded_on }) => concluded_on === null);
    const [rsk] = byKey(world.organisation, ['rsk']);
    return [open.find((row) => row.county_id === rsk!.id)!, open.find((row) => row.county_id !== rsk!.id)!];
  },
  input: (row) => ({
    ...key(),
    reconstructionId: publicId('reconstruction', row.id),
    version: row.version,
    course: 'C',
    problemFields: [],
  }),
  isAllowed: leads,
  by: 'coordinator.rsk',
};

const HURDLE =
  'answer county_id decided_on first_reported_on id merged_into_id report_count state theme title version';
const STEP = 'county_id from_state hurdle_id id occurred_on remark step to_state';
const REPORT =
  'bodies county_id description hurdle_id id legal_domains municipality_id proposal reported_on source theme title version';
const WITH_REPORTER =
  'bodies county_id description hurdle_id id legal_domains municipality_id organisation_id';
const REST = 'proposal reported_on reporter_organisation source theme title version';
const followers = [...ofPlace, ...outsiders];

const STATES = `unnest(array['REPORTED', 'REGISTERED', 'CLUSTERED', 'RECONSTRUCTION', 'DECISION_REQUESTED', 'CLOSED']) s(state)`;
const REPORTERS = `app.membership m cross join ${STATES} where m.role in ('CASE_MANAGER', 'EXTERNAL_ADVISER', 'FOREIGNERS_CLERK', 'MUNICIPAL_HR')`;
const ID = sqlUuid(`'hurdle' || m.id || s.state`);
const SOURCE = `case m.role when 'CASE_MANAGER' then 'CASE_MANAGER' when 'EXTERNAL_ADVISER' then 'EXTERNAL_ADVISER' else 'OFFICE' end`;
const REPORT_COLUMNS =
  'county_id, id, hurdle_id, source, organisation_id, theme, legal_domains, bodies, title, description, reported_on, person_id, person_name';

export const spec: ModuleSpec = {
  tables: {
    'hurdle.hurdle': {
      grants: [
        ['SELECT', lead, '*'],
        ['SELECT', [...followers, steeringMember], HURDLE],
        ['INSERT', lead, 'county_id first_reported_on id state theme title'],
        ['UPDATE', lead, 'answer merged_into_id state theme title version'],
      ],
      heldByReading: ['county_leads'],
      seen: hurdlesSeen,
      attempts: hurdleAttempts,
      node: {
        kind: () => 'hurdle',
        type: () => 'Hurdle',
        samples: alikeFirst,
      },
    },
    'hurdle.step': {
      grants: [
        ['SELECT', lead, STEP.replace(' remark', ' person_name remark')],
        ['SELECT', [...followers, steeringMember], STEP],
        ['UPDATE', lead, 'remark'],
      ],
      heldByReading: ['county_remarks without county_id'],
      seen: (who, world) =>
        readers.includes(who.role) ? ofHurdlesSeen(world['hurdle.step'], who, world) : [],
      attempts: stepAttempts,
      node: {
        kind: () => 'hurdle_step',
        type: () => 'HurdleStep',
        samples: (world) => spreadRows(world['hurdle.step']),
      },
    },
    'hurdle.report': {
      // a report is of one who has an account, or of one who has a secret
      keeps: ['token_hash'],
      grants: [
        ['SELECT', lead, `${WITH_REPORTER.replace(' id ', ' id is_other_case ')} person_name ${REST}`],
        ['SELECT', followers, `${WITH_REPORTER} person_id person_name ${REST}`],
        ['SELECT', [steeringMember], REPORT],
        ['INSERT', senders, '*'],
        ['UPDATE', lead, 'hurdle_id'],
      ],
      heldByReading: ['county_groups'],
      seen: reportsSeen,
      attempts: reportAttempts,
      node: {
        kind: () => 'hurdle_report',
        type: () => 'HurdleReport',
        samples: (world) => spreadRows(world['hurdle.report']),
      },
    },
    'hurdle.report_case': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
      ],
      seen: linksSeen,
      attempts: linkAttempts,
    },
    'hurdle.reconstruction': {
      grants: [
        ['SELECT', [...lead, steeringMember], '*'],
        [
          'UPDATE',
          lead,
          'attempts common_problem concluded_on course interfaces outcome person_id person_name problem_fields reason version',
        ],
      ],
      heldByReading: ['county_reconstructs without county_id'],
      seen: (who, world) =>
        [...lead, steeringMember].includes(who.role)
          ? ofHurdlesSeen(world['hurdle.reconstruction'], who, world)
          : [],
      attempts: reconstructionAttempts,
      node: {
        kind: () => 'reconstruction',
        type: () => 'Reconstruction',
        samples: (world) => spreadRows(world['hurdle.reconstruction']),
      },
    },
  },
  mutations: {
    hurdleReportSend,
    hurdleName,
    hurdleAdvance,
    hurdleMerge,
    hurdleSplit,
    reconstructionRecord,
  },
  // of everybody who reports and of HR, who does not; by two reporters each; with a case; steps by those who lead
  unusual: [
    `insert into hurdle.hurdle (county_id, id, title, theme, state, first_reported_on) select m.county_id, ${ID}, 'x', 'HOUSING', s.state, date '2026-02-02' from ${REPORTERS}`,
    `insert into hurdle.step (county_id, id, hurdle_id, step, to_state, occurred_on, person_id, person_name) select m.county_id, ${sqlUuid(`'step' || m.id || s.state`)}, ${ID}, 9, s.state, date '2026-02-02', l.person_id, 'x' from ${REPORTERS.replace(' where', ` cross join lateral (select o.person_id from app.membership o where o.county_id = m.county_id and o.role in ('COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE', 'CASE_MANAGER') order by md5(o.id::text || m.id || s.state) limit 1) l where`)}`,
    `insert into hurdle.report (${REPORT_COLUMNS}) select m.county_id, ${sqlUuid(`'report' || m.id || s.state`)}, ${ID}, ${SOURCE}, m.organisation_id, 'HOUSING', '{}', '{}', 'x', 'x', date '2026-02-02', m.person_id, 'x' from ${REPORTERS}`,
    `insert into hurdle.report (${REPORT_COLUMNS}) select m.county_id, ${sqlUuid(`'second' || m.id || s.state`)}, ${ID}, 'OFFICE', l.organisation_id, 'HOUSING', '{}', '{}', 'x', 'x', date '2026-02-02', l.person_id, 'x' from ${REPORTERS.replace(' where', ` cross join lateral (select o.person_id, o.organisation_id from app.membership o where o.county_id = m.county_id and o.person_id <> m.person_id order by md5('second' || o.id || m.id || s.state) limit 1) l where`)} and s.state = 'CLUSTERED'`,
    `insert into hurdle.report_case (county_id, id, case_id, person_id, organisation_id) select r.county_id, r.id, f.id, r.person_id, r.organisation_id from hurdle.report r join lateral (select c.id from casework.case_file c where c.county_id = r.county_id and c.organisation_id = r.organisation_id order by md5(c.id::text || r.id) limit 1) f on true where right(md5(r.id::text), 1) < '8' on conflict do nothing`,
    `insert into hurdle.reconstruction (county_id, id, hurdle_id, number, due_since, report_count, outcome, concluded_on) select h.county_id, ${sqlUuid(`'reconstruction' || h.id`)}, h.id, 9, date '2026-02-03', 3, case when h.state <> 'RECONSTRUCTION' then 'NEEDS_STRUCTURAL_CHANGE' end, case when h.state <> 'RECONSTRUCTION' then date '2026-02-04' end from hurdle.hurdle h where h.state in ('RECONSTRUCTION', 'DECISION_REQUESTED', 'CLOSED') and h.first_reported_on = date '2026-02-02' on conflict do nothing`,
    `insert into hurdle.report (${REPORT_COLUMNS}) select m.county_id, ${sqlUuid(`'alike' || m.id || n`)}, ${sqlUuid(`'alike' || m.id || n`)}, 'CASE_MANAGER', m.organisation_id, 'HOUSING', '{AUFENTHG}', '{JOBCENTER}', '${ALIKE}', 'Lehrkräfte warten auf Anerkennung ausländischer Abschlüsse.', date '2026-02-05', m.person_id, 'x' from app.membership m join app.organisation o on o.county_id = m.county_id and o.id = m.organisation_id, generate_series(1, 2) n where m.role = 'CASE_MANAGER' and o.key in ('much', 'rkn')`,
  ],
  multiply: [
    `insert into hurdle.report (${REPORT_COLUMNS}) select county_id, ${sqlUuid(`'more' || id || n`)}, ${sqlUuid(`'more' || id || n`)}, source, organisation_id, theme, legal_domains, bodies, title, description, reported_on, person_id, person_name from hurdle.report, generate_series(1, 19) n where person_id is not null`,
  ],
  grows: ['Query.hurdles', 'Query.hurdleReports'],
};
