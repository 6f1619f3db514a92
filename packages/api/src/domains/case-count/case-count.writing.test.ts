import { randomUUID } from 'node:crypto';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { caseOf, change } from '../case-file/case-asking.support.ts';
import { caseUuid, consentToHandover, handoverActions } from '../handover/handover.support.ts';
import { caseCountInvariants } from './case-count.invariants.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

const disagreements = async (): Promise<object[]> =>
  (
    await Promise.all(Object.keys(caseCountInvariants).map((name) => api.sql<object>(invariants[name]!)))
  ).flat();

const phasesOf = async (place: string): Promise<Record<string, number>> => {
  const rows = await api.sql<{ phase: string; count: number }>(
    'select phase, count from casework.case_count where organisation_id = $1 and count > 0 order by phase',
    [referenceUuid('organisation', place)],
  );
  return Object.fromEntries(rows.map(({ phase, count }) => [phase, count]));
};

const advance = (persona: string, number: number, [version, toPhase, more = {}]: [number, string, object?]) =>
  change(api, persona, ['caseAdvance', { caseId: caseOf(persona, number), version, toPhase, ...more }]);

it('follow a step, a pause, a closing and a re-opening at once, also in a month that is over', async () => {
  expect(await phasesOf('alfter')).toEqual({ ASSESSMENT: 1, COORDINATION: 1, INTAKE: 1 });
  await advance('cm.alfter', 2, [1, 'ASSESSMENT', { occurredOn: '2026-09-03' }]);
  expect(await phasesOf('alfter')).toEqual({ ASSESSMENT: 2, COORDINATION: 1 });
  const september = await api.sql(
    `select phase, change from casework.case_movement where organisation_id = $1 and month = '2026-09-01' and phase in ('INTAKE', 'ASSESSMENT') order by phase`,
    [referenceUuid('organisation', 'alfter')],
  );
  // beside it two others went on from assessment in September
  expect(september).toEqual([
    { phase: 'ASSESSMENT', change: -1 },
    { phase: 'INTAKE', change: -1 },
  ]);
  await advance('cm.alfter', 2, [2, 'PAUSED', { pausedUntil: '2027-03-01' }]);
  expect(await phasesOf('alfter')).toEqual({ ASSESSMENT: 1, COORDINATION: 1, PAUSED: 1 });
  await advance('cm.alfter', 2, [3, 'CLOSED', { reason: 'MOVED_AWAY' }]);
  expect(await phasesOf('alfter')).toEqual({ ASSESSMENT: 1, COORDINATION: 1 });
  await advance('cm.alfter', 2, [4, 'INTAKE']);
  expect(await phasesOf('alfter')).toEqual({ ASSESSMENT: 1, COORDINATION: 1, INTAKE: 1 });
  expect(await disagreements()).toEqual([]);
});

it('a refused step leaves them as they are', async () => {
  const before = await phasesOf('lohmar');
  expect((await advance('cm.lohmar', 2, [1, 'MONITORING'])).codes).toEqual(['PHASE_NOT_REACHABLE']);
  expect(await phasesOf('lohmar')).toEqual(before);
});

it('go with a case that is handed over', async () => {
  await consentToHandover(api, caseUuid('cm.siegburg', 1), { to: 'rheinbach' });
  const { request, accept } = handoverActions(api);
  const { payload } = await request('cm.siegburg', 1, 'rheinbach');
  const { id, version } = payload!.handover!;
  expect((await accept('cm.rheinbach', id, version)).payload!.errors).toEqual([]);
  expect(await phasesOf('siegburg')).toEqual({ ASSESSMENT: 1, INTAKE: 1 });
  expect(await phasesOf('rheinbach')).toEqual({ ASSESSMENT: 1, COORDINATION: 2, INTAKE: 1 });
  expect(await disagreements()).toEqual([]);
});

it('lose nothing when many change phases at the same moment', async () => {
  const places = [
    'alfter',
    'bornheim',
    'eitorf',
    'lohmar',
    'meckenheim',
    'niederkassel',
    'swisttal',
    'windeck',
  ];
  const there = await Promise.all(
    places.map((place) => advance(`cm.${place}`, 3, [1, 'PAUSED', { pausedUntil: '2027-01-01' }])),
  );
  expect(there.flatMap(({ codes }) => codes)).toEqual([]);
  const back = await Promise.all(places.map((place) => advance(`cm.${place}`, 3, [2, 'ASSESSMENT'])));
  expect(back.flatMap(({ codes }) => codes)).toEqual([]);
  expect(await disagreements()).toEqual([]);
});

/** A phase changed as a case manager's step does it, and the other way round as a handover does: count first, then the months. */
const write = async (client: pg.Client, id: string, stepFirst: boolean): Promise<void> => {
  const phase = (
    await client.query<{ phase: string }>('select phase from casework.case_file where id = $1', [id])
  ).rows[0]!.phase;
  const next = phase === 'MONITORING' ? 'REASSESSMENT' : 'MONITORING';
  const step = (): Promise<unknown> =>
    client.query(
      `insert into casework.case_step (county_id, id, case_id, step, from_phase, to_phase, occurred_on, recorded_at, person_id)
       select county_id, $2, id, (select max(step) + 1 from casework.case_step where case_id = $1), $3, $4, '2026-11-28', now(), responsible_id from casework.case_file where id = $1`,
      [id, randomUUID(), phase, next],
    );
  const file = (): Promise<unknown> =>
    client.query('update casework.case_file set phase = $2, version = version + 1 where id = $1', [id, next]);
  await client.query('begin');
  await (stepFirst ? step() : file());
  await (stepFirst ? file() : step());
  await client.query('commit');
};

it('never stop each other, in whichever order two transactions write', async () => {
  // of one place, through the same two phases: all of them count in the same rows
  const ids = [1, 2, 3, 4].map((number) => caseUuid('cm.troisdorf', number));
  const work = async (id: string, index: number): Promise<void> => {
    const client = new pg.Client({ connectionString: api.database.url });
    await client.connect();
    try {
      for (let turn = 0; turn < 15; turn += 1) await write(client, id, index % 2 === 0);
    } finally {
      await client.end();
    }
  };
  await Promise.all(ids.map(work));
  expect(await disagreements()).toEqual([]);
});
