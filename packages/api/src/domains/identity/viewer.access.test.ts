import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

it('answers what hangs on the person under two names, each with what it asks for', async () => {
  const { body } = await api.ask(
    'cm.bad-honnef',
    '{ viewer { person { qualifications { state } } again: person { qualifications { startedOn } } } }',
  );
  expect(body.errors).toBeUndefined();
  expect(body.data).toEqual({
    viewer: {
      person: { qualifications: [{ state: 'STARTED' }] },
      again: { qualifications: [{ startedOn: '2026-09-07' }] },
    },
  });
});
