import { afterEach, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { recordStatements } from '../../app/isolation/statements.support.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { namesOf, setReminders, tasksAs } from './reminders-asking.support.ts';

let api: Harness;
afterEach(() => api.stop());

const on = async (today: string): Promise<void> => {
  api = await startHarness(allWalls, { today });
};

// cm.eitorf: fixed term until 2026-12-31
/** Beside the report of the demo's review, which waits whatever the day. */
const datesOfWindeck = async (): Promise<string[]> =>
  namesOf(await tasksAs(api, 'hr.windeck')).filter((name) => !name.startsWith('REPORT_RECEIVED'));

describe('a fixed term that ends', () => {
  it.each([
    ['2026-10-01', []], // 91 days
    ['2026-10-02', ['FIXED_TERM_ENDS 2026-12-31']], // 90 days
    ['2026-12-31', ['FIXED_TERM_ENDS 2026-12-31']],
    ['2027-01-01', []],
  ])('on %s its HR is told %j', async (today, expected) => {
    await on(today);
    expect(namesOf(await tasksAs(api, 'hr.eitorf'))).toEqual(expected);
    expect(await tasksAs(api, 'cm.eitorf')).toHaveLength(expected.length);
  });

  it('is no matter any more once terms that follow are on record', async () => {
    await on('2026-11-21');
    await api.sql(
      `insert into personnel.contract select county_id, gen_random_uuid(), file_id, '2027-01-01', null, null, null, null, pay_grade, pay_step, '2027-01-01', weekly_hours, full_time_hours, 1 from personnel.contract where fixed_term_until = '2026-12-31'`,
    );
    expect(await tasksAs(api, 'hr.eitorf')).toEqual([]);
    expect(await tasksAs(api, 'cm.eitorf')).toEqual([]);
  });
});

// cm.windeck: probation until 2027-01-31
describe('a probation that ends', () => {
  it.each([
    ['2026-12-19', []], // 43 days
    ['2026-12-20', ['PROBATION_ENDS 2027-01-31']], // 42 days
    ['2027-01-31', ['PROBATION_ENDS 2027-01-31']],
    ['2027-02-01', []],
  ])('on %s its HR is told %j', async (today, expected) => {
    await on(today);
    expect(await datesOfWindeck()).toEqual(expected);
    expect(await tasksAs(api, 'cm.windeck', '(filter: { kind: PROBATION_ENDS })')).toEqual([]);
  });
});

describe('a vacant position', () => {
  // the last occupant left on 2026-09-30, so that it is vacant since 2026-10-01
  const leave = (): Promise<unknown> =>
    api.sql(
      `update app.position_occupancy set valid_to = '2026-09-30' where position_id = (select id from app.position where key = 'alfter-cm-1')`,
    );

  it.each([
    ['2026-10-31', []], // 30 days
    ['2026-11-01', ['POSITION_VACANT 2026-10-01']], // more than 30
  ])('on %s the employer is told %j', async (today, expected) => {
    await on(today);
    await leave();
    expect(namesOf(await tasksAs(api, 'hr.alfter'))).toEqual(expected);
    // the list of the county is longer by the same
    const before = namesOf(
      await tasksAs(api, 'coordinator.rsk', '(first: 100, filter: { kind: POSITION_VACANT })'),
    ).filter((name) => name.endsWith('2026-10-01'));
    expect(before).toEqual(expected);
  });

  it('is none when somebody is to come, or when it was given back', async () => {
    await on('2026-11-21');
    await leave();
    await api.sql(
      `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from) select county_id, gen_random_uuid(), position_id, person_id, share, '2027-03-01' from app.position_occupancy where valid_to = '2026-09-30'`,
    );
    expect(await tasksAs(api, 'hr.alfter')).toEqual([]);
  });

  it('concerns the employer and not whoever shares the position', async () => {
    await on('2026-11-21');
    await api.sql(`update app.position_occupancy set valid_to = '2026-09-30'`);
    expect(namesOf(await tasksAs(api, 'hr.much'))).toEqual(['POSITION_VACANT 2026-10-01']);
    expect(await tasksAs(api, 'hr.neunkirchen-seelscheid')).toEqual([]);
  });
});

describe('an appraisal', () => {
  it.each([
    ['2026-11-30', []], // 31 days
    ['2026-12-01', ['APPRAISAL_DUE 2026-12-31']], // 30 days
    ['2027-06-01', ['APPRAISAL_DUE 2026-12-31']], // overdue
  ])('on %s HR is told %j', async (today, expected) => {
    await on(today);
    await api.sql(
      `insert into personnel.appraisal (county_id, id, file_id, held_on, period_from, period_to, kind, text, next_due_on) select f.county_id, gen_random_uuid(), f.id, '2025-12-31', '2025-01-01', '2025-12-31', 'REGULAR', 'Probe', '2026-12-31' from personnel.file f join app.identity_account a on a.person_id = f.person_id where a.subject = 'cm.alfter'`,
    );
    expect(namesOf(await tasksAs(api, 'hr.alfter'))).toEqual(expected);
    expect(await tasksAs(api, 'cm.alfter')).toEqual([]);
    // the next one is on record
    await api.sql(
      `insert into personnel.appraisal (county_id, id, file_id, held_on, period_from, period_to, kind, text) select county_id, gen_random_uuid(), file_id, '2026-06-30', period_from, period_to, kind, text from personnel.appraisal where text = 'Probe'`,
    );
    expect(await tasksAs(api, 'hr.alfter')).toEqual([]);
  });
});

// the county handed its case managers over to the municipalities on 2025-01-01
describe('a file that came from another employer', () => {
  it.each([
    ['2025-01-01', 1],
    ['2025-01-31', 1], // 30 days
    ['2025-02-01', 0],
  ])('on %s the new employer has %i to go through', async (today, expected) => {
    await on(today);
    const arrived = namesOf(await tasksAs(api, 'hr.bornheim', '(filter: { kind: TRANSFER_TO_CHECK })'));
    expect(arrived).toEqual(Array.from({ length: expected }, () => 'TRANSFER_TO_CHECK 2025-01-01'));
    expect(await tasksAs(api, 'hr.rsk', '(filter: { kind: TRANSFER_TO_CHECK })')).toEqual([]);
  });
});

// planned in the demo for 2027-01-20, 10:00 in Windeck, with colleagues of Windeck and Much
describe('an invitation to a peer case review', () => {
  it.each([
    ['2027-01-20', ['PEER_CASE_REVIEW_INVITED 2027-01-20']],
    ['2027-01-21', []],
  ])('on %s waits for %j', async (today, expected) => {
    await on(today);
    expect(namesOf(await tasksAs(api, 'cm.windeck', '(filter: { kind: PEER_CASE_REVIEW_INVITED })'))).toEqual(
      expected,
    );
  });
});

// held in the demo on 2026-11-20; here it is still to come, and Caritas has not answered
describe('an invitation to a case conference', () => {
  it.each([
    ['2026-11-20', ['CASE_CONFERENCE_INVITED 2026-11-20']],
    ['2026-11-21', []],
  ])('on %s waits for %j', async (today, expected) => {
    await on(today);
    await api.sql(`update casework.case_conference set state = 'INVITED'`);
    await api.sql(`update casework.conference_partner set answer = null`);
    expect(
      namesOf(await tasksAs(api, 'adviser.caritas', '(filter: { kind: CASE_CONFERENCE_INVITED })')),
    ).toEqual(expected);
  });
});

describe('what an organisation sets', () => {
  it('moves the day for all of its people, and for nobody elsewhere', async () => {
    await on('2026-12-01');
    await setReminders(api, 'hr.windeck', { probationDays: 61, fixedTermDays: 1 });
    expect(await datesOfWindeck()).toEqual(['PROBATION_ENDS 2027-01-31']);
    await setReminders(api, 'hr.windeck', { version: 1, probationDays: 60 });
    expect(await datesOfWindeck()).toEqual([]);
    expect(namesOf(await tasksAs(api, 'hr.eitorf'))).toEqual(['FIXED_TERM_ENDS 2026-12-31']);
    await setReminders(api, 'hr.eitorf', { fixedTermDays: 29 });
    expect(await tasksAs(api, 'hr.eitorf')).toEqual([]);
    expect(await tasksAs(api, 'cm.eitorf')).toEqual([]);
  });
});

// of the demo: measure 26 is due on 2026-12-15, and somebody of the job centre answers for it
describe('a measure', () => {
  it.each([
    ['2026-11-14', []], // 31 days
    ['2026-11-15', ['MEASURE_DUE 2026-12-15']], // 30 days
    ['2027-02-01', ['MEASURE_DUE 2026-12-15']], // overdue
  ])('on %s its owner is told %j', async (today, expected) => {
    await on(today);
    const own = (persona: string) => tasksAs(api, persona, '(filter: { kind: MEASURE_DUE })');
    expect(namesOf(await own('member.jobcenter'))).toEqual(expected);
    expect(await own('coordinator.rsk')).toEqual([]);
    await api.sql(
      `update measure.measure set state = 'DONE', evidence = 'Probe' where owner_person_id is not null`,
    );
    expect(await own('member.jobcenter')).toEqual([]);
  });

  // all were prioritised on 2026-01-12, and the demo is reviewed until the third quarter of 2026, but for measure 16
  it.each([
    ['2026-03-31', 0],
    ['2026-12-31', 1],
    ['2027-01-01', 8],
  ])('on %s the county is told of %i that were not reviewed for the quarter before', async (today, count) => {
    await on(today);
    const missing = (persona: string) =>
      tasksAs(api, persona, '(first: 100, filter: { kind: MEASURE_REVIEW_MISSING })');
    const day = today === '2027-01-01' ? today : '2026-10-01';
    const expected = Array.from({ length: count }, () => `MEASURE_REVIEW_MISSING ${day}`);
    for (const persona of ['coordinator.rsk', 'head.rsk', 'office.rsk'])
      expect(namesOf(await missing(persona))).toEqual(expected);
    for (const persona of ['member.jobcenter', 'cm.bornheim', 'coordinator.rkn'])
      expect(await missing(persona)).toEqual([]);
  });
});

describe('the list', () => {
  const PAGE = `query ($after: String, $direction: OrderDirection!) { tasks(first: 2, after: $after, orderBy: { field: DUE_ON, direction: $direction }) { totalCount pageInfo { hasNextPage endCursor } nodes { kind dueOn position { id } } } }`;

  const walk = async (direction: string): Promise<string[]> => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { body } = await api.ask('coordinator.rsk', PAGE, { variables: { after, direction } });
      const { tasks } = body.data as unknown as {
        tasks: {
          nodes: { kind: string; dueOn: string; position: { id: string } | null }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      found.push(...tasks.nodes.map(({ kind, dueOn, position }) => `${dueOn} ${position?.id ?? kind}`));
      after = tasks.pageInfo.hasNextPage ? tasks.pageInfo.endCursor : null;
    } while (after);
    return found;
  };

  it('is paged by day, both ways, without a gap or a double', async () => {
    await on('2026-11-21');
    await api.sql(
      `update app.position_occupancy set valid_to = '2026-09-30' where position_id = (select id from app.position where key = 'alfter-cm-1')`,
    );
    const upwards = await walk('ASC');
    expect(upwards).toHaveLength(16);
    expect(new Set(upwards).size).toBe(16);
    expect(upwards.at(-2)).toContain('2026-10-01');
    expect(upwards.at(-1)).toBe('2026-11-20 RECONSTRUCTION_DUE');
    expect((await walk('DESC')).toReversed()).toEqual(upwards);
  });

  it('asks the database as often for many tasks as for none', async () => {
    await on('2026-11-21');
    const document = `{ tasks(first: 100) { totalCount nodes { kind dueOn person { familyName } position { title } file { id person { givenName } } redistribution { targetYear } } } }`;
    const recorder = recordStatements();
    try {
      const statements: number[] = [];
      for (const persona of ['coordinator.rsk', 'hr.alfter']) {
        await api.ask(persona, document);
        const counted = await recorder.during(() => api.ask(persona, document));
        expect(counted.result.body.errors).toBeUndefined();
        statements.push(counted.statements);
      }
      expect(statements[0]).toBe(statements[1]);
      // the number in the menu costs no more than that
      const badge = await recorder.during(() =>
        api.ask('coordinator.rsk', '{ tasks(first: 0) { totalCount } }'),
      );
      expect(badge.result.body.data).toEqual({ tasks: { totalCount: 15 } });
      expect(badge.statements).toBeLessThanOrEqual(statements[0]!);
    } finally {
      recorder.stop();
    }
  });
});

describe('leave that was asked for', () => {
  // of the demo: cm.troisdorf asked lead.troisdorf; lead.bornheim has no line manager, so that HR decides
  it('waits for the line manager, or for HR where none is named, and for nobody else', async () => {
    await on('2026-11-21');
    const waiting: string[] = [];
    for (const persona of ['lead.troisdorf', 'hr.troisdorf', 'lead.bornheim', 'hr.bornheim', 'cm.troisdorf'])
      for (const task of namesOf(await tasksAs(api, persona, '(filter: { kind: LEAVE_TO_DECIDE })')))
        waiting.push(`${persona} ${task.split(' ')[0]}`);
    expect(waiting).toEqual(['lead.troisdorf LEAVE_TO_DECIDE', 'hr.bornheim LEAVE_TO_DECIDE']);
    await api.sql(`update personnel.absence set state = 'WITHDRAWN' where state = 'REQUESTED'`);
    expect(await tasksAs(api, 'lead.troisdorf')).toEqual([]);
  });
});
