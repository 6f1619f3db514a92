import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPersona } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls, type Walls } from '../../platform/auth/walls.ts';

const TODAY = '2026-06-17';
const person = referenceUuid('person', 'cm.bornheim');
const days = `query ($id: ID!) { node(id: $id) { ... on Person { unreachable(from: "2026-01-01", to: "2026-12-31") { firstDay lastDay halfDay } } } }`;
const past = { firstDay: '2026-06-01', lastDay: '2026-06-10', halfDay: null };
const yesterday = { firstDay: '2026-06-15', lastDay: '2026-06-16', halfDay: null };
const soon = { firstDay: '2026-07-01', lastDay: '2026-07-01', halfDay: 'MORNING' };

const start = async (walls: Walls): Promise<Harness> => {
  const api = await startHarness(walls, { today: TODAY });
  await api.sql('delete from app.unreachable_period where person_id = $1', [person]);
  for (const { firstDay, lastDay, halfDay } of [past, yesterday, soon])
    await api.sql(
      `insert into app.unreachable_period (county_id, id, person_id, first_day, last_day, half_day) select county_id, gen_random_uuid(), id, $2, $3, $4 from app.person where id = $1`,
      [person, firstDay, lastDay, halfDay],
    );
  return api;
};

const seenBy = async (api: Harness, persona: string): Promise<unknown> => {
  const { body } = await api.ask(persona, days, { variables: { id: publicId('person', person) } });
  expect(body.errors).toBeUndefined();
  return (body.data as unknown as { node: { unreachable: unknown } | null }).node?.unreachable ?? null;
};

describe('with all walls', () => {
  let api: Harness;
  beforeAll(async () => {
    api = await start(allWalls);
  });
  afterAll(() => api.stop());

  it.each(['hr.bornheim', 'lead.bornheim', 'coordinator.rsk', 'head.rsk', 'office.rsk'])(
    '%s sees the days of this week and those to come, none before',
    async (persona) => {
      expect(await seenBy(api, persona)).toEqual([yesterday, soon]);
    },
  );

  it('shows a person all of their own, also as the viewer', async () => {
    expect(await seenBy(api, 'cm.bornheim')).toEqual([past, yesterday, soon]);
    const { body } = await api.ask(
      'cm.bornheim',
      '{ viewer { person { givenName unreachable(from: "2026-07-01", to: "2026-07-31") { firstDay lastDay halfDay } } } }',
    );
    expect(body).toEqual({
      data: { viewer: { person: { givenName: findPersona('cm.bornheim')!.givenName, unreachable: [soon] } } },
    });
  });

  it('tells others neither since when an absence lasts, nor whether it lasted on a day long past', async () => {
    await api.sql(
      `update app.unreachable_period set first_day = '2026-02-02' where person_id = $1 and last_day = $2`,
      [person, yesterday.lastDay],
    );
    const asked = (to: string): string => days.replace('to: "2026-12-31"', `to: "${to}"`);
    const variables = { id: publicId('person', person) };
    for (const persona of ['hr.bornheim', 'lead.bornheim', 'coordinator.rsk']) {
      expect(await seenBy(api, persona)).toEqual([{ ...yesterday, firstDay: '2026-06-11' }, soon]);
      for (const to of ['2026-02-02', '2026-06-10'])
        expect((await api.ask(persona, asked(to), { variables })).text).toContain('"unreachable":[]');
    }
    expect(await seenBy(api, 'cm.bornheim')).toEqual([{ ...yesterday, firstDay: '2026-02-02' }, past, soon]);
    await api.sql(`update app.unreachable_period set first_day = $3 where person_id = $1 and last_day = $2`, [
      person,
      yesterday.lastDay,
      yesterday.firstDay,
    ]);
  });

  it('tells nobody in the county of somebody who no longer fills a position there', async () => {
    await api.sql(`update app.position_occupancy set valid_to = '2026-06-16' where person_id = $1`, [person]);
    expect(await seenBy(api, 'coordinator.rsk')).toEqual([]);
    expect(await seenBy(api, 'hr.bornheim')).toEqual([yesterday, soon]);
    await api.sql(`update app.position_occupancy set valid_to = null where person_id = $1`, [person]);
  });
});

describe.each([
  ['database', { database: true, graphql: false, domain: false }],
  ['GraphQL', { database: false, graphql: true, domain: false }],
  ['domain', { database: false, graphql: false, domain: true }],
])('with the %s wall alone', (_name, walls) => {
  let api: Harness;
  beforeAll(async () => {
    api = await start(walls);
  });
  afterAll(() => api.stop());

  it.each([
    'hr.troisdorf',
    'cm.troisdorf',
    'funding.rsk',
    'dpo.rsk',
    'abh.rsk',
    'coordinator.rkn',
    'member.jobcenter',
  ])('%s sees none', async (persona) => {
    const { text } = await api.ask(persona, days, { variables: { id: publicId('person', person) } });
    expect(text).not.toContain('2026-06');
    expect(text).not.toContain('2026-07');
  });

  it('shows colleagues and county no day of weeks past', async () => {
    for (const persona of ['lead.bornheim', 'coordinator.rsk'])
      expect(await seenBy(api, persona)).toEqual([yesterday, soon]);
  });
});
