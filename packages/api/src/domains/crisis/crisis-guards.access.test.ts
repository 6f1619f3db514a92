import { uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { asDatabaseRole, type Sealed } from '../ledger/ledger-database.support.ts';
import { change, content, everything, liveForm, register } from './crisis-asking.support.ts';

/* What stops it here is the database alone: no service and no rule of the application stands in between. */
let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const sealedAs = (role: Sealed['role'], place: string, county = 'rsk'): Sealed => ({
  role,
  county: referenceUuid('organisation', county),
  organisation: referenceUuid('organisation', place),
  person: referenceUuid('person', `cm.${place}`),
  today: '2026-11-28',
});
const uuidOf = (id: string): string => uuidOfId(['crisis_form'], id)!;

const as = async (sealed: Sealed, sql: string): Promise<readonly Record<string, unknown>[]> => {
  const session = await asDatabaseRole(api, sealed);
  try {
    return ((await session.run(sql)) as { rows: Record<string, unknown>[] }).rows;
  } finally {
    await session.end();
  }
};
const coordinator = sealedAs('kim_county_coordinator', 'rsk');

describe('a published form', () => {
  it.each([
    [`title_de = 'Anders'`, 'does not change'],
    [`notice_en = 'Something else'`, 'does not change'],
    ['purge_after_days = 700', 'does not change'],
    [`target_group = 'EU_CITIZEN'`, 'does not change'],
    [`live_since = live_since - 1`, 'does not change'],
    [`state = 'DRAFT', live_since = null`, 'does not change'],
    [`state = 'DRAFT'`, 'from LIVE to DRAFT'],
    [`number = 7`, 'permission denied'],
  ])('is not given %s by the role that designs it, and nothing changes', async (set, refusal) => {
    const { id } = await liveForm(api, 'windeck');
    const before = await everything(api);
    for (const role of ['kim_county_coordinator', 'kim_centre_head'] as const)
      await expect(
        as(sealedAs(role, 'rsk'), `update casework.crisis_form set ${set} where id = '${uuidOf(id)}'`),
      ).rejects.toThrow(refusal);
    expect(await everything(api)).toBe(before);
  });

  it('is closed still, and is changed by nobody then, the administrator included', async () => {
    const { id } = await liveForm(api, 'windeck');
    const update = (set: string): string =>
      `update casework.crisis_form set ${set} where id = '${uuidOf(id)}' returning state`;
    expect(await as(coordinator, update(`state = 'CLOSED', closed_on = '2026-11-28'`))).toEqual([
      { state: 'CLOSED' },
    ]);
    expect(await as(coordinator, update(`title_de = 'Anders'`))).toEqual([]);
    await expect(api.sql(update(`title_de = 'Anders'`))).rejects.toThrow('does not change');
  });

  it('is changed while it is a draft', async () => {
    const { form } = await change(api, 'coordinator.rsk', ['crisisFormDraft', { content }]);
    const said = `update casework.crisis_form set title_de = 'Anders', purge_after_days = 9 where id = '${uuidOf(form.id)}' returning title_de`;
    expect(await as(coordinator, said)).toEqual([{ title_de: 'Anders' }]);
  });
});

describe('how many were registered', () => {
  const counted = (sealed: Sealed, form: string): Promise<readonly Record<string, unknown>[]> =>
    as(
      sealed,
      `select o.key, r.week::text, r.count from seal.crisis_counts('${form}') r join app.organisation o on o.id = r.municipality_id order by 1, 2`,
    );

  it('is told to the county from five on, to a municipality of itself alone, and to nobody else', async () => {
    const { id, ...form } = await liveForm(api, 'windeck', 'eitorf');
    const uuid = uuidOf(id);
    for (const name of ['A', 'B', 'C', 'D'])
      await register(api, 'cm.windeck', [{ id, ...form }, `Muster-${name}`, false]);
    await api.sql(
      `insert into casework.crisis_rollup (county_id, form_id, municipality_id, week, count) select county_id, $1, id, w.week, w.count from app.organisation, (values (date '2026-10-05', 3), (date '2026-10-12', 4), (date '2026-10-19', 4), (date '2026-10-26', 6)) w(week, count) where key = 'eitorf'`,
      [uuid],
    );
    for (const role of ['kim_county_coordinator', 'kim_centre_head'] as const)
      expect(await counted(sealedAs(role, 'rsk'), uuid)).toEqual([
        { key: 'eitorf', week: '2026-10-12', count: 7 },
        { key: 'eitorf', week: '2026-10-26', count: 10 },
      ]);
    expect((await counted(sealedAs('kim_case_manager', 'windeck'), uuid)).map((row) => row['count'])).toEqual(
      [4],
    );
    expect(await counted(sealedAs('kim_case_manager', 'eitorf'), uuid)).toHaveLength(4);
    expect(await counted(sealedAs('kim_case_manager', 'lohmar'), uuid)).toEqual([]);
    expect(await counted(sealedAs('kim_county_coordinator', 'rkn', 'rkn'), uuid)).toEqual([]);
    for (const role of ['kim_municipal_hr', 'kim_funding_officer', 'kim_school_clerk'] as const)
      expect(await as(sealedAs(role, 'rsk'), `select * from seal.crisis_counts('${uuid}')`)).toEqual([]);
    await register(api, 'cm.windeck', [{ id, ...form }, 'Muster-E', false]);
    expect((await counted(coordinator, uuid)).map(({ key, count }) => [key, count])).toContainEqual([
      'windeck',
      5,
    ]);
  });

  it.each(['kim_county_coordinator', 'kim_centre_head', 'kim_case_manager'] as const)(
    '%s cannot count the rows itself',
    async (role) => {
      await expect(
        as(sealedAs(role, 'windeck'), 'select sum(count) from casework.crisis_rollup'),
      ).rejects.toThrow('permission denied');
    },
  );

  it('is not found from what was deleted either', async () => {
    const { id } = await liveForm(api, 'windeck');
    await api.sql(
      `insert into casework.crisis_purge (county_id, id, form_id, municipality_id, purged_on, purged_at, entry_count, share_count) select o.county_id, gen_random_uuid(), $1, o.id, '2026-11-01', now(), n.entries, n.shares from app.organisation o, (values (4, 5), (5, 4)) n(entries, shares) where o.key = 'windeck'`,
      [uuidOf(id)],
    );
    await expect(as(coordinator, 'select count(*) from casework.crisis_purge')).rejects.toThrow(
      'permission denied',
    );
    for (const persona of ['coordinator.rsk', 'head.rsk']) {
      const { body } = await api.ask(
        persona,
        `{ crisisForm(id: "${id}") { purges { purgedOn entryCount } } }`,
      );
      expect(body.errors?.[0]?.extensions).toMatchObject({ missingRight: 'RECORD_CRISIS_ENTRIES' });
    }
  });
});
