import { uuidOfId } from '@kim/schema/ids.ts';
import { hurdleStates, hurdleTable, type HurdleState } from '@kim/schema/reference/hurdle.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { askHurdles } from './hurdle-asking.support.ts';
import { paperOf } from './hurdle-papers.support.ts';
import { pastTheApi } from './past-the-api.support.ts';

let api: Harness;
let database: Awaited<ReturnType<typeof pastTheApi>>;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
  database = await pastTheApi(api);
});
afterAll(async () => {
  await database.end();
  await api.stop();
});
const county = referenceUuid('organisation', 'rsk');

const asHead = (...statements: readonly string[]) =>
  database.write(['kim_centre_head', 'head.rsk', 'rsk'], ...statements);
const to = (id: string, state: HurdleState): string =>
  `update hurdle.hurdle set state = '${state}', answer = 'So.' where id = '${id}'`;

/** A hurdle of three reports as the administrator may make it. */
const made = async (): Promise<{ readonly id: string; readonly county: string }> => {
  const [row] = await api.sql<{ id: string }>(
    `insert into hurdle.hurdle (county_id, id, title, theme, first_reported_on, report_count, different_count) values ('${county}', gen_random_uuid(), 'x', 'BENEFITS', '2026-11-28', 3, 3) returning id`,
  );
  return { id: row!.id, county };
};

describe('the way of a hurdle in the database', () => {
  it('keeps to the one table', { timeout: 60_000 }, async () => {
    const hurdle = await made();
    const { id } = hurdle;
    const paper = paperOf(api, hurdle);
    await paper.write();
    const gone: string[] = [];
    for (const from of hurdleStates) {
      await api.sql(`update hurdle.hurdle set state = $2 where id = $1 and state <> $2`, [id, from]);
      for (const state of hurdleStates.filter((one) => one !== from)) {
        const outcome = state === 'DECISION_REQUESTED' ? 'NEEDS_STRUCTURAL_CHANGE' : 'SOLVABLE_AT_ONCE';
        await api.sql(
          `update hurdle.reconstruction set outcome = $2, concluded_on = due_since where hurdle_id = $1`,
          [id, outcome],
        );
        await paper.saying(state);
        const answer = await asHead(to(id, state));
        if (typeof answer === 'string')
          expect([from, state, answer]).toEqual([from, state, expect.stringContaining('step by step')]);
        else gone.push(`${from} ${state}`);
      }
    }
    expect(gone.toSorted()).toEqual(
      hurdleTable.transitions.map(({ from, to: state }) => `${from} ${state}`).toSorted(),
    );
  });

  it.each<readonly [HurdleState, HurdleState, string]>([
    [
      'ASSESSED',
      'DECISION_REQUESTED',
      `update governance.decision_request set state = 'DECIDED' where id = :request THEME`,
    ],
    [
      'DEFERRED',
      'DECISION_REQUESTED',
      `update governance.decision_request set state = 'ON_AGENDA' where id = :request THEME`,
    ],
    [
      'DECISION_REQUESTED',
      'APPROVED',
      `update governance.decision_request set state = 'OPEN' where id = :request THEME`,
    ],
    [
      'DECISION_REQUESTED',
      'APPROVED',
      `delete from governance.communication where result_id = :result; delete from governance.result where id = :result; delete from governance.proposal where id = :proposal; delete from governance.working_group where id = :group; delete from governance.theme where id = :theme`,
    ],
    [
      'DECISION_REQUESTED',
      'DEFERRED',
      `update governance.resolution set outcome = 'ADOPTED' where id = :resolution THEME`,
    ],
    [
      'DECISION_REQUESTED',
      'DEFERRED',
      `update governance.decision_request set state = 'ON_AGENDA' where id = :request THEME`,
    ],
    [
      'DECISION_REQUESTED',
      'REJECTED',
      `update governance.resolution set outcome = 'DEFERRED' where id = :resolution THEME`,
    ],
    [
      'PROPOSAL',
      'DECIDED',
      `update governance.proposal set state = 'SUBMITTED', resolution_id = null, decided_on = null where id = :proposal`,
    ],
    [
      'DECIDED',
      'COMMUNICATED',
      `delete from governance.communication where result_id = :result; delete from governance.result where id = :result`,
    ],
    ['DECIDED', 'COMMUNICATED', `update governance.result set state = 'IMPLEMENTED' where id = :result`],
  ])('leads nobody from %s to %s past the steering group: %s', async (from, state, otherwise) => {
    const hurdle = await made();
    const paper = paperOf(api, hurdle);
    await paper.write();
    await api.sql(`update hurdle.hurdle set state = 'RECONSTRUCTION' where id = $1`, [hurdle.id]);
    await api.sql(
      `update hurdle.reconstruction set outcome = 'NEEDS_STRUCTURAL_CHANGE', concluded_on = due_since where hurdle_id = $1`,
      [hurdle.id],
    );
    await api.sql(`update hurdle.hurdle set state = $2 where id = $1`, [hurdle.id, from]);
    await paper.saying(state);
    expect(await asHead(to(hurdle.id, state))).toEqual([]);
    await paper.but(otherwise);
    expect(await asHead(to(hurdle.id, state))).toContain('where the steering group has led it');
  });
});

describe('the county', () => {
  const making = (columns: string, values: string): string =>
    `insert into hurdle.hurdle (county_id, id, title, theme, state, first_reported_on${columns}) values ('${county}', '00000000-0000-4000-8000-0000000000aa', 'x', 'HOUSING', 'REGISTERED', '2026-11-28'${values})`;

  it('makes no hurdle that was reported often, and reconstructs none without reports', async () => {
    expect(await asHead(making(', different_count', ', 3'))).toContain('permission denied');
    expect(await asHead(making(', report_count', ', 3'))).toContain('permission denied');
    const empty = '00000000-0000-4000-8000-0000000000aa';
    expect(await asHead(making('', ''))).toEqual([]);
    expect(await asHead(making('', ''), to(empty, 'CLUSTERED'))).toContain('step by step');
  });

  it('takes no report out of a hurdle that is worked on', async () => {
    const of = askHurdles(api);
    const due = await of.due();
    const move = (report: string): string =>
      `update hurdle.report set hurdle_id = '00000000-0000-4000-8000-0000000000aa' where id = '${uuidOfId(['hurdle_report'], report)}'`;
    expect(await asHead(making('', ''), move(due.reports[0]!.id))).toContain('keeps its reports');
    const single = (await of.report('cm.lohmar')).report;
    expect(await asHead(making('', ''), move(single.id))).toEqual([]);
  });

  it('learns from no step and no communication whose report it was', async () => {
    expect(await asHead('select person_id from hurdle.step')).toContain('permission denied');
    expect(await asHead('select report_id from governance.communication')).toContain('permission denied');
    expect(await asHead('select person_id from hurdle.report')).toContain('permission denied');
    const { report } = await askHurdles(api).report('cm.bornheim');
    // of version 4: it tells no time
    expect(uuidOfId(['hurdle_report'], report.id)![14]).toBe('4');
  });
});

it('a report begins a hurdle of its own, and is in none that is there', async () => {
  const { id } = await made();
  const organisation = referenceUuid('organisation', 'bornheim');
  const person = referenceUuid('person', 'cm.bornheim');
  const reporting = (own: string): string =>
    `insert into hurdle.report (county_id, id, hurdle_id, source, organisation_id, theme, legal_domains, bodies, title, description, reported_on, person_id, person_name) values ('${county}', '${own}', '${own}', 'CASE_MANAGER', '${organisation}', 'HOUSING', '{}', '{}', 'x', 'x', '2026-11-28', '${person}', 'x')`;
  const manager = ['kim_case_manager', 'cm.bornheim', 'bornheim'] as const;
  expect(await database.write(manager, reporting(id))).toContain('begins a hurdle of its own');
  expect(await database.write(manager, reporting('00000000-0000-4000-8000-0000000000bb'))).toEqual([]);
});

it('similar hurdles are looked for among those that are not long done with', async () => {
  const of = askHurdles(api);
  const { id } = (await of.report('cm.bornheim')).report.hurdle;
  const old = (await of.report('cm.siegburg')).report.hurdle;
  const uuid = uuidOfId(['hurdle'], old.id)!;
  const found = async (): Promise<boolean> => {
    const rows = await asHead(
      `select hurdle_id::text as id from seal.similar_hurdles('${uuidOfId(['hurdle'], id)}')`,
    );
    return (rows as readonly { readonly id: string }[]).some((row) => row.id === uuid);
  };
  const ended = (day: string) =>
    api.sql(`update hurdle.hurdle set state = 'SOLVED', decided_on = $2 where id = $1`, [uuid, day]);
  expect(await found()).toBe(true);
  await ended('2024-12-01');
  expect(await found()).toBe(true);
  await ended('2024-11-01');
  expect(await found()).toBe(false);
});
