import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../../app/test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const uuidOf = (key: string): string => referenceUuid('position', key);
const idOf = (key: string): string => publicId('position', uuidOf(key));

const SET = `mutation ($input: PositionFixedTermSetInput!) {
  positionFixedTermSet(input: $input) {
    position {
      version fixedTermUntil viewerCanSetFixedTerm
      fixedTerms { step fixedTermUntil note organisation { name } person { familyName } }
    }
    errors { code path message currentVersion }
  }
}`;

interface Payload {
  readonly position: object | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const set = async (persona: string, overrides: Record<string, unknown> = {}) => {
  const input = {
    idempotencyKey: randomUUID(),
    positionId: idOf('bornheim-cm-2'),
    version: 1,
    fixedTermUntil: '2027-12-31',
    ...overrides,
  };
  const { body } = await api.ask(persona, SET, { variables: { input } });
  const payload = body.data?.['positionFixedTermSet'] as unknown as Payload | undefined;
  return { errors: body.errors, payload, codes: payload?.errors.map(({ code }) => code) };
};

const world = async (): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (select e::text t from app.position_fixed_term e union all select p::text from app.position p union all select i::text from app.idempotency_record i) all_rows`,
  );
  return row!.state;
};

describe('who may say until when the position of Bornheim is funded', () => {
  const steering = personas
    .filter(({ memberships }) =>
      memberships.some(({ role }) => role === 'COUNTY_COORDINATOR' || role === 'CENTRE_HEAD'),
    )
    .map(({ name }) => name);
  const ours = ['coordinator.rsk', 'head.rsk'];
  const everyone = personas.map(({ name }) => name).filter((name) => !ours.includes(name));

  it.each(everyone)('%s may not, and nothing changes', async (persona) => {
    const before = await world();
    const { errors, payload } = await set(persona);
    if (errors) expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors[0]!.extensions['code']);
    else expect(payload).toMatchObject({ position: null, errors: [{ code: 'NOT_FOUND' }] });
    // only who steers another county gets as far as to be told that there is no such position
    expect(errors === undefined).toBe(steering.includes(persona));
    expect(await world()).toBe(before);
  });

  it('the employer is told which right is missing', async () => {
    const { errors } = await set('hr.bornheim');
    expect(errors?.map(({ extensions }) => extensions['missingRight'])).toEqual(['STEER_ALLOCATION']);
  });

  it('a foreign position answers exactly as one that never existed', async () => {
    const foreign = await set('coordinator.rsk', { positionId: idOf('rkn-cm-2') });
    const never = await set('coordinator.rsk', { positionId: publicId('position', randomUUID()) });
    expect(foreign).toEqual(never);
  });
});

describe('setting a fixed term', () => {
  it('is kept with who, when and why; the position carries the last one, and whoever saw an older is shown it', async () => {
    const first = await set('coordinator.rsk', { note: ' Bescheid vom 05.11.2026 ' });
    expect(first.payload).toMatchObject({
      errors: [],
      position: { version: 2, fixedTermUntil: '2027-12-31', viewerCanSetFixedTerm: true },
    });
    const late = await set('coordinator.rsk', { fixedTermUntil: '2028-12-31' });
    expect(late.payload).toMatchObject({
      position: { version: 2, fixedTermUntil: '2027-12-31' },
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
    });
    const taken = await set('head.rsk', { version: 2, fixedTermUntil: null });
    expect(taken.payload).toEqual({
      errors: [],
      position: {
        version: 3,
        fixedTermUntil: null,
        viewerCanSetFixedTerm: true,
        fixedTerms: [
          {
            step: 1,
            fixedTermUntil: '2027-12-31',
            note: 'Bescheid vom 05.11.2026',
            organisation: { name: 'Rhein-Sieg-Kreis' },
            person: null,
          },
          {
            step: 2,
            fixedTermUntil: null,
            note: null,
            organisation: { name: 'Rhein-Sieg-Kreis' },
            person: { familyName: 'Muster-Rsk' },
          },
        ],
      },
    });
  });

  it('does the same request twice only once', async () => {
    const twice = { idempotencyKey: randomUUID(), positionId: idOf('alfter-cm-1') };
    const answers = [await set('coordinator.rsk', twice), await set('coordinator.rsk', twice)];
    expect(answers[0]).toEqual(answers[1]);
    const [{ n } = { n: 0 }] = await api.sql<{ n: number }>(
      'select count(*)::int as n from app.position_fixed_term where position_id = $1',
      [uuidOf('alfter-cm-1')],
    );
    expect(n).toBe(1);
  });

  it.each([
    ['1999-01-01', 'INVALID_FIXED_TERM'],
    ['2099-01-01', 'INVALID_FIXED_TERM'],
  ])('refuses %s: %s', async (fixedTermUntil, code) => {
    const before = await world();
    const { payload } = await set('coordinator.rsk', { positionId: idOf('siegburg-cm-1'), fixedTermUntil });
    expect(payload?.errors).toMatchObject([{ code, path: ['input', 'fixedTermUntil'] }]);
    expect(await world()).toBe(before);
  });

  it('refuses an end before the position began, and any for one that was given back', async () => {
    const on = { positionId: idOf('siegburg-cm-1') };
    const begin = async (day: string, state: string) => {
      await api.sql(`delete from app.position_event where position_id = $1`, [uuidOf('siegburg-cm-1')]);
      await api.sql(
        `insert into app.position_event (county_id, id, position_id, step, to_state, effective_day, recorded_at, organisation_id) select county_id, gen_random_uuid(), id, 1, $2, $3, now(), county_id from app.position where id = $1`,
        [uuidOf('siegburg-cm-1'), state, day],
      );
    };
    await begin('2028-01-01', 'ALLOCATED');
    const before = await world();
    expect((await set('coordinator.rsk', on)).codes).toEqual(['INVALID_PERIOD']);
    await begin('2026-01-01', 'RETURNED');
    expect((await set('coordinator.rsk', on)).codes).toEqual(['POSITION_GIVEN_BACK']);
    expect(await world()).toBe(before);
  });
});

it('the municipality reads it and may not change it', async () => {
  const { body } = await api.ask(
    'hr.bornheim',
    `{ position(id: "${idOf('bornheim-cm-2')}") { viewerCanSetFixedTerm fixedTerms { step person { id } } } }`,
  );
  expect(body.data?.['position']).toEqual({
    viewerCanSetFixedTerm: false,
    fixedTerms: [
      { step: 1, person: null },
      { step: 2, person: null },
    ],
  });
});
