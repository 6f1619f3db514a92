import { groupMemberRoles } from '@kim/schema/reference/working-group.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseRoles, memberDatabaseRoles } from '../../platform/persistence/database-roles.ts';
import { sealContext } from '../../platform/persistence/seal.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { berlinDay } from './today.support.ts';

let api: IsolatedApi;
let client: pg.Client;
beforeAll(async () => {
  api = await startIsolatedApi();
  client = new pg.Client({ connectionString: api.harness.database.appUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await api.harness.stop();
});

/** Every role may call the functions of schema `seal`; these answer about files and those who are in them. */
const sets: Readonly<Record<string, string | readonly string[]>> = {
  kept_files: 'kim_municipal_hr',
  kept_persons: 'kim_municipal_hr',
  kept_line_managers: 'kim_municipal_hr',
  unkept_files: 'kim_municipal_hr',
  managed_files: 'kim_municipal_team_lead',
  managed_persons: 'kim_municipal_team_lead',
  own_case_managers: ['kim_case_manager', 'kim_municipal_team_lead'],
  addressed_referrals: 'kim_case_manager',
  referrals_just_sent: ['kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_external_adviser'],
  participating_places: [
    'kim_municipal_hr',
    'kim_municipal_team_lead',
    'kim_case_manager',
    'kim_county_coordinator',
    'kim_centre_head',
  ],
  coordinators_today: ['kim_county_coordinator', 'kim_centre_head'],
  known_coordinators: [
    'kim_county_coordinator',
    'kim_centre_head',
    'kim_municipal_hr',
    'kim_municipal_team_lead',
    'kim_case_manager',
  ],
  peer_review_places: ['kim_case_manager', 'kim_county_coordinator', 'kim_centre_head'],
  joined_peer_reviews: ['kim_case_manager', 'kim_county_coordinator', 'kim_centre_head'],
  moderated_peer_reviews: ['kim_case_manager', 'kim_county_coordinator', 'kim_centre_head'],
  minuted_peer_reviews: ['kim_case_manager', 'kim_county_coordinator', 'kim_centre_head'],
  led_conferences: 'kim_case_manager',
  received_conferences: ['kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_external_adviser'],
  open_conferences: ['kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_external_adviser'],
  covered_partners: [
    'kim_case_manager',
    'kim_foreigners_clerk',
    'kim_naturalisation_clerk',
    'kim_external_adviser',
  ],
  own_meetings: [
    'kim_case_manager',
    'kim_municipal_team_lead',
    'kim_steering_member',
    'kim_foreigners_clerk',
    'kim_naturalisation_clerk',
    'kim_school_clerk',
    'kim_youth_clerk',
    'kim_external_adviser',
  ],
  invitable_people: ['kim_county_coordinator', 'kim_centre_head', 'kim_steering_office'],
  own_groups: groupMemberRoles.map((role) => `kim_${role.toLowerCase()}`),
  own_group_seats: groupMemberRoles.map((role) => `kim_${role.toLowerCase()}`),
  case_management_places: ['kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_external_adviser'],
};

it.each(Object.entries(sets))('seal.%s() answers %s and nobody else', async (name, role) => {
  const expected = [role].flat().toSorted();
  const { world } = api;
  const key = Buffer.from(api.harness.database.sealKey, 'hex');
  const answers = new Set<string>();
  for (const { county_id: county, organisation_id: organisation, person_id: person } of world.membership)
    for (const asking of [...memberDatabaseRoles, 'kim_api_client'] as const) {
      const seal = sealContext(key, { role: asking, county, organisation, person, today: berlinDay(0) });
      const results = (await client.query(
        `begin; set local role ${asking}; set local kim.context = '${seal}'; select cardinality(seal.${name}()) as found; rollback`,
      )) as unknown as pg.QueryResult<{ found: number }>[];
      if (results[3]!.rows[0]!.found > 0) answers.add(asking);
    }
  expect([...answers].filter((asking) => !expected.includes(asking))).toEqual([]);
  // nothing is unkept outside the transaction that opens a file
  if (name !== 'unkept_files') expect([...answers].toSorted()).toEqual(expected);
});

it('seal.similar_cases() names cases of the acting organisation to its case managers, and nothing else to anybody', async () => {
  const { world } = api;
  const key = Buffer.from(api.harness.database.sealKey, 'hex');
  const here = world.organisation.find(({ key: name }) => name.startsWith('bornheim'))!;
  const ofBornheim = world['casework.case_file']
    .filter(({ organisation_id }) => organisation_id === here.id)
    .map(({ reference }) => reference);
  const told = new Map<string, number>();
  for (const { county_id: county, organisation_id: organisation, person_id: person } of world.membership)
    for (const asking of [...memberDatabaseRoles, 'kim_api_client'] as const) {
      const seal = sealContext(key, { role: asking, county, organisation, person, today: berlinDay(0) });
      const results = (await client.query(
        `begin; set local role ${asking}; set local kim.context = '${seal}'; select reference from seal.similar_cases('Beispiel-Bornheim', 'Amal', '1991-04-02'); rollback`,
      )) as unknown as pg.QueryResult<{ reference: string }>[];
      const { rows } = results[3]!;
      if (organisation === here.id) {
        expect(rows.filter(({ reference }) => !ofBornheim.includes(reference))).toEqual([]);
        told.set(asking, (told.get(asking) ?? 0) + rows.length);
      }
      // whoever asks from elsewhere is told of their own house alone, whatever the name
      const own = world['casework.case_file'].filter((row) => row.organisation_id === organisation);
      expect(rows.filter((row) => !own.some(({ reference }) => reference === row.reference))).toEqual([]);
    }
  expect([...told].filter(([, count]) => count > 0).map(([role]) => role)).toEqual(['kim_case_manager']);
});

it('seal.similar_hurdles() answers who puts reports together, of their county, and nobody else', async () => {
  const { world } = api;
  const key = Buffer.from(api.harness.database.sealKey, 'hex');
  const answers = new Set<string>();
  for (const {
    county_id: county,
    organisation_id: organisation,
    person_id: person,
  } of world.membership.filter(({ role }) => role === 'COUNTY_COORDINATOR'))
    for (const asking of [...memberDatabaseRoles, 'kim_api_client'] as const) {
      const hurdles = world['hurdle.hurdle'].filter(({ merged_into_id }) => merged_into_id === null);
      const [own, foreign] = [true, false].map((isOwn) =>
        hurdles.find(({ county_id }) => (county_id === county) === isOwn),
      );
      const seal = sealContext(key, { role: asking, county, organisation, person, today: berlinDay(0) });
      for (const hurdle of [own!, foreign!]) {
        const results = (await client.query(
          `begin; set local role ${asking}; set local kim.context = '${seal}'; select hurdle_id as id from seal.similar_hurdles('${hurdle.id}'); rollback`,
        )) as unknown as pg.QueryResult<{ id: string }>[];
        const found = results[3]!.rows.map(({ id }) => hurdles.find((row) => row.id === id)!.county_id);
        if (found.length > 0) answers.add(asking);
        expect(found.every((one) => one === county && hurdle === own)).toBe(true);
      }
    }
  expect([...answers].toSorted()).toEqual([
    'kim_centre_head',
    'kim_county_coordinator',
    'kim_steering_office',
  ]);
});

it.each([
  'public_counties()',
  'published_county($county)',
  `followed_report(encode(sha256('of the test'), 'hex'))`,
])('seal.%s answers who asks without an account, and nobody in a role', async (call) => {
  const { world } = api;
  const key = Buffer.from(api.harness.database.sealKey, 'hex');
  const report = world['hurdle.report'].find(({ person_id }) => person_id === null)!;
  const county = report.county_id;
  const member = world.membership.find((row) => row.county_id === county)!;
  const asked = call.replace('$county', `'${county}'`);
  const answers: string[] = [];
  for (const asking of databaseRoles) {
    const { organisation_id: organisation, person_id: person } = member;
    const seal = sealContext(key, { role: asking, county, organisation, person, today: berlinDay(0) });
    await api.harness.sql(
      `update hurdle.report set token_hash = encode(sha256('of the test'), 'hex') where id = '${report.id}'`,
    );
    const results = (await client.query(
      `begin; set local role ${asking}; set local kim.context = '${seal}'; select seal.${asked} as found; rollback`,
    )) as unknown as pg.QueryResult<{ found: object | null }>[];
    if (results[3]!.rows[0]!.found !== null) answers.push(asking);
  }
  expect(answers).toEqual(['kim_guest']);
});

it('seal.send_report() takes a report of who asks without an account, and of nobody in a role', async () => {
  const { world } = api;
  const key = Buffer.from(api.harness.database.sealKey, 'hex');
  const { county_id: county, organisation_id: organisation, person_id: person } = world.membership[0]!;
  const said = JSON.stringify({
    countyId: county,
    title: 'T',
    description: 'D',
    theme: 'HOUSING',
    legalDomains: [],
    bodies: [],
    isOtherCase: false,
  });
  const takers: string[] = [];
  for (const asking of databaseRoles) {
    const seal = sealContext(key, { role: asking, county, organisation, person, today: berlinDay(0) });
    const before = await api.harness.sql('select 1 from hurdle.report');
    const sent = `begin; set local role ${asking}; set local kim.context = '${seal}'; select seal.send_report('${said}', repeat('a', 64)); rollback`;
    await client.query(sent).then(
      () => takers.push(asking),
      () => client.query('rollback'),
    );
    expect(await api.harness.sql('select 1 from hurdle.report')).toEqual(before);
  }
  expect(takers).toEqual(['kim_guest']);
});
