import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { asDatabaseRole, type Sealed } from './ledger-database.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const half = publicId('position', referenceUuid('position', 'bornheim-cm-2'));

const CHANGE = `mutation ($input: AllocationChangeInput!) {
  allocationChange(input: $input) {
    allocation { version fte position { version fte } }
    allowance { fte allocated free }
    errors { code path message currentVersion }
  }
}`;

const input = (overrides: Record<string, unknown> = {}) => ({
  idempotencyKey: randomUUID(),
  positionId: half,
  year: 2026,
  version: 1,
  fte: '0.6',
  reason: 'Mehr Beratungen',
  ...overrides,
});

interface Payload {
  readonly allocation: { readonly version: number; readonly fte: string; readonly position: object } | null;
  readonly allowance: object | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

const change = async (
  persona: string,
  overrides: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) => {
  const { body } = await api.ask(persona, CHANGE, { variables: { input: input(overrides) }, headers });
  return { errors: body.errors, payload: body.data?.['allocationChange'] as unknown as Payload | undefined };
};

const account = async (): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (select a::text t from app.fte_allocation a union all select e::text from app.fte_entry e union all select p::text from app.position p union all select w::text from app.fte_allowance w union all select i::text from app.idempotency_record i) all_rows`,
  );
  return row!.state;
};

describe('raising the half position of Bornheim to 0.6', () => {
  it.each([
    ['de', 'Das wären 17,10 VZÄ. Das Land stellt für 2026 nur 17,00 VZÄ bereit: 17,10 > 17,00.'],
    ['en', 'That would be 17.10 VZÄ. The state provides only 17.00 VZÄ for 2026: 17.10 > 17.00.'],
  ])('is refused with both figures (%s), and nothing changes', async (language, message) => {
    const before = await account();
    const { payload } = await change('coordinator.rsk', {}, { 'accept-language': language });
    expect(payload?.errors).toEqual([
      {
        code: 'ALLOCATION_EXCEEDS_ALLOWANCE',
        path: ['input', 'fte'],
        message,
        currentVersion: null,
      },
    ]);
    expect(await account()).toBe(before);
  });

  const others = personas
    .map(({ name }) => name)
    .filter((name) => !['coordinator.rsk', 'head.rsk'].includes(name));

  it.each(others)('%s may not change it at all, and nothing changes', async (persona) => {
    const before = await account();
    const { errors, payload } = await change(persona, { fte: '0.4' });
    if (errors) expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors[0]!.extensions['code']);
    else expect(payload?.errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
    expect(await account()).toBe(before);
  });

  it('is possible once Swisttal has given 0.1 back; position, version and account follow', async () => {
    const swisttal = publicId('position', referenceUuid('position', 'swisttal-cm-1'));
    const given = await change('head.rsk', {
      positionId: swisttal,
      fte: '0.66',
      reason: 'Abgabe an Bornheim',
    });
    expect(given.payload?.errors).toEqual([]);
    const { payload } = await change('coordinator.rsk');
    expect(payload).toEqual({
      allocation: { version: 2, fte: '0.600000', position: { version: 2, fte: '0.600000' } },
      allowance: { fte: '17.000000', allocated: '17.000000', free: '0.000000' },
      errors: [],
    });
    const entries = await api.sql(
      `select kind, fte_before::text as before, fte_after::text as after, reason from app.fte_entry where recorded_by is not null order by id`,
    );
    expect(entries).toEqual([
      { kind: 'LOWERED', before: '0.760000', after: '0.660000', reason: 'Abgabe an Bornheim' },
      { kind: 'RAISED', before: '0.500000', after: '0.600000', reason: 'Mehr Beratungen' },
    ]);
  });

  it('a second one with the old version gets a conflict with the present row', async () => {
    const { payload } = await change('head.rsk', { fte: '0.55' });
    expect(payload).toMatchObject({
      allocation: { version: 2, fte: '0.600000' },
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
    });
  });

  it('the same request twice is carried out once', async () => {
    const idempotencyKey = randomUUID();
    const once = await change('coordinator.rsk', { version: 2, fte: '0.5', idempotencyKey });
    const twice = await change('coordinator.rsk', { version: 2, fte: '0.5', idempotencyKey });
    expect([once.payload?.errors, twice.payload]).toEqual([[], once.payload]);
    expect(await api.sql(`select version from app.position where key = 'bornheim-cm-2'`)).toEqual([
      { version: 3 },
    ]);
  });

  it('of a year without an allowance nothing is allocated', async () => {
    const { payload } = await change('coordinator.rsk', { year: 2027, version: 0, fte: '0.1' });
    expect(payload?.errors).toEqual([
      expect.objectContaining({
        code: 'NO_ALLOWANCE',
        message: 'Für 2027 ist noch nicht erfasst, wie viele VZÄ das Land bereitstellt.',
      }),
    ]);
  });

  it('needs a reason', async () => {
    const { payload } = await change('coordinator.rsk', { version: 3, fte: '0.4', reason: ' ' });
    expect(payload?.errors).toEqual([expect.objectContaining({ code: 'REASON_MISSING' })]);
  });
});

describe('two coordinators at the same instant', () => {
  it('cannot share what is left: one gets it, the other is refused', async () => {
    const lohmar = publicId('position', referenceUuid('position', 'lohmar-cm-1'));
    // 0.1 is free: Bornheim has 0.5 and Swisttal 0.66 again
    const [a, b] = await Promise.all([
      change('coordinator.rsk', { version: 3, fte: '0.6' }),
      change('head.rsk', { positionId: lohmar, fte: '1.1' }),
    ]);
    const codes = [a, b].map(({ payload }) => payload?.errors.map(({ code }) => code));
    expect(codes.flat()).toEqual(['ALLOCATION_EXCEEDS_ALLOWANCE']);
    const [row] = await api.sql<{ sum: string }>(
      `select sum(fte)::text from app.fte_allocation where year = 2026 and module = 'M2_CASE_MANAGEMENT'`,
    );
    expect(row!.sum).toBe('17.000000');
  });
});

describe('the database alone', () => {
  const county = referenceUuid('organisation', 'rsk');
  const sealed: Sealed = {
    role: 'kim_county_coordinator',
    county,
    organisation: county,
    person: referenceUuid('person', 'coordinator.rsk'),
    today: '2026-11-21',
  };
  const raise = (key: string, by: string): string =>
    `update app.fte_allocation set fte = fte + ${by} where year = 2026 and position_id = (select id from app.position where key = '${key}')`;

  it('refuses at the end of the transaction what exceeds the allowance, and allows what balances out', async () => {
    const session = await asDatabaseRole(api, sealed);
    await session.run('begin');
    await session.run(raise('alfter-cm-1', '0.5'));
    await expect(session.run('commit')).rejects.toThrow(
      'allocations of M2_CASE_MANAGEMENT in 2026 exceed what the state provides: 17.500000 > 17.000000',
    );
    await session.run('begin');
    await session.run(raise('alfter-cm-1', '0.5'));
    await session.run(raise('windeck-cm-1', '-0.5'));
    await session.run('commit');
    await session.end();
    expect(
      await api.sql(
        `select key, fte::text from app.position where key in ('alfter-cm-1', 'windeck-cm-1') order by 1`,
      ),
    ).toEqual([
      { key: 'alfter-cm-1', fte: '1.500000' },
      { key: 'windeck-cm-1', fte: '0.120000' },
    ]);
  });

  it.each(['read committed', 'repeatable read'])(
    'lets only one of two transactions take what is left (%s)',
    async (isolation) => {
      await api.sql(raise('alfter-cm-1', '-0.1'));
      const [a, b] = [await asDatabaseRole(api, sealed), await asDatabaseRole(api, sealed)];
      await a.run(`begin isolation level ${isolation}`);
      await b.run(`begin isolation level ${isolation}`);
      await a.run(raise('meckenheim-cm-1', '0.1'));
      await b.run(raise('rheinbach-cm-1', '0.1'));
      const ends = await Promise.allSettled([a.run('commit'), b.run('commit')]);
      expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      await a.end();
      await b.end();
      const [row] = await api.sql<{ sum: string }>(
        `select sum(fte)::text from app.fte_allocation where year = 2026 and module = 'M2_CASE_MANAGEMENT'`,
      );
      expect(row!.sum).toBe('17.000000');
    },
  );

  it.each([
    [
      'an allowance below what is allocated',
      `update app.fte_allowance set fte = 16.99 where year = 2026 and module = 'M2_CASE_MANAGEMENT'`,
    ],
    [
      'an allocation of a year the state provides nothing for',
      `insert into app.fte_allocation (county_id, id, year, module, position_id, fte) select county_id, gen_random_uuid(), 2030, module, id, 0.1 from app.position where key = 'alfter-cm-1'`,
    ],
    [
      'an allocation on another module',
      `insert into app.fte_allocation (county_id, id, year, module, position_id, fte) select county_id, gen_random_uuid(), 2021, 'M1_COORDINATION', id, 0.1 from app.position where key = 'alfter-cm-1'`,
    ],
  ])('refuses %s', async (_what, statement) => {
    const session = await asDatabaseRole(api, sealed);
    await expect(session.run(statement)).rejects.toThrow(/exceed what the state provides|foreign key/);
    await session.end();
  });
});
