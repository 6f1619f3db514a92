import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personas } from '@kim/schema/demo/personas.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import type { Walls } from '../../platform/auth/walls.ts';
import { setReminders } from './reminders-asking.support.ts';

const stored = (api: Harness): Promise<object[]> =>
  api.sql('select * from app.reminder_setting order by organisation_id');
const SETTING =
  '{ reminderSetting { version fixedTermDays probationDays vacancyDays sendsMail organisation { name } } }';

describe('setting reminders', () => {
  let api: Harness;
  beforeAll(async () => {
    api = await startHarness();
  });
  afterAll(() => api.stop());

  it('begins with what is usual, and nothing is stored', async () => {
    const { body } = await api.ask('hr.bornheim', SETTING);
    expect(body).toEqual({
      data: {
        reminderSetting: {
          version: 0,
          fixedTermDays: 90,
          probationDays: 42,
          vacancyDays: 30,
          sendsMail: true,
          organisation: { name: 'Bornheim' },
        },
      },
    });
    expect(await stored(api)).toEqual([]);
  });

  it('is changed by HR for its own organisation alone, version by version', async () => {
    const first = await setReminders(api, 'hr.bornheim', { vacancyDays: 14, sendsMail: false });
    expect(first).toMatchObject({
      errors: [],
      setting: { version: 1, vacancyDays: 14, sendsMail: false, organisation: { name: 'Bornheim' } },
    });
    const second = await setReminders(api, 'hr.bornheim', { version: 1, fixedTermDays: 120 });
    expect(second.setting).toMatchObject({ version: 2, fixedTermDays: 120, vacancyDays: 30 });
    const other = await api.ask('hr.siegburg', SETTING);
    expect(other.body.data?.['reminderSetting']).toMatchObject({ version: 0, fixedTermDays: 90 });
    expect(await stored(api)).toHaveLength(1);
  });

  it('whoever was slower is shown what stands now, and nothing is lost', async () => {
    const before = await stored(api);
    const late = await setReminders(api, 'hr.bornheim', { version: 1, vacancyDays: 7 });
    expect(late).toMatchObject({
      setting: { version: 2, fixedTermDays: 120, vacancyDays: 30 },
      errors: [{ code: 'CONFLICT', path: ['input', 'version'], currentVersion: 2 }],
    });
    expect(await stored(api)).toEqual(before);
  });

  it('of two who set it for the first time, one is told that the other was faster', async () => {
    const answers = await Promise.all(
      [7, 8].map((vacancyDays) => setReminders(api, 'hr.lohmar', { vacancyDays })),
    );
    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    expect(answers.map(({ setting }) => setting?.['version'])).toEqual([1, 1]);
  });

  it('is done once per key', async () => {
    const idempotencyKey = randomUUID();
    const answers = [];
    for (let turn = 0; turn < 2; turn += 1)
      answers.push(await setReminders(api, 'hr.much', { idempotencyKey, vacancyDays: 60 }));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]?.setting).toMatchObject({ version: 1 });
  });

  it('says what is wrong with all the days at once', async () => {
    const before = await stored(api);
    const { errors } = await setReminders(api, 'hr.siegburg', {
      fixedTermDays: 0,
      probationDays: 367,
      vacancyDays: -1,
    });
    expect(errors.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual([
      'INVALID_DAYS input.fixedTermDays',
      'INVALID_DAYS input.probationDays',
      'INVALID_DAYS input.vacancyDays',
    ]);
    expect(await stored(api)).toEqual(before);
  });
});

const others = personas.map(({ name }) => name).filter((name) => !/^hr[.]|two-hats/.test(name));
const only = (wall: keyof Walls): Walls => ({ database: false, graphql: false, domain: false, [wall]: true });

describe.each(['database', 'graphql', 'domain'] as const)('the %s wall alone', (wall) => {
  let api: Harness;
  beforeAll(async () => {
    api = await startHarness(only(wall));
  });
  afterAll(() => api.stop());

  it('lets nobody but HR set reminders, and nothing is written', async () => {
    for (const persona of others) {
      const { setting, refusal } = await setReminders(api, persona);
      expect([persona, setting, refusal !== undefined]).toEqual([persona, null, true]);
    }
    expect(await stored(api)).toEqual([]);
  });

  it('lets HR set its own', async () => {
    expect((await setReminders(api, 'hr.bornheim')).setting).toMatchObject({ version: 1 });
    const rows = await api.sql<{ key: string }>(
      'select o.key from app.reminder_setting s join app.organisation o on o.id = s.organisation_id',
    );
    expect(rows).toEqual([{ key: 'bornheim' }]);
  });
});
