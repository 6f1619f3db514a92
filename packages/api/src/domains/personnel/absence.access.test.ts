import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';

const TODAY = '2026-06-17';
const file = (persona: string): string => publicId('file', referenceUuid('file', persona));

interface Answer {
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly absence: {
    readonly id: string;
    readonly state: string;
    readonly version: number;
    readonly workingDays: number;
    readonly reason: string | null;
  } | null;
  readonly forbidden: string | null;
}

let api: Harness;
beforeAll(async () => {
  api = await startHarness(undefined, { today: TODAY });
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.sql(`delete from personnel.absence`);
  await api.sql(`delete from app.unreachable_period`);
  await api.sql(`delete from app.idempotency_record`);
});

const change = async (
  persona: string,
  operation: string,
  input: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const { body } = await api.ask(
    persona,
    `mutation ($input: ${type}!) { ${operation}(input: $input) { errors { code message } absence { id state version workingDays reason } } }`,
    { variables: { input: { idempotencyKey: randomUUID(), ...input } }, headers },
  );
  const payload = (body.data as unknown as Record<string, never> | null)?.[operation] as
    { errors: { code: string; message: string }[]; absence: Answer['absence'] } | undefined;
  return {
    codes: payload?.errors.map(({ code }) => code) ?? [],
    messages: payload?.errors.map(({ message }) => message) ?? [],
    absence: payload?.absence ?? null,
    forbidden: (body.errors?.[0]?.extensions['missingRight'] as string | undefined) ?? null,
  };
};

const week = { firstDay: '2026-07-06', lastDay: '2026-07-10' };
const request = (persona: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  change(persona, 'absenceRequest', { fileId: file(persona), kind: 'VACATION', ...week, ...more });
const decide = (persona: string, of: Answer, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  change(persona, 'absenceDecide', {
    absenceId: of.absence!.id,
    version: of.absence!.version,
    decision: 'APPROVED',
    ...more,
  });
const record = (persona: string, of: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  change(persona, 'absenceRecord', { fileId: file(of), kind: 'SICKNESS', ...week, ...more });

const stored = (): Promise<object[]> => api.sql('select state, version from personnel.absence order by id');
const published = (): Promise<object[]> =>
  api.sql(
    `select p.family_name as name, u.first_day::text as "firstDay", u.last_day::text as "lastDay", u.half_day as "halfDay" from app.unreachable_period u join app.person p on p.id = u.person_id`,
  );
const days = { name: 'Muster-Bornheim', ...week, halfDay: null };

describe('a request', () => {
  it('goes from the person to the line manager, and becomes days without a reason', async () => {
    const asked = await request('cm.bornheim');
    expect(asked).toMatchObject({ codes: [], absence: { state: 'REQUESTED', workingDays: 5, version: 1 } });
    expect(await published()).toEqual([]);
    expect(await decide('lead.bornheim', asked)).toMatchObject({
      codes: [],
      absence: { state: 'APPROVED', version: 2 },
    });
    expect(await published()).toEqual([days]);
  });

  it('is refused with a reason, and leaves no trace for others', async () => {
    const asked = await request('cm.bornheim');
    expect((await decide('lead.bornheim', asked, { decision: 'REJECTED', reason: ' ' })).codes).toEqual([
      'ABSENCE_REASON_MISSING',
    ]);
    const refused = await decide('lead.bornheim', asked, {
      decision: 'REJECTED',
      reason: 'Vertretung fehlt',
    });
    expect(refused.absence).toMatchObject({ state: 'REJECTED', reason: 'Vertretung fehlt' });
    expect(await published()).toEqual([]);
  });

  it('is withdrawn by the person only before it is decided', async () => {
    const asked = await request('cm.bornheim');
    const withdraw = (version: number): Promise<Answer> =>
      change('cm.bornheim', 'absenceWithdraw', { absenceId: asked.absence!.id, version });
    const decided = await decide('lead.bornheim', asked);
    expect((await withdraw(1)).codes).toEqual(['CONFLICT']);
    expect((await withdraw(decided.absence!.version)).codes).toEqual(['ABSENCE_STATE']);
    const again = await request('cm.bornheim', { firstDay: '2026-07-13', lastDay: '2026-07-13' });
    const gone = await change('cm.bornheim', 'absenceWithdraw', { absenceId: again.absence!.id, version: 1 });
    expect(gone.absence).toMatchObject({ state: 'WITHDRAWN', version: 2 });
  });

  it('beyond the balance is refused with all figures', async () => {
    const first = await request('cm.bornheim', { firstDay: '2026-08-03', lastDay: '2026-09-04' });
    await decide('lead.bornheim', first);
    await request('cm.bornheim', { firstDay: '2026-07-06', lastDay: '2026-07-06', halfDay: 'MORNING' });
    const beyond = await request('cm.bornheim', { firstDay: '2026-10-05', lastDay: '2026-10-16' });
    expect(beyond).toMatchObject({
      codes: ['ABSENCE_BEYOND_BALANCE'],
      messages: [
        'Der Zeitraum umfasst 10 Arbeitstage, frei sind noch 7,5. Urlaub 2026: 30 Tage und 3 aus dem Vorjahr, davon 25 genehmigt und 0,5 beantragt.',
      ],
    });
    expect(await stored()).toHaveLength(2);
    const fits = await request('cm.bornheim', { firstDay: '2026-10-05', lastDay: '2026-10-13' });
    expect(fits.absence?.workingDays).toBe(7);
  });

  it('speaks English when asked to', async () => {
    const { messages } = await change(
      'cm.bornheim',
      'absenceRequest',
      { fileId: file('cm.bornheim'), kind: 'VACATION', firstDay: '2026-06-20', lastDay: '2026-06-21' },
      { 'accept-language': 'en' },
    );
    expect(messages).toEqual(['There is no working day from 20 Jun 2026 to 21 Jun 2026.']);
  });

  it('does not fit where an absence stands, unless it is the other half of the day', async () => {
    await request('cm.bornheim', { firstDay: '2026-07-06', lastDay: '2026-07-06', halfDay: 'MORNING' });
    expect((await request('cm.bornheim')).messages).toEqual([
      'Vom 06.07.2026 bis 06.07.2026 ist schon eine Abwesenheit beantragt oder eingetragen.',
    ]);
    const other = await request('cm.bornheim', {
      firstDay: '2026-07-06',
      lastDay: '2026-07-06',
      halfDay: 'AFTERNOON',
    });
    expect(other.codes).toEqual([]);
  });

  it('of ten at the same instant is made once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => request('cm.bornheim')));
    expect(answers.map(({ codes }) => codes[0] ?? 'done').toSorted()).toEqual([
      ...Array.from({ length: 9 }, () => 'ABSENCE_OVERLAPS'),
      'done',
    ]);
    expect(await stored()).toHaveLength(1);
  });

  it('sent again with its key is made once and answers the same', async () => {
    const idempotencyKey = randomUUID();
    const first = await request('cm.bornheim', { idempotencyKey });
    expect(await request('cm.bornheim', { idempotencyKey })).toEqual(first);
    expect((await request('cm.bornheim', { idempotencyKey, note: 'anders' })).codes).toEqual(['KEY_REUSED']);
    expect(await stored()).toHaveLength(1);
  });

  it.each([
    ['sickness', { kind: 'SICKNESS' }, 'ABSENCE_KIND'],
    ['an end before its start', { firstDay: '2026-07-10', lastDay: '2026-07-09' }, 'INVALID_PERIOD'],
    ['half of several days', { halfDay: 'MORNING' }, 'ABSENCE_HALF_DAY'],
    ['leave across New Year', { firstDay: '2026-12-28', lastDay: '2027-01-08' }, 'ABSENCE_ACROSS_YEARS'],
    ['a period long gone', { firstDay: '2025-01-06', lastDay: '2025-01-07' }, 'ABSENCE_PERIOD'],
    [
      'a year nobody entered leave for',
      { firstDay: '2029-05-02', lastDay: '2029-05-04' },
      'ABSENCE_NO_ENTITLEMENT',
    ],
    ['a note that is a letter', { note: 'x'.repeat(501) }, 'INVALID_TEXT'],
  ])('for %s is refused', async (_what, more, code) => {
    expect((await request('cm.bornheim', more)).codes).toEqual([code]);
    expect(await stored()).toEqual([]);
  });
});

describe('who decides', () => {
  it('is HR where no line manager is named', async () => {
    const asked = await request('cm.siegburg');
    expect((await decide('hr.siegburg', asked)).absence?.state).toBe('APPROVED');
  });

  it('is not HR where a line manager is named, nor the person', async () => {
    const asked = await request('cm.bornheim');
    expect((await decide('hr.bornheim', asked)).forbidden).toBe('DECIDE_LEAVE');
    const own = await request('lead.bornheim');
    expect((await decide('lead.bornheim', own)).forbidden).toBe('DECIDE_LEAVE');
    expect((await decide('hr.bornheim', own)).absence?.state).toBe('APPROVED');
    expect((await decide('cm.bornheim', asked)).forbidden).toBe('DECIDE_LEAVE');
  });

  it.each(['lead.troisdorf', 'hr.troisdorf', 'hr.rsk'])(
    'is not %s: there is nothing there',
    async (persona) => {
      const asked = await request('cm.bornheim');
      expect((await decide(persona, asked)).codes).toEqual(['NOT_FOUND']);
      expect(await stored()).toEqual([{ state: 'REQUESTED', version: 1 }]);
    },
  );

  it('of two at the same instant is one; the other sees what was decided', async () => {
    const asked = await request('cm.bornheim');
    const answers = await Promise.all([
      decide('lead.bornheim', asked),
      decide('lead.bornheim', asked, { decision: 'REJECTED', reason: 'Nein' }),
    ]);
    const lost = answers.find(({ codes }) => codes.length > 0)!;
    const won = answers.find(({ codes }) => codes.length === 0)!;
    expect(lost.codes).toEqual(['CONFLICT']);
    expect(lost.absence).toEqual(won.absence);
  });
});

describe('HR', () => {
  it('records sickness and cancels it, and the days come and go', async () => {
    const ill = await record('hr.bornheim', 'cm.bornheim');
    expect(ill.absence).toMatchObject({ state: 'RECORDED' });
    expect(await published()).toEqual([days]);
    const cancelled = await change('hr.bornheim', 'absenceCancel', {
      absenceId: ill.absence!.id,
      version: 1,
    });
    expect(cancelled.absence).toMatchObject({ state: 'CANCELLED', version: 2 });
    expect(await published()).toEqual([]);
    expect((await request('cm.bornheim')).codes).toEqual([]);
  });

  it('records nothing of itself', async () => {
    expect((await record('hr.bornheim', 'hr.bornheim')).forbidden).toBe('KEEP_PERSONNEL_FILES');
  });

  it('of elsewhere finds no file', async () => {
    expect((await record('hr.troisdorf', 'cm.bornheim')).codes).toEqual(['NOT_FOUND']);
    expect(await stored()).toEqual([]);
  });

  it('enters leave once per year, and two at once conflict', async () => {
    const enter = (version: number | null, more: object = {}) =>
      api.ask(
        'hr.bornheim',
        'mutation ($input: LeaveEntitlementRecordInput!) { leaveEntitlementRecord(input: $input) { errors { code currentVersion } leaveBalance { year days carriedOver remaining version } } }',
        {
          variables: {
            input: {
              idempotencyKey: randomUUID(),
              fileId: file('cm.bornheim'),
              year: 2027,
              days: 28.5,
              carriedOver: 1.5,
              version,
              ...more,
            },
          },
        },
      );
    const payloads = await Promise.all([enter(1), enter(1), enter(null)]);
    const answers = payloads.map(
      ({ body }) =>
        (body.data as unknown as { leaveEntitlementRecord: { errors: { code: string }[] } })
          .leaveEntitlementRecord,
    );
    const after = { year: 2027, days: 28.5, carriedOver: 1.5, remaining: 30, version: 2 };
    expect(answers.filter(({ errors }) => errors.length === 0)).toEqual([
      { errors: [], leaveBalance: after },
    ]);
    for (const { errors } of answers) expect(['CONFLICT', undefined]).toContain(errors[0]?.code);
    const { body } = await enter(2, { days: 61, year: 2040 });
    expect(JSON.stringify(body)).toContain('ENTITLEMENT_YEAR');
    expect(JSON.stringify(body)).toContain('ENTITLEMENT_DAYS');
  });
});
