import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { absenceStates, absenceTransitions, standingStates, type AbsenceState } from './absence.policy.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
  await api.sql('delete from personnel.absence');
  await api.sql('delete from app.unreachable_period');
});
afterAll(() => api.stop());

const person = referenceUuid('person', 'cm.bornheim');
const enter = (state: AbsenceState, more = `'2026-07-06', '2026-07-10', null`): Promise<{ id: string }[]> =>
  api.sql(
    `insert into personnel.absence (county_id, id, file_id, kind, first_day, last_day, half_day, working_days, state, requested_by, decided_by, reason)
     select f.county_id, gen_random_uuid(), f.id, 'VACATION', ${more}, 5, $2, $1, $1, 'weil' from personnel.file f where f.person_id = $1 returning id`,
    [person, state],
  );
const unreachable = (): Promise<object[]> => api.sql('select id from app.unreachable_period');

const steps = absenceStates.flatMap((from) =>
  absenceStates.filter((to) => to !== from).map((to) => ({ from, to })),
);
const isListed = (from: AbsenceState, to: AbsenceState): boolean =>
  absenceTransitions.some((step) => step.from === from && step.to === to);

describe('the database itself, asked by somebody no policy binds', () => {
  it.each(steps)('goes from $from to $to only as the table of transitions says', async ({ from, to }) => {
    const [{ id }] = (await enter(from)) as [{ id: string }];
    const step = api.sql('update personnel.absence set state = $2 where id = $1', [id, to]);
    if (isListed(from, to)) await expect(step).resolves.toEqual([]);
    else await expect(step).rejects.toThrow(`An absence does not go from ${from} to ${to}.`);
    const [row] = await api.sql<{ state: AbsenceState }>(
      'select state from personnel.absence where id = $1',
      [id],
    );
    expect(row!.state).toBe(isListed(from, to) ? to : from);
    expect(await unreachable()).toHaveLength(['APPROVED', 'RECORDED'].includes(row!.state) ? 1 : 0);
    await api.sql('delete from personnel.absence');
    await api.sql('delete from app.unreachable_period');
  });

  it.each(standingStates.flatMap((one) => absenceStates.map((other) => [one, other] as const)))(
    'keeps the days of what is %s from what is %s',
    async (one, other) => {
      await enter(one);
      const second = enter(other, `'2026-07-10', '2026-07-10', 'AFTERNOON'`);
      if (standingStates.includes(other)) await expect(second).rejects.toThrow('absence_one_per_day');
      else await expect(second).resolves.toHaveLength(1);
      await api.sql('delete from personnel.absence');
      await api.sql('delete from app.unreachable_period');
    },
  );
});

it('who decided cannot be rewritten afterwards', async () => {
  const [{ id }] = (await enter('APPROVED')) as [{ id: string }];
  const other = referenceUuid('person', 'hr.bornheim');
  await expect(
    api.sql('update personnel.absence set decided_by = $2 where id = $1', [id, other]),
  ).rejects.toThrow('Who decided an absence stands with the step.');
});
