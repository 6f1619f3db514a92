import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personas } from '@kim/schema/demo/personas.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls, type Walls } from '../../platform/auth/walls.ts';
import { tasksAs, type AskedTask } from './reminders-asking.support.ts';

const TODAY = '2026-11-21';
const none: Walls = { database: false, graphql: false, domain: false };
/** Who has not chosen a membership is nobody yet. */
const everyone = personas.map(({ name }) => name).filter((name) => name !== 'two-hats.bornheim');

/** A redistribution nobody has answered; that it sums is the ledger's concern and not looked at here. */
const publish = (api: Harness, county: string): Promise<unknown> => {
  const id = `(select id from app.organisation where key = '${county}')`;
  return api.sql(`begin;
    set local session_replication_role = replica;
    insert into app.redistribution (county_id, id, module, from_year, target_year, state, drafted_on) values (${id}, md5('${county}')::uuid, 'M2_CASE_MANAGEMENT', 2026, 2027, 'PUBLISHED', '2026-11-02');
    insert into app.redistribution_response (county_id, id, redistribution_id, municipality_id, state) select county_id, md5('r' || id)::uuid, md5('${county}')::uuid, id, 'OPEN' from app.organisation where kind = 'MUNICIPALITY' and county_id = ${id};
    commit`);
};

/** Something of every kind, in several organisations of both counties. */
const arrange = async (api: Harness): Promise<void> => {
  await api.sql(
    `update personnel.contract set fixed_term_until = '2027-01-31', fixed_term_reason = 'Probe', valid_to = '2027-01-31' where file_id in (select f.id from personnel.file f join app.person p on p.id = f.person_id where p.family_name like '%Bornheim' or p.family_name like '%Siegburg' or p.family_name like '%Neuss')`,
  );
  await api.sql(`update personnel.contract set probation_until = '2026-12-01' where pay_grade = 'E9B'`);
  await api.sql(`update app.position set fixed_term_until = '2026-12-31' where key like '%-cm-1'`);
  for (const county of ['rsk', 'rkn']) await publish(api, county);
};

const tasksOfAll = async (walls: Walls): Promise<Record<string, unknown>> => {
  const api = await startHarness(walls, { today: TODAY });
  try {
    await arrange(api);
    const all: Record<string, unknown> = {};
    for (const persona of everyone) all[persona] = await tasksAs(api, persona);
    return all;
  } finally {
    await api.stop();
  }
};

describe('each wall alone', () => {
  let expected: Record<string, unknown>;
  beforeAll(async () => {
    expected = await tasksOfAll(allWalls);
  });

  it.each(['database', 'graphql', 'domain'] as const)(
    'the %s wall alone keeps everybody to their own tasks',
    async (wall) => {
      expect(await tasksOfAll({ ...none, [wall]: true })).toEqual(expected);
    },
  );

  it('without any wall foreign tasks appear, so there was something to keep back', async () => {
    const open = await tasksOfAll(none);
    const names = (tasks: unknown): string[] => [
      ...new Set((tasks as AskedTask[]).flatMap(({ person }) => person?.familyName ?? [])),
    ];
    expect(names(open['hr.bornheim']).toSorted()).toEqual(
      expect.arrayContaining(['Muster-Bornheim', 'Muster-Eitorf', 'Muster-Neuss', 'Muster-Siegburg']),
    );
    // both work in Bornheim
    expect(names(expected['hr.bornheim']).toSorted()).toEqual(['Muster-Bornheim', 'Muster-Zweihut']);
  });
});

describe('with all walls', () => {
  let api: Harness;
  beforeAll(async () => {
    api = await startHarness(allWalls, { today: TODAY });
    await arrange(api);
  });
  afterAll(() => api.stop());

  const county = ['coordinator.rsk', 'head.rsk', 'office.rsk', 'funding.rsk', 'dpo.rsk', 'admin.platform'];

  const ofNoFile = [
    'POSITION_VACANT',
    'FIXED_TERM_ENDS',
    'CONFIRMATIONS_MISSING',
    'REPORT_TO_APPROVE',
    'RECONSTRUCTION_DUE',
    'MEASURE_REVIEW_MISSING',
  ];

  it.each(county)('%s gets no task out of a personnel file', async (persona) => {
    const tasks = await tasksAs(api, persona);
    expect(typeof tasks).toBe('object');
    for (const task of tasks as AskedTask[]) {
      expect(ofNoFile).toContain(task.kind);
      expect([task.file, task.person]).toEqual([null, null]);
    }
  });

  it('an officer of HR is reminded of colleagues and told of the own end, not reminded of oneself', async () => {
    await api.sql(
      `update personnel.contract set fixed_term_until = '2027-01-31', fixed_term_reason = 'Probe', valid_to = '2027-01-31' where file_id in (select f.id from personnel.file f join app.identity_account a on a.person_id = f.person_id where a.subject = 'hr.alfter')`,
    );
    const tasks = (await tasksAs(api, 'hr.alfter')) as AskedTask[];
    expect(tasks.map(({ kind }) => kind).toSorted()).toEqual([
      'FIXED_TERM_ENDS', // of the position
      'OWN_CONTRACT_ENDS',
      'REDISTRIBUTION_TO_CONFIRM',
    ]);
  });

  it('says how many municipalities have not agreed, and asks each of them', async () => {
    const [missing] = ((await tasksAs(api, 'coordinator.rsk')) as AskedTask[]).filter(
      ({ kind }) => kind === 'CONFIRMATIONS_MISSING',
    );
    expect(missing).toMatchObject({ dueOn: '2026-11-02', count: 19 });
    const own = (await tasksAs(api, 'hr.much', '(filter: { kind: REDISTRIBUTION_TO_CONFIRM })')) as object[];
    expect(own).toHaveLength(1);
    await api.sql(`update app.redistribution set state = 'DRAFT'`);
    expect(await tasksAs(api, 'hr.much', '(filter: { kind: REDISTRIBUTION_TO_CONFIRM })')).toEqual([]);
  });

  it('programs of third parties have no tasks', async () => {
    const { body } = await api.ask('cm.bornheim', '{ tasks { totalCount } }', { token: 'x.y.z' });
    expect(body.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(await tasksAs(api, 'two-hats.bornheim')).toBe('MEMBERSHIP_REQUIRED');
  });
});
