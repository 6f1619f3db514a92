import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls, type Walls } from '../../platform/auth/walls.ts';

const YEAR = 2025;
const county = referenceUuid('organisation', 'rsk');
const uuid = (key: string): string => referenceUuid('organisation', key);
const municipality = (key: string): string => publicId('municipality', uuid(key));

const FIGURES = 'headcount partTimeCount fixedTermCount averageShare absenceDays vacancyDays';
const STATISTICS = `staffStatistics(year: ${YEAR}) { state figures { ${FIGURES} } }`;
const ofCounty = `{ county { ${STATISTICS} } }`;
const ofAll = `{ municipalities(first: 100) { nodes { id name ${STATISTICS} } } }`;
const hidden = (state: string) => ({ state, figures: null });

interface Statistics {
  readonly state: string;
  readonly figures: Readonly<Record<string, number | string | null>> | null;
}

/** Puts people into positions of a municipality: everybody works half of full time on a fixed term and is absent ten days. */
const employ = async ({ sql }: Harness, key: string, people: number, startsAt = 0): Promise<void> => {
  for (let no = startsAt; no < startsAt + people; no += 1) {
    const id = (kind: string): string => referenceUuid(kind, `statistics:${key}:${no}`);
    const values = [county, uuid(key), id('person'), id('file')];
    await sql(
      `insert into app.person (county_id, id, organisation_id, given_name, family_name) values ($1, $3, $2, 'Zahl', $4::text)`,
      values,
    );
    await sql('insert into personnel.file (county_id, id, person_id) values ($1, $2, $3)', [
      county,
      id('file'),
      id('person'),
    ]);
    await sql(
      `insert into personnel.file_keeper (county_id, id, file_id, organisation_id, valid_from) values ($1, $2, $3, $4, '2025-01-01')`,
      [county, id('keeper'), id('file'), uuid(key)],
    );
    await sql(
      `insert into app.position (county_id, id, key, module, title, fte, funded_by, organisation_ids) values ($1, $2::uuid, $2::uuid::text, 'M2_CASE_MANAGEMENT', 'CM-Stelle', 0.5, 'Land', array[$3]::uuid[])`,
      [county, id('position'), uuid(key)],
    );
    await sql(
      `insert into app.supervision_assignment (county_id, id, position_id, kind, holder_id, valid_from, legal_basis) values ($1, $2, $3, 'DIENSTAUFSICHT', $4, '2025-01-01', 'Test')`,
      [county, id('supervision'), id('position'), uuid(key)],
    );
    await sql(
      `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from) values ($1, $2, $3, $4, 1, '2025-01-01')`,
      [county, id('occupancy'), id('position'), id('person')],
    );
    await sql(
      `insert into personnel.contract (county_id, id, file_id, valid_from, fixed_term_until, fixed_term_reason, pay_grade, pay_step, pay_step_since, weekly_hours, full_time_hours, version) values ($1, $2, $3, '2025-01-01', '2026-12-31', 'Projekt', 'S12', 3, '2025-01-01', 19.5, 39, 1)`,
      [county, id('contract'), id('file')],
    );
    await sql(
      `insert into personnel.absence (county_id, id, file_id, kind, first_day, last_day, working_days, state, decided_by, decided_on) values ($1, $2, $3, 'SICKNESS', '2025-03-03', '2025-03-14', 10, 'RECORDED', (select person_id from app.identity_account where subject = 'hr.rsk' limit 1), '2025-03-03')`,
      [county, id('absence'), id('file')],
    );
  }
};

const agree = ({ sql }: Harness, ...keys: readonly string[]) =>
  sql(
    `insert into app.staff_statistics_agreement (county_id, organisation_id, is_in_force, reference, changed_by_id, changed_at) select o.county_id, o.id, true, 'DV 1/2025', (select id from app.person where county_id = o.county_id limit 1), now() from app.organisation o where o.county_id = $1 and o.key = any ($2) on conflict do nothing`,
    [county, keys],
  );

const askOf = async (api: Harness, persona: string, year = YEAR) => {
  const query = (text: string): string => text.replaceAll(`year: ${YEAR}`, `year: ${year}`);
  const total = await api.ask(persona, query(ofCounty));
  const each = await api.ask(persona, query(ofAll));
  expect([total.body.errors, each.body.errors]).toEqual([undefined, undefined]);
  const { nodes } = each.body.data!['municipalities'] as unknown as {
    nodes: { id: string; staffStatistics: Statistics | null }[];
  };
  return {
    county: (total.body.data!['county'] as unknown as { staffStatistics: Statistics | null }).staffStatistics,
    of: (key: string): Statistics | null => nodes.find(({ id }) => id === municipality(key))!.staffStatistics,
    states: [...new Set(nodes.map(({ staffStatistics }) => staffStatistics?.state ?? null))],
  };
};

describe('as the county is: sixteen municipalities with one or two people each', () => {
  let api: Harness;
  beforeAll(async () => {
    api = await startHarness();
  });
  afterAll(() => api.stop());

  it('without a works agreement nobody gets any figure', async () => {
    for (const persona of ['coordinator.rsk', 'hr.bornheim', 'hr.rsk']) {
      const asked = await askOf(api, persona);
      expect(asked.county).toEqual(hidden('NO_AGREEMENT'));
    }
    expect((await askOf(api, 'coordinator.rsk')).states).toEqual(['NO_AGREEMENT']);
  });

  it('with one everywhere no municipality is shown, to nobody, and the county only as a total', async () => {
    await agree(
      api,
      'rsk',
      ...new Set(personas.flatMap(({ memberships }) => memberships.map(({ organisation }) => organisation))),
    );
    const lead = await askOf(api, 'coordinator.rsk');
    expect(lead.states).toEqual(['SUPPRESSED']);
    expect(lead.county?.state).toBe('SHOWN');
    expect(lead.county?.figures?.['headcount']).toBe(15);
    const own = await askOf(api, 'hr.bornheim');
    expect(own.of('bornheim')).toEqual(hidden('SUPPRESSED'));
    expect(own.county?.state).toBe('SHOWN');
  });

  it('a year that runs still, or none, has no figures', async () => {
    const now = new Date().getUTCFullYear();
    for (const year of [now, now + 1, 2019, 0, -5, 2_147_483_647])
      expect((await askOf(api, 'coordinator.rsk', year)).county).toEqual(hidden('YEAR_NOT_COMPLETED'));
  });

  it.each(['cm.bornheim', 'lead.bornheim', 'funding.rsk', 'member.jobcenter', 'dpo.rsk', 'abh.troisdorf'])(
    '%s may not even ask',
    async (persona) => {
      for (const query of [ofCounty, ofAll]) {
        const { body } = await api.ask(persona, query);
        expect(body.errors?.[0]?.extensions).toMatchObject({
          code: 'FORBIDDEN',
          missingRight: 'READ_STAFF_STATISTICS',
        });
      }
    },
  );

  it('figures are neither a filter nor an order of any list', async () => {
    const { body } = await api.ask(
      'coordinator.rsk',
      '{ filter: __type(name: "MunicipalityFilter") { inputFields { name } } order: __type(name: "MunicipalityOrderField") { enumValues { name } } }',
    );
    expect(JSON.stringify(body.data)).not.toMatch(/staff(Statistic|Figure)|absence|headcount/i);
  });

  it('everybody gets their own figures and no one else’s', async () => {
    await api.sql(
      `insert into personnel.absence (county_id, id, file_id, kind, first_day, last_day, working_days, state, decided_by, decided_on) values ($1, gen_random_uuid(), $2, 'SICKNESS', '2025-05-05', '2025-05-07', 3, 'RECORDED', (select person_id from app.identity_account where subject = 'hr.bornheim' limit 1), '2025-05-05')`,
      [county, referenceUuid('file', 'cm.bornheim')],
    );
    const query = `{ ownStaffFigures(year: ${YEAR}) { absenceDays } }`;
    const days = async (persona: string): Promise<number> =>
      Number(
        ((await api.ask(persona, query)).body.data!['ownStaffFigures'] as unknown as { absenceDays: string })
          .absenceDays,
      );
    const before = await days('cm.alfter');
    expect(await days('cm.bornheim')).toBeGreaterThanOrEqual(3);
    expect(await days('cm.alfter')).toBe(before);
    expect((await api.ask('member.jobcenter', query)).body).toEqual({ data: { ownStaffFigures: null } });
  });
});

const only = (domain: boolean, graphql: boolean, database: boolean): Walls => ({ domain, graphql, database });

describe.each<[string, Walls]>([
  ['all three walls', allWalls],
  ['the database wall alone', only(false, false, true)],
  ['the GraphQL wall alone', only(false, true, false)],
  ['the domain wall alone', only(true, false, false)],
])('another municipality behind %s', (_name, walls) => {
  let api: Harness;
  beforeAll(async () => {
    api = await startHarness(walls);
    await employ(api, 'neunkirchen-seelscheid', 0);
    await employ(api, 'much', 6);
    await employ(api, 'siegburg', 6);
    await agree(api, 'rsk', 'much', 'siegburg');
  });
  afterAll(() => api.stop());

  it('gets nothing of its neighbour', async () => {
    const { body } = await api.ask(
      'hr.neunkirchen-seelscheid',
      `{ municipality(id: "${municipality('much')}") { ${STATISTICS} staffStatisticsAgreement { isInForce } } }`,
    );
    const found = body.data?.['municipality'] as { staffStatistics: unknown } | null | undefined;
    expect(found?.staffStatistics ?? null).toBeNull();
  });

  it('its own employer and the county get the sums', async () => {
    expect((await askOf(api, 'hr.much')).of('much')?.state).toBe('SHOWN');
    const lead = await askOf(api, 'coordinator.rsk');
    expect(lead.of('siegburg')?.figures).toMatchObject({
      headcount: 7,
      partTimeCount: 5,
      fixedTermCount: 5,
      absenceDays: expect.any(Number) as number,
    });
    expect(Number(lead.of('siegburg')!.figures!['absenceDays']) % 5).toBe(0);
  });
});

describe('nobody is found by subtraction', () => {
  let api: Harness;
  beforeAll(async () => {
    api = await startHarness();
    // Everybody out but two: what is left over besides the shown are two people.
    await api.sql(
      `update app.position_occupancy set valid_to = '2025-06-30' where county_id = $1 and person_id not in ($2, $3)`,
      [county, referenceUuid('person', 'cm.eitorf'), referenceUuid('person', 'cm.lohmar')],
    );
    await employ(api, 'bornheim', 5);
    await employ(api, 'siegburg', 8);
    await agree(api, 'rsk', 'bornheim', 'siegburg', 'eitorf', 'lohmar');
  });
  afterAll(() => api.stop());

  it('the smallest of the shown is hidden with the two who are left over', async () => {
    const lead = await askOf(api, 'coordinator.rsk');
    expect(lead.county?.figures?.['headcount']).toBe(15);
    expect(lead.of('siegburg')?.state).toBe('SHOWN');
    expect(lead.of('bornheim')).toEqual(hidden('SUPPRESSED'));
    expect(lead.of('eitorf')).toEqual(hidden('SUPPRESSED'));
    expect((await askOf(api, 'hr.bornheim')).of('bornheim')).toEqual(hidden('SUPPRESSED'));
  });

  it('what is hidden stays hidden whichever agreements are switched', async () => {
    await api.sql(
      `update app.staff_statistics_agreement set is_in_force = false where organisation_id = $1`,
      [uuid('siegburg')],
    );
    const lead = await askOf(api, 'coordinator.rsk');
    expect(lead.of('siegburg')).toEqual(hidden('NO_AGREEMENT'));
    expect(lead.of('bornheim')).toEqual(hidden('SUPPRESSED'));
    expect(lead.county?.figures?.['headcount']).toBe(15);
  });

  it('whoever could subtract their own people from the total does not get it', async () => {
    await api.sql(
      `update app.position_occupancy set valid_to = '2025-06-30' where county_id = $1 and person_id in (select f.person_id from personnel.file f join personnel.file_keeper k on k.file_id = f.id where k.organisation_id = $2)`,
      [county, uuid('bornheim')],
    );
    // Ten people are left: eight of Siegburg, one of Eitorf, one of Lohmar.
    expect((await askOf(api, 'hr.siegburg')).county).toEqual(hidden('SUPPRESSED'));
    expect((await askOf(api, 'hr.eitorf')).county?.state).toBe('SHOWN');
  });

  it('one more person changes the figures of a year by five or by nothing', async () => {
    const before = (await askOf(api, 'coordinator.rsk')).county!.figures!;
    await employ(api, 'bornheim', 1, 50);
    const after = (await askOf(api, 'coordinator.rsk')).county!.figures!;
    for (const name of ['partTimeCount', 'fixedTermCount'])
      expect([0, 5]).toContain(Number(after[name]) - Number(before[name]));
    expect((Number(after['absenceDays']) - Number(before['absenceDays'])) % 5).toBe(0);
  });
});

describe('the works agreement', () => {
  let api: Harness;
  beforeAll(async () => {
    api = await startHarness();
  });
  afterAll(() => api.stop());

  const AGREE = `mutation ($input: StaffStatisticsAgreeInput!) { staffStatisticsAgree(input: $input) {
    organisation { id ... on Municipality { staffStatisticsAgreement { isInForce reference version } } ... on County { staffStatisticsAgreement { isInForce version } } } errors { code currentVersion } } }`;
  const change = async (persona: string, overrides: object = {}) => {
    const input = {
      idempotencyKey: randomUUID(),
      version: 0,
      isInForce: true,
      reference: 'DV 7/2026',
      ...overrides,
    };
    const { body } = await api.ask(persona, AGREE, { variables: { input } });
    return { errors: body.errors, payload: body.data?.['staffStatisticsAgree'] as unknown };
  };

  it('is the employer’s to switch, for its own organisation alone', async () => {
    const { payload } = await change('hr.bornheim');
    expect(payload).toEqual({
      organisation: {
        id: municipality('bornheim'),
        staffStatisticsAgreement: { isInForce: true, reference: 'DV 7/2026', version: 1 },
      },
      errors: [],
    });
    const conflict = await change('hr.bornheim', { isInForce: false });
    expect(conflict.payload).toMatchObject({
      organisation: { staffStatisticsAgreement: { isInForce: true } },
      errors: [{ code: 'CONFLICT', currentVersion: 1 }],
    });
    expect((await change('hr.bornheim', { version: 1, reference: ' ' })).payload).toMatchObject({
      errors: [{ code: 'INVALID_TEXT' }],
    });
    const rows = await api.sql(
      `select organisation_id, is_in_force, version from app.staff_statistics_agreement`,
    );
    expect(rows).toEqual([{ organisation_id: uuid('bornheim'), is_in_force: true, version: 1 }]);
  });

  it.each(personas.map(({ name }) => name).filter((name) => !name.startsWith('hr.')))(
    '%s may not switch it',
    async (persona) => {
      const { errors } = await change(persona, { version: 1, isInForce: false });
      expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors?.[0]?.extensions['code']);
      const [row] = await api.sql(`select is_in_force, version from app.staff_statistics_agreement`);
      expect(row).toEqual({ is_in_force: true, version: 1 });
    },
  );
});
