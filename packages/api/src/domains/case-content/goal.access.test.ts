import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { change } from '../personnel/personnel-asking.support.ts';
import {
  agreementIn,
  caseOf,
  draft,
  everythingSaid,
  figuresOf,
  goals,
  signedAgreement,
} from './case-content-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

describe('a goal agreement', () => {
  it('counts once both have signed, and what becomes of its goals moves the figures of the case', async () => {
    const persona = 'cm.bornheim';
    const { id, version } = agreementIn(await draft(api, persona));
    expect(await figuresOf(api, persona, 2)).toMatchObject({ goals: 0, due: null });
    const sign = (days: object, seen: number) =>
      change(api, persona, 'goalAgreementSign', { agreementId: id, version: seen, ...days });
    await sign({ signedByClientOn: '2026-11-20' }, version);
    expect(await figuresOf(api, persona, 2)).toMatchObject({ goals: 0, due: null });
    const both = await sign({ signedByCaseManagerOn: '2026-11-21' }, version + 1);
    expect(both.codes).toEqual([]);
    expect(await figuresOf(api, persona, 2)).toMatchObject({ goals: 2, due: '2027-01-31' });
    const { body } = await api.ask(
      persona,
      `{ case(id: "${caseOf(persona, 2)}") { goalAgreements { language signedByClientOn signedByCaseManagerOn goals { id version text milestones { id } } } } }`,
    );
    const [agreement] = (
      body.data!['case'] as unknown as {
        goalAgreements: { goals: { id: string; version: number; milestones: { id: string }[] }[] }[];
      }
    ).goalAgreements;
    const [language, housing] = agreement!.goals;
    await change(api, persona, 'milestoneDone', {
      milestoneId: language!.milestones[0]!.id,
      doneOn: '2026-11-27',
    });
    expect(await figuresOf(api, persona, 2)).toMatchObject({ goals: 2, due: '2027-03-31' });
    await change(api, persona, 'goalSettle', {
      goalId: housing!.id,
      version: 1,
      outcome: 'REACHED',
      settledOn: '2026-11-28',
    });
    expect(await figuresOf(api, persona, 2)).toMatchObject({ goals: 1, due: '2027-06-30' });
    await change(api, persona, 'goalSettle', {
      goalId: language!.id,
      version: 1,
      outcome: 'GIVEN_UP',
      settledOn: '2026-11-28',
    });
    expect(await figuresOf(api, persona, 2)).toMatchObject({ goals: 0, due: null });
  });

  it('that is signed is kept: another draft does not touch it, and no side signs twice', async () => {
    const persona = 'cm.siegburg';
    const signed = await signedAgreement(api, persona);
    const first = agreementIn(await draft(api, persona));
    const second = agreementIn(await draft(api, persona));
    const { body } = await api.ask(
      persona,
      `{ case(id: "${caseOf(persona, 2)}") { goalAgreements { id discardedOn } } }`,
    );
    const known = (body.data!['case'] as unknown as { goalAgreements: object[] }).goalAgreements;
    expect(known).toHaveLength(3);
    expect(known).toEqual(
      expect.arrayContaining([
        { id: signed.id, discardedOn: null },
        { id: first.id, discardedOn: '2026-11-28' },
        { id: second.id, discardedOn: null },
      ]),
    );
    const before = await everythingSaid(api);
    const day = { signedByClientOn: '2026-11-28' };
    const again = (agreement: { id: string; version: number }) =>
      change(api, persona, 'goalAgreementSign', {
        agreementId: agreement.id,
        version: agreement.version,
        ...day,
      });
    expect((await again(signed)).codes).toEqual(['ALREADY_SIGNED']);
    expect((await again({ ...first, version: first.version + 1 })).codes).toEqual(['DRAFT_DISCARDED']);
    expect((await again({ ...second, version: 99 })).codes).toEqual(['CONFLICT']);
    expect(await everythingSaid(api)).toBe(before);
  });

  it('says what is wrong with a draft all at once, field by field', async () => {
    const before = await everythingSaid(api);
    const { payload } = await draft(api, 'cm.alfter', {
      agreedOn: '2026-11-29',
      goals: [
        { ...goals[1], text: '', dueOn: '2026-11-01' },
        { ...goals[0], milestones: [{ text: 'Zu spät', dueOn: '2028-01-01' }] },
      ],
    });
    expect(payload!.errors.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['DAY_TO_COME', 'input.agreedOn'],
      ['INVALID_TEXT', 'input.goals.0.text'],
      ['DUE_TOO_EARLY', 'input.goals.0.dueOn'],
      ['STEP_AFTER_GOAL', 'input.goals.1.milestones.0.dueOn'],
    ]);
    expect((await draft(api, 'cm.alfter', { goals: [] })).codes).toEqual(['INVALID_COUNT']);
    expect(await everythingSaid(api)).toBe(before);
  });

  it('takes outcomes only when signed, and each once', async () => {
    const persona = 'cm.lohmar';
    const drafted = agreementIn(await draft(api, persona));
    const settle = (goalId: string, version = 1) =>
      change(api, persona, 'goalSettle', { goalId, version, outcome: 'REACHED', settledOn: '2026-11-28' });
    const step = (milestoneId: string, doneOn = '2026-11-28') =>
      change(api, persona, 'milestoneDone', { milestoneId, doneOn });
    expect((await settle(drafted.goals[0]!.id)).codes).toEqual(['GOALS_NOT_SIGNED']);
    expect((await step(drafted.goals[0]!.milestones[0]!.id)).codes).toEqual(['GOALS_NOT_SIGNED']);
    const signed = await signedAgreement(api, persona);
    const [goal] = signed.goals;
    expect((await step(goal!.milestones[0]!.id, '2026-11-01')).codes).toEqual(['BEFORE_AGREEMENT']);
    expect((await step(goal!.milestones[0]!.id)).codes).toEqual([]);
    expect((await step(goal!.milestones[0]!.id)).codes).toEqual(['ALREADY_DONE']);
    expect((await settle(goal!.id)).codes).toEqual([]);
    expect((await settle(goal!.id)).codes).toEqual(['CONFLICT']);
    expect((await settle(goal!.id, 2)).codes).toEqual(['GOAL_SETTLED']);
  });
});

describe('a task of a case', () => {
  it('is the next deadline until it is done', async () => {
    const persona = 'cm.eitorf';
    const caseId = caseOf(persona, 2);
    const part = 'task { id version text dueOn doneOn }';
    const set = (input: object) => change(api, persona, 'caseTaskSet', { caseId, ...input }, { part });
    const { payload } = await set({ text: ' Anrufen ', dueOn: '2026-12-10' });
    const { id, version } = payload!['task'] as { id: string; version: number };
    expect((await figuresOf(api, persona, 2)).due).toBe('2026-12-10');
    const changed = await set({ taskId: id, version, text: 'Schreiben', dueOn: '2026-12-05' });
    expect(changed.payload!['task']).toMatchObject({ version: 2, text: 'Schreiben', dueOn: '2026-12-05' });
    expect((await figuresOf(api, persona, 2)).due).toBe('2026-12-05');
    const stale = await set({ taskId: id, version, text: 'Alt', dueOn: '2026-12-01' });
    expect(stale.payload).toMatchObject({
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
      task: { text: 'Schreiben' },
    });
    const done = (seen: number) =>
      change(api, persona, 'caseTaskDone', { taskId: id, version: seen, doneOn: '2026-11-28' });
    expect((await done(2)).codes).toEqual([]);
    expect((await done(3)).codes).toEqual(['ALREADY_DONE']);
    expect((await figuresOf(api, persona, 2)).due).toBeNull();
  });

  it('of another case is not changed by naming one of one’s own', async () => {
    const made = await change(
      api,
      'cm.siegburg',
      'caseTaskSet',
      { caseId: caseOf('cm.siegburg', 2), text: 'Fremd', dueOn: '2026-12-10' },
      { part: 'task { id }' },
    );
    const taskId = (made.payload!['task'] as { id: string }).id;
    const before = await everythingSaid(api);
    const { codes } = await change(api, 'cm.eitorf', 'caseTaskSet', {
      caseId: caseOf('cm.eitorf'),
      taskId,
      version: 1,
      text: 'Meins',
      dueOn: '2026-12-10',
    });
    expect(codes).toEqual(['NOT_FOUND']);
    expect(await everythingSaid(api)).toBe(before);
  });
});

describe.each([
  ['all walls', { database: true, graphql: true, domain: true }],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
] as const)('%s', (_name, walls) => {
  let walled: Harness;
  let attempts: readonly (readonly [string, Record<string, unknown>])[];
  beforeAll(async () => {
    walled = await startHarness(walls, { today: '2026-11-28' });
    const { goals: agreed } = await signedAgreement(walled, 'cm.bornheim');
    const open = agreementIn(await draft(walled, 'cm.bornheim'));
    const caseId = caseOf('cm.bornheim', 2);
    attempts = [
      ['goalAgreementDraft', { caseId, language: 'de', agreedOn: '2026-11-20', goals }],
      ['goalAgreementSign', { agreementId: open.id, version: 1, signedByClientOn: '2026-11-28' }],
      ['goalSettle', { goalId: agreed[0]!.id, version: 1, outcome: 'REACHED', settledOn: '2026-11-28' }],
      ['milestoneDone', { milestoneId: agreed[0]!.milestones[0]!.id, doneOn: '2026-11-28' }],
      ['caseTaskSet', { caseId, text: 'Fremd', dueOn: '2026-12-10' }],
    ];
  });
  afterAll(() => walled.stop());

  it.each([
    'cm.siegburg',
    'lead.bornheim',
    'hr.bornheim',
    'coordinator.rsk',
    'head.rsk',
    'dpo.rsk',
    'cm.rkn',
  ])('%s changes nothing', async (persona) => {
    const before = await everythingSaid(walled);
    for (const [mutation, input] of attempts) {
      const { codes, refusal } = await change(walled, persona, mutation, input);
      expect([mutation, refusal ?? codes.join()]).not.toEqual([mutation, '']);
    }
    expect(await everythingSaid(walled)).toBe(before);
  });
});

it('the invariants hold after all of it', async () => {
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
});
