import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rheinSiegMunicipalities } from '@kim/schema/reference/municipalities.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { asking, type Asking, type Line, type Plan } from './redistribution.support.ts';

const MODULE = 'M2_CASE_MANAGEMENT';
const coordinator = 'coordinator.rsk';
let api: Harness;
let ask: Asking;
let id: string;
let plan: Plan;

const lineOf = (place: string, fte: string): Line =>
  plan.lines.find((line) => line.organisations[0]?.name === place && line.fte === fte)!;
const county = async (): Promise<Plan> => (await ask.plan(coordinator, id))!;

beforeAll(async () => {
  api = await startHarness();
  ask = asking(api);
});
afterAll(() => api.stop());

describe('a redistribution from 2026 to 2027, step by step', () => {
  it('cannot be drafted before it is recorded what the state provides', async () => {
    const { errors } = await ask.change(coordinator, 'redistributionDraft', {
      module: MODULE,
      fromYear: 2026,
      targetYear: 2027,
    });
    expect(errors).toMatchObject([{ code: 'NO_ALLOWANCE' }]);
    expect(await ask.allow(2027, '17')).toMatchObject({ allowance: { fte: '17.000000' }, errors: [] });
  });

  it('begins with the 20 positions of 2026', async () => {
    const { redistribution, errors } = await ask.change(coordinator, 'redistributionDraft', {
      module: MODULE,
      fromYear: 2026,
      targetYear: 2027,
    });
    expect(errors).toEqual([]);
    plan = redistribution!;
    id = plan.id;
    expect(plan.lines).toHaveLength(20);
    expect(plan).toMatchObject({
      state: 'DRAFT',
      allowance: '17.000000',
      sum: '17.000000',
      missing: '0.000000',
    });
  });

  it('is one at a time', async () => {
    const again = await ask.change('head.rsk', 'redistributionDraft', {
      module: MODULE,
      fromYear: 2026,
      targetYear: 2027,
    });
    expect(again.errors).toMatchObject([{ code: 'REDISTRIBUTION_OPEN' }]);
  });

  it('is invisible to municipalities while it is a draft', async () => {
    expect(await ask.plan('hr.siegburg', id)).toBeNull();
    const { body } = await api.ask('hr.siegburg', '{ redistributions { totalCount nodes { id } } }');
    expect(body.data).toEqual({ redistributions: { totalCount: 0, nodes: [] } });
  });

  it('takes Bornheim’s half down to 0.49 and cannot be published at 16.99', async () => {
    const half = lineOf('Bornheim', '0.500000');
    const changed = await ask.change(coordinator, 'redistributionLineChange', {
      redistributionId: id,
      version: 1,
      lines: [{ lineId: half.id, fte: '0.49' }],
    });
    expect(changed).toMatchObject({
      errors: [],
      redistribution: { version: 2, sum: '16.990000', missing: '0.010000' },
    });
    const [german, english] = await Promise.all(
      ['de', 'en'].map((language) =>
        ask.change(coordinator, 'redistributionPublish', { redistributionId: id, version: 2 }, language),
      ),
    );
    expect(german!.errors).toMatchObject([
      {
        code: 'REDISTRIBUTION_FALLS_SHORT',
        message: 'Der Entwurf ergibt 16,99 VZÄ, das Land stellt 17,00 VZÄ bereit: Es fehlen 0,01.',
      },
    ]);
    expect(english!.errors[0]!.message).toBe(
      'The draft sums to 16.99 VZÄ, the state provides 17.00 VZÄ: 0.01 is missing.',
    );
    expect((await county()).state).toBe('DRAFT');
  });

  it('nor at 17.01', async () => {
    const eitorf = lineOf('Eitorf', '0.690000');
    await ask.change(coordinator, 'redistributionLineChange', {
      redistributionId: id,
      version: 2,
      lines: [{ lineId: eitorf.id, fte: '0.71' }],
    });
    const { errors } = await ask.change(coordinator, 'redistributionPublish', {
      redistributionId: id,
      version: 3,
    });
    expect(errors).toMatchObject([
      {
        code: 'REDISTRIBUTION_EXCEEDS',
        message: 'Der Entwurf ergibt 17,01 VZÄ, das Land stellt 17,00 VZÄ bereit: 0,01 zu viel.',
      },
    ]);
  });

  it('is published once it sums, and asks the sixteen municipalities', async () => {
    const eitorf = lineOf('Eitorf', '0.690000');
    await ask.change(coordinator, 'redistributionLineChange', {
      redistributionId: id,
      version: 3,
      lines: [{ lineId: eitorf.id, fte: '0.7' }],
    });
    const { errors, redistribution } = await ask.change(coordinator, 'redistributionPublish', {
      redistributionId: id,
      version: 4,
    });
    expect(errors).toEqual([]);
    plan = redistribution!;
    expect(plan.state).toBe('PUBLISHED');
    expect(plan.responses.map(({ municipality }) => municipality.name).toSorted()).toHaveLength(16);
    expect(plan.responses.every(({ state }) => state === 'OPEN')).toBe(true);
  });

  it('does not change lines any more', async () => {
    const { errors } = await ask.change(coordinator, 'redistributionLineChange', {
      redistributionId: id,
      version: plan.version,
      lines: [{ lineId: plan.lines[0]!.id, fte: '0.1' }],
    });
    expect(errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('shows a municipality its own lines and the totals, of others nothing', async () => {
    const seen = (await ask.plan('hr.siegburg', id))!;
    expect(seen.lines.map(({ organisations, fte }) => [organisations[0]!.name, fte])).toEqual([
      ['Siegburg', '1.000000'],
    ]);
    expect(seen).toMatchObject({ allowance: '17.000000', sum: '17.000000', missing: '0.000000' });
    expect(seen.responses.map(({ municipality }) => municipality.name)).toEqual(['Siegburg']);
    expect(seen.events.map(({ step }) => step)).toEqual(['PUBLISH']);
    const shared = (await ask.plan('hr.neunkirchen-seelscheid', id))!;
    expect(shared.lines.map(({ title }) => title)).toEqual(['1. CM-Stelle (gemeinsam)']);
  });

  it('is confirmed by the HR of each municipality for itself, by nobody else', async () => {
    const bornheim = plan.responses.find(({ municipality }) => municipality.name === 'Bornheim')!;
    const input = { responseId: bornheim.id, version: 1 };
    expect((await ask.change('hr.siegburg', 'redistributionConfirm', input)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    for (const persona of [coordinator, 'lead.bornheim', 'cm.bornheim', 'funding.rsk'])
      expect((await ask.change(persona, 'redistributionConfirm', input)).forbidden).toBe('FORBIDDEN');
    expect((await county()).responses.every(({ state }) => state === 'OPEN')).toBe(true);
    const confirmed = await ask.change('hr.bornheim', 'redistributionConfirm', input);
    expect(confirmed).toMatchObject({ errors: [], response: { state: 'CONFIRMED', version: 2 } });
  });

  it('cannot be enacted while answers are missing', async () => {
    for (const { key } of rheinSiegMunicipalities) {
      if (['bornheim', 'siegburg', 'windeck'].includes(key)) continue;
      const own = (await ask.plan(`hr.${key}`, id))!.responses[0];
      if (own) await ask.change(`hr.${key}`, 'redistributionConfirm', { responseId: own.id, version: 1 });
    }
    const { errors } = await ask.change(coordinator, 'redistributionEnact', {
      redistributionId: id,
      version: plan.version,
    });
    expect(errors).toMatchObject([
      {
        code: 'ANSWERS_MISSING',
        message: 'Noch nicht alle Kommunen sind so weit: 2 ohne Antwort, 0 mit Einwand ohne Entscheidung.',
      },
    ]);
  });

  it('Siegburg objects, with a reason that no other municipality sees', async () => {
    const own = (await ask.plan('hr.siegburg', id))!.responses[0]!;
    const input = { responseId: own.id, version: own.version };
    expect((await ask.change('hr.siegburg', 'redistributionObject', input)).errors).toMatchObject([
      { code: 'REASON_MISSING' },
    ]);
    const reason = 'Eine halbe Stelle mehr wäre nötig';
    const objected = await ask.change('hr.siegburg', 'redistributionObject', { ...input, reason });
    expect(objected).toMatchObject({ errors: [], response: { state: 'OBJECTED', reason } });
    const windeck = (await ask.plan('hr.windeck', id))!;
    expect(JSON.stringify(windeck)).not.toContain('Siegburg');
    expect(JSON.stringify(windeck)).not.toContain(reason);
    expect(JSON.stringify(await county())).toContain(reason);
    await ask.change('hr.windeck', 'redistributionConfirm', {
      responseId: windeck.responses[0]!.id,
      version: 1,
    });
  });

  it('the county decides over it with a reason, and enacts', async () => {
    const objection = (await county()).responses.find(({ state }) => state === 'OBJECTED')!;
    const early = await ask.change(coordinator, 'redistributionEnact', {
      redistributionId: id,
      version: plan.version,
    });
    expect(early.errors).toMatchObject([{ code: 'ANSWERS_MISSING' }]);
    const input = { responseId: objection.id, version: objection.version };
    expect((await ask.change('funding.rsk', 'redistributionOverrule', input)).forbidden).toBe('FORBIDDEN');
    expect((await ask.change(coordinator, 'redistributionOverrule', input)).errors).toMatchObject([
      { code: 'REASON_MISSING' },
    ]);
    const decision = 'Die VZÄ sind verteilt';
    const decided = await ask.change(coordinator, 'redistributionOverrule', { ...input, reason: decision });
    expect(decided).toMatchObject({ errors: [], response: { state: 'OVERRULED', decision } });
    const enacted = await ask.change('head.rsk', 'redistributionEnact', {
      redistributionId: id,
      version: plan.version,
    });
    expect(enacted).toMatchObject({ errors: [], redistribution: { state: 'ENACTED' } });
    expect(enacted.redistribution!.events.map(({ step }) => step)).toEqual([
      'DRAFT',
      'CHANGE_LINES',
      'CHANGE_LINES',
      'CHANGE_LINES',
      'PUBLISH',
      ...Array.from({ length: 14 }, () => 'CONFIRM'),
      'OBJECT',
      'CONFIRM',
      'OVERRULE',
      'ENACT',
    ]);
  });

  it('writes the allocations of 2027; the positions keep their VZÄ of 2026 until then', async () => {
    const [sums] = await api.sql(
      `select sum(fte) filter (where year = 2026)::text as before, sum(fte) filter (where year = 2027)::text as after from app.fte_allocation where module = '${MODULE}' and year > 2025`,
    );
    expect(sums).toEqual({ before: '17.000000', after: '17.000000' });
    const kinds = await api.sql(
      `select kind, count(*)::int from app.fte_entry where year = 2027 group by kind order by kind`,
    );
    expect(kinds).toEqual([
      { kind: 'CONFIRMED', count: 18 },
      { kind: 'LOWERED', count: 1 },
      { kind: 'RAISED', count: 1 },
    ]);
    expect(await api.sql(`select fte::text from app.position where key = 'bornheim-cm-2'`)).toEqual([
      { fte: '0.500000' },
    ]);
  });
});
