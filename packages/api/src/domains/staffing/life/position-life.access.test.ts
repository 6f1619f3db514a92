import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { positionStates } from '@kim/schema/reference/position-states.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../../app/test-harness.ts';
import { berlinToday } from '../../../platform/clock/berlin-today.ts';
import { findTransition } from './position-life.policy.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const uuidOf = (key: string): string => referenceUuid('position', key);
const idOf = (key: string): string => publicId('position', uuidOf(key));

const ADVANCE = `mutation ($input: PositionAdvanceInput!) {
  positionAdvance(input: $input) {
    position { version state history { step from to effectiveDay note } viewerCanAdvanceTo }
    errors { code path message currentVersion }
  }
}`;

interface Payload {
  readonly position: { readonly version: number; readonly state: string } | null;
  readonly errors: readonly { readonly code: string; readonly currentVersion: number | null }[];
}

const advance = async (persona: string, overrides: Record<string, unknown> = {}) => {
  const input = {
    idempotencyKey: randomUUID(),
    positionId: idOf('bornheim-cm-2'),
    version: 1,
    to: 'ADVERTISED',
    effectiveDay: berlinToday(),
    ...overrides,
  };
  const { body } = await api.ask(persona, ADVANCE, { variables: { input } });
  return { errors: body.errors, payload: body.data?.['positionAdvance'] as unknown as Payload | undefined };
};

const world = async (): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (select e::text t from app.position_event e union all select p::text from app.position p union all select i::text from app.idempotency_record i) all_rows`,
  );
  return row!.state;
};

/** Puts a position into a state, as if its life had led there; the opening event may lead anywhere. */
const put = async (key: string, state: string): Promise<void> => {
  await api.sql(`delete from app.position_event where position_id = $1`, [uuidOf(key)]);
  await api.sql(
    `insert into app.position_event (county_id, id, position_id, step, to_state, effective_day, recorded_at, organisation_id) select county_id, gen_random_uuid(), id, 1, $2, '2026-01-01', now(), county_id from app.position where id = $1`,
    [uuidOf(key), state],
  );
  await api.sql(`update app.position set version = 1, returned_from = null where id = $1`, [uuidOf(key)]);
};

describe('who may advertise the vacant position of Bornheim', () => {
  const everyone = personas.map(({ name }) => name).filter((name) => name !== 'hr.bornheim');

  it.each(everyone)('%s may not, and nothing changes', async (persona) => {
    const before = await world();
    const { errors, payload } = await advance(persona);
    if (errors) expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors[0]!.extensions['code']);
    else expect(payload).toMatchObject({ position: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(await world()).toBe(before);
  });

  it('a foreign position answers exactly as one that never existed', async () => {
    const foreign = await advance('hr.bornheim', { positionId: idOf('siegburg-cm-1') });
    const never = await advance('hr.bornheim', { positionId: publicId('position', randomUUID()) });
    expect(foreign).toEqual(never);
  });

  it('HR that shares a position without employing it is told which right is missing', async () => {
    const { errors } = await advance('hr.neunkirchen-seelscheid', { positionId: idOf('much-cm-1') });
    expect(errors?.map(({ extensions }) => extensions['missingRight'])).toEqual(['DIENSTAUFSICHT']);
  });
});

describe('every step, allowed and forbidden', () => {
  const pairs = positionStates.flatMap((from) => positionStates.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', async (from, to) => {
    await put('siegburg-cm-1', from);
    const by = findTransition(from, to)?.by;
    const done = [];
    for (const persona of ['hr.siegburg', 'coordinator.rsk']) {
      const before = await world();
      const { errors, payload } = await advance(persona, { positionId: idOf('siegburg-cm-1'), to });
      const isDone = payload?.errors.length === 0;
      if (isDone) done.push(persona);
      else expect(await world()).toBe(before);
      if (!isDone && !errors) expect(payload?.errors[0]?.code).toBe('POSITION_STEP_NOT_ALLOWED');
    }
    expect(done).toEqual(
      { COUNTY: ['coordinator.rsk'], EMPLOYER: ['hr.siegburg'], OCCUPANCY: [] }[by ?? 'OCCUPANCY'],
    );
  });
});

describe('advancing', () => {
  it('records who led it where, counts up the version, and shows the present one to whoever saw an older', async () => {
    const { payload } = await advance('hr.bornheim', { note: ' Ausschreibung im Amtsblatt ' });
    expect(payload).toMatchObject({
      errors: [],
      position: {
        version: 2,
        state: 'ADVERTISED',
        viewerCanAdvanceTo: ['RETURNED'],
        history: [
          { step: 1, from: null, to: 'VACANT' },
          { step: 2, from: 'VACANT', to: 'ADVERTISED', note: 'Ausschreibung im Amtsblatt' },
        ],
      },
    });
    const late = await advance('hr.bornheim', { to: 'RETURNED' });
    expect(late.payload).toMatchObject({
      position: { version: 2, state: 'ADVERTISED' },
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
    });
  });

  it('lets exactly one of eight win that arrive at the same instant', async () => {
    await put('alfter-cm-1', 'VACANT');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => advance('hr.alfter', { positionId: idOf('alfter-cm-1') })),
    );
    const codes = answers.map(({ payload }) => payload?.errors[0]?.code ?? 'done').toSorted();
    expect(codes).toEqual([...Array.from({ length: 7 }, () => 'CONFLICT'), 'done']);
  });

  it('refuses a day before one that is recorded already', async () => {
    const { payload } = await advance('hr.bornheim', {
      version: 2,
      to: 'RETURNED',
      effectiveDay: '2026-06-01',
    });
    expect(payload?.errors.map(({ code }) => code)).toEqual(['POSITION_CHANGES_LATER']);
  });

  it('a position given back no longer counts among the VZÄ', async () => {
    await put('siegburg-cm-1', 'VACANT');
    const fte = async () => {
      const { body } = await api.ask('coordinator.rsk', '{ county { fte positionCount } }');
      return body.data?.['county'] as unknown;
    };
    expect(await fte()).toEqual({ fte: '17.000000', positionCount: 20 });
    const { payload } = await advance('hr.bornheim', { version: 2, to: 'RETURNED' });
    expect(payload).toMatchObject({ errors: [], position: { state: 'RETURNED' } });
    expect(await fte()).toEqual({ fte: '16.500000', positionCount: 19 });
  });

  it('tells all that is wrong with the input at once', async () => {
    const { payload } = await advance('hr.bornheim', { effectiveDay: '1999-01-01', note: 'x'.repeat(501) });
    expect(payload?.errors.map(({ code }) => code)).toEqual(['INVALID_EFFECTIVE_DAY', 'INVALID_TEXT']);
  });
});
