import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { addColleague, caseOf, change, everyCase, personOf, someId } from './case-asking.support.ts';

let api: Harness;
let colleague: string;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
  colleague = await addColleague(api, 'cm.lohmar', 'bornheim');
});
afterAll(() => api.stop());

const course = 'case { phase phaseSince pausedUntil closedOn closingReason version nextPhases }';
const caseId = caseOf('cm.bornheim', 2);
const advance = (version: number, toPhase: string, more: object = {}) =>
  ['caseAdvance', { caseId, version, toPhase, ...more }, course] as const;

describe('leading a case through its phases', () => {
  it('writes case and step together, and offers what comes next', async () => {
    const { payload } = await change(
      api,
      'cm.bornheim',
      advance(1, 'ASSESSMENT', { occurredOn: '2026-08-01' }),
    );
    expect(payload).toEqual({
      errors: [],
      case: {
        phase: 'ASSESSMENT',
        phaseSince: '2026-08-01',
        pausedUntil: null,
        closedOn: null,
        closingReason: null,
        version: 2,
        nextPhases: ['GOAL_AGREEMENT', 'CLOSED', 'PAUSED', 'WITHDRAWN'],
      },
    });
    const { body } = await api.ask(
      'cm.bornheim',
      `{ case(id: "${caseId}") { steps { step fromPhase toPhase reason occurredOn person { familyName } } } }`,
    );
    expect((body.data as { case: { steps: unknown[] } } | null | undefined)?.case.steps.at(-1)).toEqual({
      step: 3,
      fromPhase: 'INTAKE',
      toPhase: 'ASSESSMENT',
      reason: null,
      occurredOn: '2026-08-01',
      person: { familyName: 'Muster-Bornheim' },
    });
  });

  it('a pause has an end and leads back to where it began', async () => {
    const paused = await change(api, 'cm.bornheim', advance(2, 'PAUSED', { pausedUntil: '2027-03-01' }));
    expect(paused.payload?.['case']).toMatchObject({
      pausedUntil: '2027-03-01',
      nextPhases: ['ASSESSMENT', 'CLOSED', 'WITHDRAWN'],
    });
    const elsewhere = await change(api, 'cm.bornheim', advance(3, 'MONITORING'));
    expect(elsewhere.codes).toEqual(['PHASE_NOT_REACHABLE']);
    const back = await change(api, 'cm.bornheim', advance(3, 'ASSESSMENT'));
    expect(back.payload?.['case']).toMatchObject({ phase: 'ASSESSMENT', pausedUntil: null, version: 4 });
  });

  it('closing says why, and re-opening forgets it', async () => {
    const without = await change(api, 'cm.bornheim', advance(4, 'CLOSED'));
    expect(without.payload?.errors).toMatchObject([
      { code: 'CLOSING_REASON_MISSING', path: ['input', 'reason'] },
    ]);
    const closed = await change(api, 'cm.bornheim', advance(4, 'CLOSED', { reason: 'MOVED_AWAY' }));
    expect(closed.payload?.['case']).toMatchObject({ closingReason: 'MOVED_AWAY', nextPhases: ['INTAKE'] });
    const open = await change(api, 'cm.bornheim', advance(5, 'INTAKE'));
    expect(open.payload?.['case']).toMatchObject({ phase: 'INTAKE', closedOn: null, closingReason: null });
  });

  it.each([
    ['over two phases', 'GOAL_AGREEMENT', {}, 'PHASE_NOT_REACHABLE'],
    ['as withdrawn while the consent holds', 'WITHDRAWN', {}, 'CONSENT_STILL_HOLDS'],
    ['to another place without a handover', 'TRANSFERRED', {}, 'HANDOVER_ALONE'],
    ['tomorrow', 'ASSESSMENT', { occurredOn: '2199-01-01' }, 'DAY_TO_COME'],
    ['before it was there', 'ASSESSMENT', { occurredOn: '2020-01-01' }, 'BEFORE_LAST_STEP'],
  ])('no step goes %s, and nothing changes', async (_how, toPhase, more, code) => {
    const before = await everyCase(api);
    const { codes } = await change(api, 'cm.bornheim', advance(6, toPhase, more));
    expect(codes).toEqual([code]);
    expect(await everyCase(api)).toBe(before);
  });

  it('services are coordinated only under an agreement both have signed', async () => {
    const id = caseOf('cm.wachtberg', 3);
    const step = (version: number, toPhase: string) =>
      ['caseAdvance', { caseId: id, version, toPhase }, 'case { phase }'] as const;
    const agreed = await change(api, 'cm.wachtberg', step(1, 'GOAL_AGREEMENT'));
    expect(agreed.payload).toEqual({ errors: [], case: { phase: 'GOAL_AGREEMENT' } });
    expect((await change(api, 'cm.wachtberg', step(2, 'COORDINATION'))).codes).toEqual([
      'AGREEMENT_NOT_SIGNED',
    ]);
  });

  it('after the withdrawal of the consent it may be ended so, and not be re-opened without a new one', async () => {
    await api.sql(`update casework.consent set withdrawn_on = greatest(given_on, '2026-11-01')`);
    const withdrawn = await change(api, 'cm.bornheim', advance(6, 'WITHDRAWN'));
    expect(withdrawn.payload?.['case']).toMatchObject({ phase: 'WITHDRAWN', nextPhases: ['INTAKE'] });
    const again = await change(api, 'cm.bornheim', advance(7, 'INTAKE'));
    expect(again.codes).toEqual(['CONSENT_DOES_NOT_HOLD']);
  });

  it('of two who saw the same version the second learns of the first', async () => {
    const before = await everyCase(api);
    const { payload } = await change(api, 'cm.bornheim', advance(1, 'INTAKE'));
    expect(payload).toMatchObject({
      errors: [{ code: 'CONFLICT', currentVersion: 7 }],
      case: { version: 7, phase: 'WITHDRAWN' },
    });
    expect(await everyCase(api)).toBe(before);
  });

  it('the same request again does nothing twice', async () => {
    const id = caseOf('cm.alfter', 2);
    const input = { idempotencyKey: randomUUID(), caseId: id, version: 1, toPhase: 'ASSESSMENT' };
    const first = await change(api, 'cm.alfter', ['caseAdvance', input, 'case { id }']);
    const before = await everyCase(api);
    expect(await change(api, 'cm.alfter', ['caseAdvance', input, 'case { id }'])).toEqual(first);
    expect(await everyCase(api)).toBe(before);
  });
});

describe('who leads a case', () => {
  const id = caseOf('cm.bornheim', 1);

  it('a deputy has a period, is named once in it, and is ended by a last day', async () => {
    const deputies = 'deputy { id isCurrent validTo }';
    const named = await change(api, 'cm.bornheim', [
      'caseDeputyName',
      { caseId: id, personId: colleague, validFrom: '2026-01-01', validTo: '2031-12-31' },
      deputies,
    ]);
    expect(named.payload).toMatchObject({ errors: [], deputy: { isCurrent: true } });
    const twice = await change(api, 'cm.bornheim', [
      'caseDeputyName',
      { caseId: id, personId: colleague, validFrom: '2027-01-01' },
    ]);
    expect(twice.codes).toEqual(['CASE_DEPUTY_OVERLAPS']);
    const deputyId = (named.payload!['deputy'] as { id: string }).id;
    const ended = await change(api, 'cm.bornheim', [
      'caseDeputyEnd',
      { deputyId, validTo: '2026-01-31' },
      deputies,
    ]);
    expect(ended.payload?.['deputy']).toMatchObject({ isCurrent: false, validTo: '2026-01-31' });
    const backwards = await change(api, 'cm.bornheim', [
      'caseDeputyEnd',
      { deputyId, validTo: '2025-12-31' },
    ]);
    expect(backwards.codes).toEqual(['INVALID_PERIOD']);
  });

  it('nobody stands in for themselves, and nobody from elsewhere', async () => {
    for (const [personId, code] of [
      [personOf('cm.bornheim'), 'LEADS_CASE_ALREADY'],
      [personOf('cm.siegburg'), 'NOT_CASE_MANAGER_HERE'],
      [personOf('hr.bornheim'), 'NOT_CASE_MANAGER_HERE'],
    ]) {
      const input = { caseId: id, personId, validFrom: '2027-01-01' };
      expect((await change(api, 'cm.bornheim', ['caseDeputyName', input])).codes).toEqual([code]);
    }
  });

  it('the team lead gives it to a colleague without seeing a client, and knows how many each one leads', async () => {
    const { body } = await api.ask(
      'lead.bornheim',
      '{ caseManagers(first: 5) { nodes { openCaseCount person { familyName } } } }',
    );
    expect(body.data?.['caseManagers']).toEqual({
      nodes: [{ openCaseCount: 2, person: { familyName: 'Muster-Bornheim' } }],
    });
    const assigned = await change(api, 'lead.bornheim', [
      'caseAssign',
      { caseId: caseOf('cm.bornheim', 3), version: 1, personId: colleague },
      'case { version viewerLeads }',
    ]);
    expect(assigned.payload).toEqual({ errors: [], case: { version: 2, viewerLeads: false } });
    for (const part of ['client', 'steps', 'legalDomains', 'deputies']) {
      const asked = await api.ask('lead.bornheim', `{ case(id: "${id}") { ${part} { id } } }`);
      expect(asked.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const told = await api.ask('lead.bornheim', `{ case(id: "${id}") { nextPhases phase } }`);
    expect(told.body.data?.['case']).toEqual({ nextPhases: [], phase: 'COORDINATION' });
  });

  it('the responsible one gives it away and leads it no longer', async () => {
    const { payload } = await change(api, 'cm.bornheim', [
      'caseAssign',
      { caseId: id, version: 1, personId: colleague },
      'case { viewerLeads client { id } }',
    ]);
    expect(payload).toEqual({ errors: [], case: { viewerLeads: false, client: null } });
    const again = await change(api, 'cm.bornheim', [
      'caseAssign',
      { caseId: id, version: 2, personId: personOf('cm.bornheim') },
    ]);
    expect(again.refusal).toBe('FORBIDDEN');
  });

  it('a case manager is not told how many cases the others have', async () => {
    const { body } = await api.ask('cm.bornheim', '{ caseManagers { nodes { openCaseCount } } }');
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      missingRight: 'READ_CASELOADS',
    });
  });
});

describe('a change of legal domain', () => {
  const id = caseOf('cm.siegburg', 1);

  it('is seen with the time it took', async () => {
    const { body } = await api.ask(
      'cm.siegburg',
      `{ case(id: "${id}") { legalDomains { legalDomain appliedOn validFrom validTo waitingDays changedFrom } } }`,
    );
    expect(body.data?.['case']).toEqual({
      legalDomains: [
        {
          legalDomain: 'ASYLBLG',
          appliedOn: null,
          validFrom: '2022-05-01',
          validTo: '2026-08-31',
          waitingDays: null,
          changedFrom: null,
        },
        {
          legalDomain: 'SGB_II',
          appliedOn: '2026-07-20',
          validFrom: '2026-09-01',
          validTo: null,
          waitingDays: 43,
          changedFrom: 'ASYLBLG',
        },
      ],
    });
  });

  it('is applied for, granted and ended; the second of two is told', async () => {
    const part = 'legalDomain { id version validFrom waitingDays changedFrom }';
    const applied = await change(api, 'cm.siegburg', [
      'legalDomainEnter',
      { caseId: id, legalDomain: 'SGB_III', appliedOn: '2026-10-01' },
      part,
    ]);
    expect(applied.payload?.['legalDomain']).toMatchObject({ validFrom: null, changedFrom: 'SGB_II' });
    const { id: legalDomainId } = applied.payload!['legalDomain'] as { id: string };
    const days = { appliedOn: '2026-10-01', validFrom: '2026-11-01' };
    const granted = await change(api, 'cm.siegburg', [
      'legalDomainChange',
      { legalDomainId, version: 1, ...days },
      part,
    ]);
    expect(granted.payload).toMatchObject({ errors: [], legalDomain: { version: 2, waitingDays: 31 } });
    const late = await change(api, 'cm.siegburg', [
      'legalDomainChange',
      { legalDomainId, version: 1, ...days, validTo: '2026-12-01' },
      part,
    ]);
    expect(late.payload).toMatchObject({
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
      legalDomain: { version: 2 },
    });
  });

  it('the same twice is refused, and days that cannot be', async () => {
    const before = await everyCase(api);
    for (const [more, code] of [
      [{ legalDomain: 'SGB_II', validFrom: '2026-10-01' }, 'LEGAL_DOMAIN_OVERLAPS'],
      [{ legalDomain: 'BUT' }, 'LEGAL_DOMAIN_DAY_MISSING'],
      [
        { legalDomain: 'BUT', appliedOn: '2026-10-01', validFrom: '2026-09-01' },
        'LEGAL_DOMAIN_BEFORE_APPLICATION',
      ],
    ] as const)
      expect((await change(api, 'cm.siegburg', ['legalDomainEnter', { caseId: id, ...more }])).codes).toEqual(
        [code],
      );
    expect(await everyCase(api)).toBe(before);
  });
});

const attempts = [
  ['caseAdvance', { caseId: caseOf('cm.troisdorf', 2), version: 1, toPhase: 'ASSESSMENT' }],
  ['caseAssign', { caseId: caseOf('cm.troisdorf', 2), version: 1, personId: personOf('cm.bornheim') }],
  [
    'caseDeputyName',
    { caseId: caseOf('cm.troisdorf', 2), personId: personOf('cm.bornheim'), validFrom: '2027-01-01' },
  ],
  ['legalDomainEnter', { caseId: caseOf('cm.troisdorf', 2), legalDomain: 'BUT', validFrom: '2026-01-01' }],
] as const;

describe.each([
  ['all walls', { database: true, graphql: true, domain: true }],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
] as const)('%s', (_name, walls) => {
  let walled: Harness;
  beforeAll(async () => {
    walled = await startHarness(walls, { today: '2026-11-28' });
  });
  afterAll(() => walled.stop());

  it.each([
    'cm.siegburg',
    'hr.troisdorf',
    'lead.bornheim',
    'coordinator.rsk',
    'head.rsk',
    'office.rsk',
    'funding.rsk',
    'abh.troisdorf',
    'adviser.caritas',
    'member.jobcenter',
    'dpo.rsk',
    'admin.platform',
    'cm.rkn',
  ])('keeps %s out of a case of Troisdorf', async (persona) => {
    const before = await everyCase(walled);
    for (const attempt of attempts) {
      const { codes, refusal } = await change(walled, persona, attempt);
      expect(refusal ?? codes.join()).not.toBe('');
    }
    expect(await everyCase(walled)).toBe(before);
  });

  it('a foreign case is like one that never was', async () => {
    for (const [mutation, input] of attempts) {
      const foreign = await change(walled, 'cm.siegburg', [mutation, input]);
      const invented = await change(walled, 'cm.siegburg', [mutation, { ...input, caseId: someId('case') }]);
      expect(foreign).toEqual(invented);
      expect(foreign.codes).toEqual(['NOT_FOUND']);
    }
  });
});

it('the invariants hold after all of it', async () => {
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
});
