import { hurdleHands, hurdleStates, hurdleTable, type HurdleState } from '@kim/schema/reference/hurdle.ts';
import { findTransition, waysBy } from '@kim/schema/reference/state-table.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { sealContext } from '../../platform/persistence/seal.ts';
import { findingsOfOutcome, obstacleToHurdle, type HurdleFacts } from './hurdle.policy.ts';

const pairs = hurdleStates.flatMap((from) => hurdleStates.map((to) => [from, to] as const));
const forbidden = pairs.filter(([from, to]) => !findTransition(hurdleTable, from, to));

/** Whatever a guard of the table asks for, if the way is there. */
const factsFor = (from: HurdleState, to: HurdleState): HurdleFacts => ({
  state: from,
  reportCount: to === 'REGISTERED' ? 1 : 3,
  differentCount: 3,
  outcome: to === 'DECISION_REQUESTED' ? 'NEEDS_STRUCTURAL_CHANGE' : 'SOLVABLE_AT_ONCE',
});

describe('the one table of a hurdle', () => {
  it.each(forbidden)('forbids %s to %s, by whosever hand', (from, toState) => {
    for (const by of hurdleHands)
      expect(obstacleToHurdle(factsFor(from, toState), { toState, by, answer: 'So.' })).toEqual({
        code: 'HURDLE_STEP',
        field: 'toState',
      });
  });

  it.each(hurdleTable.transitions.map(({ from, to, by }) => [from, to, by] as const))(
    'allows %s to %s by %s alone',
    (from, toState, hands) => {
      for (const by of hurdleHands)
        expect([by, obstacleToHurdle(factsFor(from, toState), { toState, by, answer: 'So.' })]).toEqual([
          by,
          hands.includes(by) ? null : { code: 'HURDLE_STEP', field: 'toState' },
        ]);
    },
  );

  it.each([
    ['CLUSTERED', 'RECONSTRUCTION', 'DATABASE', { differentCount: 2 }],
    ['REGISTERED', 'CLUSTERED', 'DATABASE', { reportCount: 1 }],
    ['CLUSTERED', 'REGISTERED', 'DATABASE', { reportCount: 2 }],
    ['RECONSTRUCTION', 'ASSESSED', 'COUNTY', { outcome: null }],
    ['ASSESSED', 'DIRECT_RESOLUTION', 'COUNTY', { outcome: 'NEEDS_STRUCTURAL_CHANGE' }],
    ['ASSESSED', 'DECISION_REQUESTED', 'COUNTY', { outcome: 'SOLVABLE_AT_ONCE' }],
  ] as const)('keeps the guard of %s to %s', (from, toState, by, facts) => {
    expect(
      obstacleToHurdle({ ...factsFor(from, toState), ...facts }, { toState, by, answer: null }),
    ).not.toBeNull();
  });

  it('solves nothing without an answer', () => {
    const step = { toState: 'SOLVED', by: 'COUNTY', answer: ' ' } as const;
    expect(obstacleToHurdle(factsFor('DIRECT_RESOLUTION', 'SOLVED'), step)).toEqual({
      code: 'HURDLE_ANSWER',
      field: 'answer',
    });
  });

  it('leads the county on from where it decides by itself', () => {
    expect(waysBy(hurdleTable, 'REPORTED', 'COUNTY')).toEqual(['REGISTERED']);
    expect(waysBy(hurdleTable, 'DECISION_REQUESTED', 'COUNTY')).toEqual([]);
  });

  it('lets nothing be concluded half', () => {
    const none = {
      course: null,
      interfaces: null,
      attempts: null,
      problemFields: [],
      commonProblem: null,
      outcome: null,
      reason: null,
    };
    expect(findingsOfOutcome(none)).toEqual([]);
    expect(findingsOfOutcome({ ...none, outcome: 'SOLVABLE_AT_ONCE' }).map(({ field }) => field)).toEqual([
      'course',
      'commonProblem',
      'reason',
      'problemFields',
    ]);
  });
});

describe('the database', () => {
  let api: Harness;
  let client: pg.Client;
  beforeAll(async () => {
    api = await startHarness(allWalls, { today: '2026-11-28' });
    client = new pg.Client({ connectionString: api.database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await api.stop();
  });

  /** Whether the county's own role gets a hurdle from here to there, past every service. */
  const goes = async (id: string, county: string, to: HurdleState): Promise<boolean> => {
    const key = Buffer.from(api.database.sealKey, 'hex');
    const context = sealContext(key, { role: 'kim_centre_head', county, today: '2026-11-28' });
    await client.query(`begin; set local role kim_centre_head; set local kim.context = '${context}'`);
    try {
      await client.query(`update hurdle.hurdle set state = $2, answer = 'So.' where id = $1`, [id, to]);
      return true;
    } catch (error) {
      expect((error as Error).message).toMatch(/step by step/);
      return false;
    } finally {
      await client.query('rollback');
    }
  };

  it('keeps to the same table', { timeout: 60_000 }, async () => {
    const [made] = await api.sql<{ id: string; county: string }>(
      `insert into hurdle.hurdle (county_id, id, title, theme, first_reported_on, different_count) select o.id, gen_random_uuid(), 'x', 'BENEFITS', date '2026-11-28', 3 from app.organisation o where o.kind = 'COUNTY' and o.key = 'rsk' returning id, county_id as county`,
    );
    const gone: string[] = [];
    for (const from of hurdleStates) {
      await api.sql(`update hurdle.hurdle set state = $2 where id = $1 and state <> $2`, [made!.id, from]);
      for (const to of hurdleStates.filter((state) => state !== from)) {
        const outcome = to === 'DECISION_REQUESTED' ? 'NEEDS_STRUCTURAL_CHANGE' : 'SOLVABLE_AT_ONCE';
        await api.sql(
          `update hurdle.reconstruction set outcome = $2, concluded_on = due_since where hurdle_id = $1`,
          [made!.id, outcome],
        );
        if (await goes(made!.id, made!.county, to)) gone.push(`${from} ${to}`);
      }
    }
    expect(gone.toSorted()).toEqual(
      hurdleTable.transitions.map(({ from, to }) => `${from} ${to}`).toSorted(),
    );
  });
});
