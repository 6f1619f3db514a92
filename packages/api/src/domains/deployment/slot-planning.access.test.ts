import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const occupancy = (place: string, persona = `cm.${place}`): string =>
  publicId('occupancy', referenceUuid('occupancy', `${persona}:${place}-cm-1`));
const site = (place: string, no = 1): string =>
  publicId('site', referenceUuid('deployment-site', `${place}:${no}`));
const slot = (place: string, weekday: number): string =>
  publicId('slot', referenceUuid('deployment-slot', `cm.${place}:${weekday}`));

const ANSWER =
  'slot { id version weekday part startsAt endsAt validFrom validTo site { name } } errors { code message path currentVersion }';
const documents = {
  add: `mutation ($input: DeploymentSlotAddInput!) { change: deploymentSlotAdd(input: $input) { ${ANSWER} } }`,
  change: `mutation ($input: DeploymentSlotChangeInput!) { change: deploymentSlotChange(input: $input) { ${ANSWER} } }`,
  end: `mutation ($input: DeploymentSlotEndInput!) { change: deploymentSlotEnd(input: $input) { ${ANSWER} } }`,
};

interface Changed {
  readonly slot: Record<string, unknown> | null;
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly currentVersion: number;
  }[];
}

const tell = async (persona: string, what: keyof typeof documents, input: object) => {
  const { body } = await api.ask(persona, documents[what], {
    variables: { input: { idempotencyKey: randomUUID(), ...input } },
  });
  const { change } = (body.data ?? { change: null }) as unknown as { change: Changed | null };
  return { change, refused: body.errors?.map(({ extensions }) => extensions['missingRight']) ?? [] };
};

const slots = (place: string) =>
  api.sql<Record<string, unknown>>(
    `select weekday, part, starts_at::text, valid_from::text, valid_to::text, is_withdrawn, version from app.deployment_slot where person_id = $1 order by weekday, valid_from`,
    [referenceUuid('person', `cm.${place}`)],
  );

const time = { part: 'DAY', startsAt: '08:30', endsAt: '16:30', validFrom: '2026-12-01' };

describe('days and VZÄ', () => {
  it('a fourth whole day of 0.69 VZÄ is refused with both figures', async () => {
    const before = await slots('eitorf');
    const { change } = await tell('hr.eitorf', 'add', {
      occupancyId: occupancy('eitorf'),
      siteId: site('eitorf'),
      weekday: 4,
      ...time,
    });
    expect(change!.errors).toMatchObject([
      {
        code: 'DEPLOYMENT_TOO_MANY_DAYS',
        message: 'Das wären 4,00 Tage in der Woche. 0,69 VZÄ sind höchstens 3,45 Tage.',
      },
    ]);
    expect(await slots('eitorf')).toEqual(before);
  });

  it('so is a half day more than 3.45 days', async () => {
    const { change } = await tell('cm.eitorf', 'add', {
      occupancyId: occupancy('eitorf'),
      siteId: site('eitorf'),
      weekday: 4,
      ...time,
      part: 'MORNING',
    });
    expect(change!.errors.map(({ code }) => code)).toEqual(['DEPLOYMENT_TOO_MANY_DAYS']);
  });

  it('half a day of the 3.80 of Swisttal is not', async () => {
    await tell('cm.swisttal', 'end', {
      slotId: slot('swisttal', 4),
      version: 1,
      validTo: '2026-11-30',
    });
    const { change } = await tell('cm.swisttal', 'add', {
      occupancyId: occupancy('swisttal'),
      siteId: site('swisttal', 2),
      weekday: 5,
      ...time,
      part: 'AFTERNOON',
      startsAt: '13:00',
    });
    expect(change).toMatchObject({
      errors: [],
      slot: { weekday: 5, part: 'AFTERNOON', startsAt: '13:00', site: { name: 'Begegnungshaus' } },
    });
  });
});

describe('one place at a time', () => {
  it('names the slot that is in the way', async () => {
    const { change } = await tell('hr.alfter', 'change', {
      slotId: slot('alfter', 1),
      version: 1,
      siteId: site('alfter'),
      weekday: 3,
      ...time,
    });
    expect(change!.errors).toMatchObject([
      {
        code: 'DEPLOYMENT_OVERLAP',
        message: 'Zu dieser Zeit ist die Person schon eingeplant: Begegnungshaus, 08:30 bis 16:30 Uhr.',
      },
    ]);
  });

  it('the database refuses it by itself, by half day and by hour', async () => {
    const insert = (part: string, from: string, to: string) =>
      api.sql(
        `insert into app.deployment_slot (county_id, id, position_id, person_id, site_id, weekday, part, starts_at, ends_at, valid_from) select county_id, gen_random_uuid(), position_id, person_id, site_id, weekday, $1, $2, $3, valid_from from app.deployment_slot where id = $4`,
        [part, from, to, referenceUuid('deployment-slot', 'cm.eitorf:1')],
      );
    await expect(insert('AFTERNOON', '17:00', '18:00')).rejects.toThrow('deployment_slot_one_half_per_day');
    await api.sql(`update app.deployment_slot set part = 'MORNING' where id = $1`, [
      referenceUuid('deployment-slot', 'cm.eitorf:1'),
    ]);
    await expect(insert('AFTERNOON', '16:00', '18:00')).rejects.toThrow('deployment_slot_one_place_per_day');
    await api.sql(`update app.deployment_slot set part = 'DAY' where id = $1`, [
      referenceUuid('deployment-slot', 'cm.eitorf:1'),
    ]);
  });

  it('refuses a site of a municipality the position does not serve, like one that does not exist', async () => {
    const { change } = await tell('hr.much', 'change', {
      slotId: slot('much', 1),
      version: 1,
      siteId: site('bornheim'),
      weekday: 1,
      ...time,
    });
    expect(change!.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});

describe('changing and ending', () => {
  it('keeps on record what held before', async () => {
    const input = { slotId: slot('lohmar', 2), version: 1, siteId: site('lohmar', 2), weekday: 2, ...time };
    const { change } = await tell('cm.lohmar', 'change', { ...input, startsAt: '10:00' });
    expect(change).toMatchObject({
      errors: [],
      slot: { startsAt: '10:00', validFrom: '2026-12-01', version: 1 },
    });
    const tuesdays = (await slots('lohmar')).filter(({ weekday }) => weekday === 2);
    expect(tuesdays).toMatchObject([
      { starts_at: '08:30:00', valid_from: '2025-01-01', valid_to: '2026-11-30', version: 2 },
      { starts_at: '10:00:00', valid_from: '2026-12-01', valid_to: null, version: 1 },
    ]);
    const again = await tell('hr.lohmar', 'change', { ...input, startsAt: '11:00' });
    expect(again.change).toMatchObject({
      errors: [{ code: 'CONFLICT', currentVersion: 2 }],
      slot: { version: 2, startsAt: '08:30', validTo: '2026-11-30' },
    });
  });

  it('takes back what has not begun', async () => {
    const [first] = await api.sql<{ id: string }>(
      `select id from app.deployment_slot where person_id = $1 and starts_at = '10:00'`,
      [referenceUuid('person', 'cm.lohmar')],
    );
    const { change } = await tell('hr.lohmar', 'end', {
      slotId: publicId('slot', first!.id),
      version: 1,
      validTo: '2026-11-22',
    });
    expect(change).toEqual({ slot: null, errors: [] });
    const tuesdays = (await slots('lohmar')).filter(({ weekday }) => weekday === 2);
    expect(tuesdays.map(({ is_withdrawn }) => is_withdrawn)).toEqual([false, true]);
    const gone = await tell('hr.lohmar', 'end', {
      slotId: publicId('slot', first!.id),
      version: 2,
      validTo: '2026-12-31',
    });
    expect(gone.change!.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('finds all that is wrong with a slot at once', async () => {
    const { change } = await tell('cm.bornheim', 'add', {
      occupancyId: occupancy('bornheim'),
      siteId: site('bornheim'),
      weekday: 6,
      ...time,
      endsAt: '08:00',
      validTo: '2026-11-01',
    });
    expect(change!.errors.map(({ code }) => code)).toEqual([
      'DEPLOYMENT_WEEKDAY',
      'DEPLOYMENT_HOURS',
      'INVALID_PERIOD',
    ]);
  });
});

describe('who plans', () => {
  const input = (place: string) => ({ slotId: slot(place, 1), version: 1, validTo: '2026-12-31' });

  it.each(['coordinator.rsk', 'head.rsk', 'office.rsk', 'abh.troisdorf', 'funding.rsk', 'dpo.rsk'])(
    '%s lacks the right',
    async (persona) => {
      const before = await slots('troisdorf');
      expect((await tell(persona, 'end', input('troisdorf'))).refused).toEqual(['PLAN_DEPLOYMENT']);
      expect(await slots('troisdorf')).toEqual(before);
    },
  );

  it.each(['hr.siegburg', 'lead.bornheim', 'cm.siegburg', 'coordinator.rkn', 'hr.rsk'])(
    '%s plans nobody in Troisdorf: there is no such slot, or the right is missing',
    async (persona) => {
      const before = await slots('troisdorf');
      const { change, refused } = await tell(persona, 'end', input('troisdorf'));
      expect(refused.length > 0 || change!.errors.map(({ code }) => code)[0] === 'NOT_FOUND').toBe(true);
      expect(await slots('troisdorf')).toEqual(before);
    },
  );

  it('the municipality served by a shared position reads it, and its employer plans it', async () => {
    const before = await slots('much');
    const { refused } = await tell('hr.neunkirchen-seelscheid', 'end', input('much'));
    expect(refused).toEqual(['DIENSTAUFSICHT']);
    expect(await slots('much')).toEqual(before);
  });

  it('the line manager of the employer does', async () => {
    const { change } = await tell('lead.troisdorf', 'end', input('troisdorf'));
    expect(change).toMatchObject({ errors: [], slot: { validTo: '2026-12-31' } });
  });

  it('leaves the invariants alone', async () => {
    for (const sql of Object.values(invariants)) expect(await api.sql(sql)).toEqual([]);
  });
});

describe('a site', () => {
  const add = (persona: string, name: string) =>
    api.ask(
      persona,
      'mutation ($input: DeploymentSiteAddInput!) { change: deploymentSiteAdd(input: $input) { site { name address isExample organisation { name } } errors { code } } }',
      { variables: { input: { idempotencyKey: randomUUID(), name, address: 'Am Ring 3' } } },
    );

  it("is added to one's own organisation, once", async () => {
    expect((await add('hr.bornheim', 'Bürgerhaus')).body.data).toEqual({
      change: {
        site: {
          name: 'Bürgerhaus',
          address: 'Am Ring 3',
          isExample: false,
          organisation: { name: 'Bornheim' },
        },
        errors: [],
      },
    });
    expect((await add('lead.bornheim', 'Bürgerhaus ')).body.data).toEqual({
      change: { site: null, errors: [{ code: 'DEPLOYMENT_SITE_EXISTS' }] },
    });
  });

  it.each(['cm.bornheim', 'coordinator.rsk', 'funding.rsk'])('is not added by %s', async (persona) => {
    expect((await add(persona, 'Nirgends')).body.errors?.[0]?.extensions['missingRight']).toBe(
      'PLAN_DEPLOYMENT',
    );
    expect(await api.sql(`select from app.deployment_site where name = 'Nirgends'`)).toEqual([]);
  });
});

describe.each([
  ['database', { database: true, graphql: false, domain: false }],
  ['GraphQL', { database: false, graphql: true, domain: false }],
  ['domain', { database: false, graphql: false, domain: true }],
])('with the %s wall alone', (_name, walls) => {
  let alone: Harness;
  beforeAll(async () => {
    alone = await startHarness(walls);
  });
  afterAll(() => alone.stop());

  it.each([
    'hr.siegburg',
    'lead.bornheim',
    'cm.siegburg',
    'hr.neunkirchen-seelscheid',
    'cm.neunkirchen-seelscheid',
    'coordinator.rsk',
    'coordinator.rkn',
    'abh.troisdorf',
  ])('%s changes nothing in Much', async (persona) => {
    const all = () => alone.sql('select * from app.deployment_slot order by id');
    const before = await all();
    await alone.ask(persona, documents.end, {
      variables: {
        input: { idempotencyKey: randomUUID(), slotId: slot('much', 1), version: 1, validTo: '2026-12-31' },
      },
    });
    await alone.ask(persona, documents.add, {
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          occupancyId: occupancy('much'),
          siteId: site('much'),
          weekday: 1,
          ...time,
        },
      },
    });
    expect(await all()).toEqual(before);
  });
});
