import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { invariants } from '../../app/modules.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const county = referenceUuid('organisation', 'rsk');
const siegburg = referenceUuid('organisation', 'siegburg');
const position = referenceUuid('position', 'siegburg-cm-1');

const assign = (kind: string, from: string, to: string | null) =>
  api.sql(
    `insert into app.supervision_assignment (county_id, id, position_id, kind, holder_id, valid_from, valid_to, legal_basis) values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, 'Test')`,
    [county, position, kind, siegburg, from, to],
  );

describe('the database keeps supervision unambiguous', () => {
  it.each([
    ['DIENSTAUFSICHT', '2024-12-31', '2024-12-31'],
    ['DIENSTAUFSICHT', '2025-06-01', null],
    ['FACHAUFSICHT', '2019-01-01', '2020-01-01'],
  ])('a second holder of %s from %s to %s is refused', async (kind, from, to) => {
    await expect(assign(kind, from, to)).rejects.toThrow('supervision_one_holder_per_day');
  });

  it('a holder before the first day is not', async () => {
    await assign('DIENSTAUFSICHT', '2019-01-01', '2019-12-31');
    const [row] = await api.sql<{ count: string }>(
      `select count(*) from app.supervision_assignment where position_id = $1 and valid_from = '2019-01-01'`,
      [position],
    );
    expect(row).toEqual({ count: '1' });
  });

  it('a supervision that ends before it begins is refused, and an unknown kind', async () => {
    await expect(assign('FACHAUFSICHT', '2018-02-01', '2018-01-01')).rejects.toThrow(
      'supervision_ends_after_start',
    );
    await expect(assign('AUFSICHT', '2018-01-01', '2018-02-01')).rejects.toThrow('supervision_kind_known');
  });

  it('a holder of another county cannot be named', async () => {
    await expect(
      api.sql(
        `insert into app.supervision_assignment (county_id, id, position_id, kind, holder_id, valid_from, legal_basis) values ($1, gen_random_uuid(), $2, 'FACHAUFSICHT', $3, '2010-01-01', 'Test')`,
        [county, position, referenceUuid('organisation', 'neuss')],
      ),
    ).rejects.toThrow('violates');
  });
});

describe.each(Object.entries(invariants))('invariant: %s', (_name, sql) => {
  it('holds', async () => {
    expect(await api.sql(sql)).toEqual([]);
  });
});
