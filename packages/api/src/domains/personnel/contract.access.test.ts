import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change, contractOf, everythingKept, fileOf, someId } from './personnel-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const terms = {
  validFrom: '2027-01-01',
  payGrade: 'S12',
  payStep: 4,
  payStepSince: '2027-01-01',
  weeklyHours: '19.5',
};
const part = 'contract { id version validFrom validTo payStep weeklyHours partTimeQuota }';

describe('recording new terms', () => {
  it('ends what runs the day before, computes the quota and leaves a trace', async () => {
    const { payload } = await change(
      api,
      'hr.alfter',
      'contractRecord',
      { fileId: fileOf('cm.alfter'), ...terms },
      { part },
    );
    expect(payload?.errors).toEqual([]);
    expect(payload?.['contract']).toMatchObject({
      version: 1,
      validFrom: '2027-01-01',
      validTo: null,
      weeklyHours: '19.50',
      partTimeQuota: '0.500000',
    });
    const { body } = await api.ask(
      'hr.alfter',
      `{ personnelFile(id: "${fileOf('cm.alfter')}") { contracts { validFrom validTo version workingTimes { validTo } } currentContract { weeklyHours isCurrent } } }`,
    );
    expect(body.data?.['personnelFile']).toEqual({
      contracts: [
        {
          validFrom: '2024-01-01',
          validTo: '2026-12-31',
          version: 2,
          workingTimes: [{ validTo: '2026-12-31' }],
        },
        { validFrom: '2027-01-01', validTo: null, version: 1, workingTimes: [] },
      ],
      currentContract: { weeklyHours: '39.00', isCurrent: true },
    });
    const [event] = await api.sql<{ person_name: string; kind: string; changes: string[] }>(
      'select person_name, kind, changes from personnel.file_event',
    );
    expect(event).toMatchObject({ person_name: 'Petra Muster-Alfter', kind: 'CONTRACT_RECORDED' });
    expect(event!.changes).toContain('weeklyHours: 19.50');
  });

  it('an earlier period than one on record is refused and says from when that one is', async () => {
    const before = await everythingKept(api);
    const { payload, codes } = await change(api, 'hr.alfter', 'contractRecord', {
      fileId: fileOf('cm.alfter'),
      ...terms,
      validFrom: '2023-06-01',
      payStepSince: '2023-06-01',
    });
    expect(codes).toEqual(['CONTRACT_OVERLAP']);
    expect(payload?.errors[0]?.message).toContain('01.01.2024');
    expect(await everythingKept(api)).toBe(before);
  });

  it('says all that is wrong at once', async () => {
    const { codes } = await change(api, 'hr.alfter', 'contractRecord', {
      fileId: fileOf('cm.alfter'),
      ...terms,
      validTo: '2026-01-01',
      fixedTermUntil: '2025-01-01',
      probationUntil: '2027-12-01',
      payStep: 7,
      weeklyHours: '40',
      idempotencyKey: 'x',
    });
    expect(codes).toEqual([
      'INVALID_KEY',
      'INVALID_PERIOD',
      'INVALID_PERIOD',
      'AFTER_FIXED_TERM',
      'MISSING_REASON',
      'INVALID_PROBATION',
      'INVALID_PAY_STEP',
      'INVALID_HOURS',
    ]);
  });

  it('the same request again does nothing twice', async () => {
    const input = { fileId: fileOf('cm.lohmar'), ...terms, idempotencyKey: randomUUID() };
    const first = await change(api, 'hr.lohmar', 'contractRecord', input, { part: 'contract { id }' });
    const before = await everythingKept(api);
    const again = await change(api, 'hr.lohmar', 'contractRecord', input, { part: 'contract { id }' });
    expect(again).toEqual(first);
    expect(await everythingKept(api)).toBe(before);
  });
});

describe('two HR officers and one contract', () => {
  const contractId = contractOf('cm.bornheim');
  const present = { ...terms, validFrom: '2024-01-01', payStepSince: '2024-01-01', weeklyHours: '39' };

  it('the second gets a conflict with the version that stands, and nothing is lost', async () => {
    const first = await change(
      api,
      'hr.bornheim',
      'contractChange',
      { contractId, version: 1, ...present, payStep: 5 },
      { part },
    );
    expect(first.payload).toMatchObject({ errors: [], contract: { version: 2, payStep: 5 } });
    const before = await everythingKept(api);
    const { body } = await api.ask('two-hats.bornheim', '{ viewer { memberships { id role } } }');
    const memberships = (body.data as unknown as { viewer: { memberships: { id: string; role: string }[] } })
      .viewer.memberships;
    const second = await change(
      api,
      'two-hats.bornheim',
      'contractChange',
      { contractId, version: 1, ...present, payStep: 6 },
      {
        part,
        headers: { 'x-kim-membership': memberships.find(({ role }) => role === 'MUNICIPAL_HR')!.id },
      },
    );
    expect(second.payload).toMatchObject({
      errors: [{ code: 'CONFLICT', path: ['input', 'version'], currentVersion: 2 }],
      contract: { version: 2, payStep: 5 },
    });
    expect(await everythingKept(api)).toBe(before);
  });

  it('at the same instant one of them wins', async () => {
    const answers = await Promise.all(
      ['3', '4', '5', '6'].map((payStep) =>
        change(api, 'hr.siegburg', 'contractChange', {
          contractId: contractOf('cm.siegburg'),
          version: 1,
          ...present,
          payStep: Number(payStep),
        }),
      ),
    );
    expect(answers.map(({ codes }) => codes.join()).toSorted()).toEqual([
      '',
      'CONFLICT',
      'CONFLICT',
      'CONFLICT',
    ]);
  });
});

describe('the week', () => {
  const contractId = contractOf('cm.troisdorf');
  const week = { monday: '8', tuesday: '8', wednesday: '8', thursday: '8', friday: '7' };

  it('must sum to the hours of the contract, and the refusal has both figures', async () => {
    const before = await everythingKept(api);
    const { payload, codes } = await change(api, 'hr.troisdorf', 'workingTimeSet', {
      contractId,
      version: 1,
      validFrom: '2027-01-01',
      ...week,
      friday: '7.5',
    });
    expect(codes).toEqual(['HOURS_DO_NOT_SUM']);
    expect(payload?.errors[0]?.message).toBe(
      'Die Tage ergeben zusammen 39,50 Stunden, im Vertrag stehen 39,00.',
    );
    expect(await everythingKept(api)).toBe(before);
  });

  it('takes the place of the one before', async () => {
    const { payload } = await change(
      api,
      'hr.troisdorf',
      'workingTimeSet',
      { contractId, version: 1, validFrom: '2026-12-01', ...week, monday: '6', friday: '9' },
      {
        part: 'workingTime { monday friday } contract { version workingTimes { validFrom validTo friday isCurrent } }',
      },
    );
    expect(payload).toEqual({
      errors: [],
      workingTime: { monday: '6.00', friday: '9.00' },
      contract: {
        version: 2,
        workingTimes: [
          { validFrom: '2024-01-01', validTo: '2026-11-30', friday: '7.00', isCurrent: true },
          { validFrom: '2026-12-01', validTo: null, friday: '9.00', isCurrent: false },
        ],
      },
    });
  });

  it('more than ten hours a day, a day before the contract, and other hours than the week has are refused', async () => {
    const day = await change(api, 'hr.troisdorf', 'workingTimeSet', {
      contractId,
      version: 2,
      validFrom: '2023-12-31',
      ...week,
    });
    const hours = await change(api, 'hr.troisdorf', 'workingTimeSet', {
      contractId,
      version: 2,
      validFrom: '2027-12-01',
      ...week,
      monday: '10.5',
    });
    const other = await change(api, 'hr.troisdorf', 'contractChange', {
      contractId,
      version: 2,
      ...terms,
      validFrom: '2024-01-01',
      weeklyHours: '20',
    });
    expect([day.codes, hours.codes, other.codes]).toEqual([
      ['OUTSIDE_CONTRACT'],
      ['INVALID_HOURS'],
      ['WORKING_TIME_DIFFERS'],
    ]);
  });
});

const attempts = (contractPersona: string) => {
  const contractId = contractOf(contractPersona);
  const week = { monday: '8', tuesday: '8', wednesday: '8', thursday: '8', friday: '7' };
  return [
    ['contractRecord', { fileId: fileOf(contractPersona), ...terms }],
    ['contractChange', { contractId, version: 1, ...terms, validFrom: '2024-01-01', weeklyHours: '39' }],
    ['workingTimeSet', { contractId, version: 1, validFrom: '2027-01-01', ...week }],
  ] as const;
};

describe.each([
  ['all walls', { database: true, graphql: true, domain: true }],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
] as const)('%s', (name, walls) => {
  let walled: Harness;
  beforeAll(async () => {
    walled = await startHarness(walls);
  });
  afterAll(() => walled.stop());

  it.each([
    ['HR of another municipality', 'hr.siegburg', 'cm.bornheim'],
    ["HR of the county, which kept it until 2024's end", 'hr.rsk', 'cm.bornheim'],
    ['HR in their own file', 'hr.bornheim', 'hr.bornheim'],
    ['the person', 'cm.bornheim', 'cm.bornheim'],
    ['the line manager', 'lead.bornheim', 'cm.bornheim'],
    ['the coordination', 'coordinator.rsk', 'cm.bornheim'],
  ])('keeps out %s', async (_who, persona, file) => {
    const before = await everythingKept(walled);
    for (const [mutation, input] of attempts(file)) {
      const { codes, refusal } = await change(walled, persona, mutation, input);
      expect(refusal ?? codes.join()).not.toBe('');
    }
    expect(await everythingKept(walled)).toBe(before);
  });

  it('names one’s own file as the reason; the database alone says that there is none to write in', async () => {
    const reason = name === 'the database wall alone' ? 'NOT_FOUND' : 'OWN_FILE';
    for (const [mutation, input] of attempts('hr.bornheim')) {
      const { codes, refusal } = await change(walled, 'hr.bornheim', mutation, input);
      expect(refusal ?? codes.join()).toBe(reason);
    }
  });

  it('a foreign contract is like one that never was', async () => {
    const [, , [mutation, input]] = attempts('cm.bornheim');
    const foreign = await change(walled, 'hr.siegburg', mutation, input);
    const invented = await change(walled, 'hr.siegburg', mutation, {
      ...input,
      contractId: someId('contract'),
    });
    expect(foreign).toEqual(invented);
    expect(foreign.codes).toEqual(['NOT_FOUND']);
  });
});

it('the invariants hold after all of it', async () => {
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
});
