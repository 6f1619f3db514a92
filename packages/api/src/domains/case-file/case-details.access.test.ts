import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { caseOf, change, everyCase, someId } from './case-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const caseId = caseOf('cm.siegburg', 2);
const part = 'case { version entryChannel targetGroups lifeAreas }';
const changing = (persona: string, version: number, more: object = {}) =>
  change(api, persona, [
    'caseDetailsChange',
    {
      caseId,
      version,
      entryChannel: 'OUTREACH',
      targetGroups: ['FAMILY', 'WOMEN', 'FAMILY'],
      lifeAreas: [],
      ...more,
    },
    part,
  ]);

it('sets how the client came and what the case is about, all of it', async () => {
  expect((await changing('cm.siegburg', 1)).payload).toEqual({
    errors: [],
    case: { version: 2, entryChannel: 'OUTREACH', targetGroups: ['FAMILY', 'WOMEN'], lifeAreas: [] },
  });
});

it('of two who saw the same version the second is shown what the first has made of it', async () => {
  const before = await everyCase(api);
  expect((await changing('cm.siegburg', 1, { lifeAreas: ['HOUSING'] })).payload).toMatchObject({
    errors: [{ code: 'CONFLICT', currentVersion: 2 }],
    case: { version: 2, lifeAreas: [] },
  });
  expect(await everyCase(api)).toBe(before);
});

it('a closed case is corrected too: it is counted by these', async () => {
  const { codes } = await changing('cm.siegburg', 1, { caseId: caseOf('cm.siegburg', 4) });
  expect(codes).toEqual([]);
});

it.each(['cm.troisdorf', 'hr.siegburg', 'coordinator.rsk', 'head.rsk', 'funding.rsk', 'dpo.rsk', 'cm.rkn'])(
  '%s changes nothing of it',
  async (persona) => {
    const before = await everyCase(api);
    const { codes, refusal } = await changing(persona, 2);
    expect(refusal ?? codes.join()).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
    expect(await everyCase(api)).toBe(before);
  },
);

it('a foreign case is like one that never was', async () => {
  const foreign = await changing('cm.troisdorf', 1);
  const invented = await changing('cm.troisdorf', 1, { caseId: someId('case') });
  expect([foreign, foreign.codes]).toEqual([invented, ['NOT_FOUND']]);
});
