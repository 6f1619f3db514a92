import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import {
  correct,
  daysAgo,
  disagreements,
  placeId,
  record,
  restore,
  takeBack,
  workshop,
} from './service-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

interface Amounts {
  readonly count: number;
  readonly targetGroupCount: number;
  readonly partnerCount: number;
}
interface Figures {
  readonly sum: Amounts & { readonly targetGroupPercent: number; readonly partnerPercent: number };
  readonly figures: readonly (Amounts & { readonly month: string; readonly type: string })[];
}

const AMOUNTS = 'count targetGroupCount partnerCount';
const figuresOf = async (persona: string, args: string): Promise<Figures> => {
  const { body } = await api.ask(
    persona,
    `{ serviceFigures(${args}) { sum { ${AMOUNTS} targetGroupPercent partnerPercent } figures { month type ${AMOUNTS} } } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data!['serviceFigures'] as unknown as Figures;
};
const YEAR = 'from: "2026-01-01", to: "2026-12-31"';

/** By counting the records themselves. */
const counted = async (where: string): Promise<Amounts> => {
  const [row] = await api.sql<Amounts>(
    `select count(*)::int as count, sum(target_group_count)::int as "targetGroupCount", sum(partner_count)::int as "partnerCount" from casework.service_record where voided_on is null and occurred_on between '2026-01-01' and '2026-12-31' and ${where}`,
  );
  return row!;
};
const ofPlace = (key: string): string => `municipality_id = '${referenceUuid('organisation', key)}'`;

it('are those of the own municipality, for the county of all or of one', async () => {
  const own = await counted(ofPlace('bornheim'));
  for (const persona of ['cm.bornheim', 'lead.bornheim'])
    expect((await figuresOf(persona, YEAR)).sum).toMatchObject(own);
  const all = await counted(`county_id = '${referenceUuid('organisation', 'rsk')}'`);
  const ofAll = await figuresOf('coordinator.rsk', YEAR);
  expect(ofAll.sum).toMatchObject(all);
  expect(ofAll.sum.targetGroupPercent + ofAll.sum.partnerPercent).toBe(100);
  expect(ofAll.figures.reduce((sum, { count }) => sum + count, 0)).toBe(all.count);
  const one = await figuresOf('head.rsk', `${YEAR}, municipalityId: "${placeId('bornheim')}"`);
  expect(one.sum).toMatchObject(own);
});

it('of a foreign municipality are nothing', async () => {
  const foreign = await figuresOf('cm.bornheim', `${YEAR}, municipalityId: "${placeId('siegburg')}"`);
  expect(foreign).toMatchObject({ sum: { count: 0, targetGroupPercent: null }, figures: [] });
});

it('of oneself are one’s own alone, and for nobody else', async () => {
  const own = `ownServiceFigures(${YEAR}) { sum { ${AMOUNTS} } }`;
  const { body } = await api.ask('cm.bornheim', `{ ${own} }`);
  expect(body.data).toEqual({ ownServiceFigures: { sum: await counted(ofPlace('bornheim')) } });
  await api.sql(
    `update casework.service_record set person_id = (select id from app.person where family_name = 'Muster-Bornheim' and given_name = 'Petra') where ${ofPlace('bornheim')} and type <> 'WORKSHOP'`,
  );
  const { body: less } = await api.ask('cm.bornheim', `{ ${own} }`);
  const workshops = await counted(`${ofPlace('bornheim')} and type = 'WORKSHOP'`);
  expect(less.data).toEqual({ ownServiceFigures: { sum: workshops } });
  for (const persona of ['lead.bornheim', 'coordinator.rsk', 'hr.bornheim']) {
    const refused = await api.ask(persona, `{ ${own} }`);
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ missingRight: 'RECORD_SERVICES' });
  }
});

it('count whole months', async () => {
  const march = await figuresOf('cm.bornheim', 'from: "2026-03-15", to: "2026-03-16"');
  expect(new Set(march.figures.map(({ month }) => month))).toEqual(new Set(['2026-03-01']));
  expect(march.sum.count).toBe(8);
});

it('stand at each municipality in one list', async () => {
  const { body } = await api.ask(
    'coordinator.rsk',
    `{ municipalities { nodes { id serviceFigures(${YEAR}) { month type ${AMOUNTS} } } } }`,
  );
  const { nodes } = body.data!['municipalities'] as unknown as {
    nodes: { id: string; serviceFigures: Figures['figures'] }[];
  };
  expect(nodes).toHaveLength(19);
  const bornheim = nodes.find(({ id }) => id === placeId('bornheim'))!;
  expect(bornheim.serviceFigures).toEqual((await figuresOf('cm.bornheim', YEAR)).figures);
  expect(nodes.find(({ id }) => id === placeId('hennef'))!.serviceFigures).toEqual([]);
});

it('follow every change at once: other month, other type, taken back, restored', async () => {
  const day = daysAgo(0);
  const args = `from: "${daysAgo(300)}", to: "${day}"`;
  const of = async (type: string): Promise<number> =>
    (await figuresOf('cm.swisttal', args)).figures
      .filter((row) => row.type === type)
      .reduce((sum, { targetGroupCount }) => sum + targetGroupCount, 0);
  const before = [await of('WORKSHOP'), await of('PROJECT_GROUP')] as const;
  const { service } = await record(api.ask, 'cm.swisttal', { ...workshop, occurredOn: day });
  expect(await of('WORKSHOP')).toBe(before[0] + 12);
  const serviceId = service!.id;
  const other = { ...workshop, type: 'PROJECT_GROUP', occurredOn: daysAgo(100), targetGroupCount: 5 };
  await correct(api.ask, 'cm.swisttal', { ...other, serviceId, version: 1 });
  expect([await of('WORKSHOP'), await of('PROJECT_GROUP')]).toEqual([before[0], before[1] + 5]);
  await takeBack(api.ask, 'cm.swisttal', { serviceId, version: 2 });
  expect(await of('PROJECT_GROUP')).toBe(before[1]);
  await restore(api.ask, 'cm.swisttal', { serviceId, version: 3 });
  expect(await of('PROJECT_GROUP')).toBe(before[1] + 5);
  expect(await disagreements(api)).toEqual([]);
});

it('lose nothing when many write and correct at the same moment', async () => {
  const days = [daysAgo(0), daysAgo(40), daysAgo(80)];
  const at = (index: number) => ({ ...workshop, occurredOn: days[index % 3]! });
  const made = await Promise.all(
    Array.from({ length: 24 }, (_, index) => record(api.ask, 'cm.windeck', at(index))),
  );
  expect(made.flatMap(({ codes }) => codes)).toEqual([]);
  const moved = await Promise.all(
    made.map(({ service }, index) =>
      correct(api.ask, 'cm.windeck', {
        ...at(index + 1 + (index % 2)),
        serviceId: service!.id,
        version: 1,
        targetGroupCount: index,
      }),
    ),
  );
  expect(moved.flatMap(({ codes }) => codes)).toEqual([]);
  expect(await disagreements(api)).toEqual([]);
});
