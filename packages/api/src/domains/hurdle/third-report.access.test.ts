import { publicId, uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { askHurdles, outcome, type AskedHurdle } from './hurdle-asking.support.ts';

let api: Harness;
let of: ReturnType<typeof askHurdles>;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
  of = askHurdles(api);
});
afterAll(() => api.stop());

/** Open cases the case manager of Bornheim leads. */
const casesOfBornheim = async (): Promise<string[]> => {
  const rows = await api.sql<{ id: string }>(
    `select id from casework.case_file where responsible_id = '${referenceUuid('person', 'cm.bornheim')}' order by id`,
  );
  return rows.map(({ id }) => publicId('case', id));
};

/** All reports in the group of the first. */
const grouped = async (reports: readonly (readonly [string, object])[]): Promise<AskedHurdle> => {
  const [first, ...others] = await Promise.all(
    reports.map(async ([persona, input]) => (await of.report(persona, { ...input })).report.hurdle),
  );
  for (const other of others) expect((await of.merge(other, first!.id)).codes).toEqual([]);
  return of.known(first!.id);
};

describe('a reconstruction is due', () => {
  it('with the third report and not with the second', async () => {
    const two = await grouped([
      ['cm.bornheim', {}],
      ['cm.siegburg', {}],
    ]);
    expect(two).toMatchObject({ state: 'CLUSTERED', differentCount: null });
    expect(await of.counted(two.id)).toBe(2);
    expect(await of.reconstructionsOf(two.id)).toEqual([]);
    const third = (await of.report('adviser.caritas')).report.hurdle;
    const { hurdle } = await of.merge(third, two.id);
    expect(hurdle).toMatchObject({ state: 'RECONSTRUCTION', differentCount: 3 });
    expect(hurdle.steps.at(-1)).toEqual({ toState: 'RECONSTRUCTION', remark: null, personName: null });
    // a fourth makes no second one
    const fourth = (await of.report('cm.lohmar')).report.hurdle;
    await of.merge(fourth, two.id);
    expect(await of.reconstructionsOf(two.id)).toHaveLength(1);
  });

  it('not by the same reporter for the same case, however often', async () => {
    const [caseId] = await casesOfBornheim();
    const hurdle = await grouped([
      ['cm.bornheim', { caseId }],
      ['cm.bornheim', { caseId }],
      ['cm.bornheim', { caseId }],
      ['cm.siegburg', {}],
      // without a case, and not said to be another one
      ['cm.siegburg', {}],
      ['cm.bornheim', {}],
    ]);
    expect(hurdle).toMatchObject({ state: 'CLUSTERED', reportCount: 6, differentCount: null });
    expect(await of.counted(hurdle.id)).toBe(2);
    expect(await of.reconstructionsOf(hurdle.id)).toEqual([]);
  });

  it('by one reporter with three different cases', async () => {
    const [one, two] = await casesOfBornheim();
    const hurdle = await grouped([
      ['cm.bornheim', { caseId: one }],
      ['cm.bornheim', { caseId: two }],
      ['cm.bornheim', { isOtherCase: true }],
    ]);
    expect(hurdle).toMatchObject({ state: 'RECONSTRUCTION', differentCount: 3 });
  });

  it('by one reporter with a first one and two of which they say that they are of others', async () => {
    const hurdle = await grouped([
      ['adviser.caritas', {}],
      ['adviser.caritas', { isOtherCase: true }],
      ['adviser.caritas', { isOtherCase: true }],
    ]);
    expect(hurdle).toMatchObject({ state: 'RECONSTRUCTION', differentCount: 3 });
  });

  it('by two reporters of the same case and a third of another one', async () => {
    const [caseId, other] = await casesOfBornheim();
    const hurdle = await grouped([
      ['cm.bornheim', { caseId }],
      ['adviser.caritas', {}],
      ['cm.bornheim', { caseId: other }],
    ]);
    expect(hurdle.differentCount).toBe(3);
  });

  it('once, when three are put together at the same instant', async () => {
    for (let round = 0; round < 4; round += 1) {
      const into = (await of.report('cm.bornheim')).report.hurdle;
      const others = await Promise.all(
        ['cm.siegburg', 'cm.lohmar', 'adviser.caritas'].map(
          async (persona) => (await of.report(persona)).report.hurdle,
        ),
      );
      const merged = await Promise.all(others.map((other) => of.merge(other, into.id)));
      expect(merged.map(({ codes }) => codes)).toEqual([[], [], []]);
      expect(await of.known(into.id)).toMatchObject({ state: 'RECONSTRUCTION', reportCount: 4 });
      expect(await of.reconstructionsOf(into.id)).toHaveLength(1);
    }
  });

  it('once, when three arrive in one group in transactions that are all open at once', async () => {
    const into = await grouped([
      ['cm.bornheim', {}],
      ['cm.bornheim', {}],
    ]);
    const id = uuidOfId(['hurdle'], into.id)!;
    const clients = await Promise.all(
      ['a', 'b', 'c'].map(async () => {
        const client = new pg.Client({ connectionString: api.database.url });
        await client.connect();
        await client.query('begin');
        return client;
      }),
    );
    const arrive = (client: pg.Client, number: number) =>
      client.query(
        `insert into hurdle.report (county_id, id, hurdle_id, source, theme, legal_domains, bodies, title, description, reported_on, reporter_organisation, token_hash)
         select county_id, gen_random_uuid(), id, 'EXTERNAL_ADVISER', 'BENEFITS', '{}', '{}', 'x', 'x', date '2026-11-28', 'Stelle ' || $2::text, repeat($2::text, 64) from hurdle.hurdle where id = $1`,
        [id, number],
      );
    // each waits for the one before and counts what it has written
    await Promise.all(
      clients.map(async (client, number) => {
        await arrive(client, number);
        await client.query('commit');
        await client.end();
      }),
    );
    expect(await of.known(into.id)).toMatchObject({
      state: 'RECONSTRUCTION',
      reportCount: 5,
      differentCount: 4,
    });
    expect(await of.reconstructionsOf(into.id)).toHaveLength(1);
  });
});

describe('time and recurrence', () => {
  it('counts from the first report on, also when an older one joins later', async () => {
    const [one, two] = [
      (await of.report('cm.bornheim')).report.hurdle,
      (await of.report('cm.siegburg')).report,
    ];
    await api.sql(`update hurdle.report set reported_on = date '2026-03-02' where id = $1`, [
      uuidOfId(['hurdle_report'], two.id),
    ]);
    const { hurdle } = await of.merge(two.hurdle, one.id);
    expect(hurdle.firstReportedOn).toBe('2026-03-02');
  });

  it('opens what was solved again when it is reported anew, and not for an older report', async () => {
    const due = await of.due();
    await of.record(due.id, outcome('SOLVABLE_AT_ONCE'));
    const taken = (await of.advance('coordinator.rsk', await of.known(due.id), 'DIRECT_RESOLUTION')).hurdle;
    await of.advance('coordinator.rsk', taken, 'SOLVED', { answer: 'Mit einem Formular.' });
    const older = (await of.report('cm.lohmar')).report;
    await api.sql(`update hurdle.report set reported_on = date '2026-03-02' where id = $1`, [
      uuidOfId(['hurdle_report'], older.id),
    ]);
    expect((await of.merge(older.hurdle, due.id)).hurdle.state).toBe('SOLVED');
    const newer = (await of.report('cm.lohmar')).report;
    expect((await of.merge(newer.hurdle, due.id)).hurdle.state).toBe('RECONSTRUCTION');
    expect((await of.reconstructionsOf(due.id)).map(({ number }) => number)).toEqual([1, 2]);
  });
});
