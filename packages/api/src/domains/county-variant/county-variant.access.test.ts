import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const FIGURES =
  '{ county { name supervisionFigures { module positionCount fte dienstaufsicht { name } fachaufsicht { name } } } }';
const STAGES =
  '{ county { name targetGroupStages { stage description targetGroups ageFrom ageTo withChildren startsOn source } } }';

interface Figure {
  readonly module: string;
  readonly positionCount: number;
  readonly fte: string;
  readonly dienstaufsicht: { readonly name: string };
  readonly fachaufsicht: { readonly name: string } | null;
}
const figures = async (who: string): Promise<readonly Figure[]> => {
  const { body } = await api.ask(who, FIGURES);
  expect(body.errors).toBeUndefined();
  return (body.data as unknown as { county: { supervisionFigures: Figure[] } }).county.supervisionFigures;
};
const hundredths = (rows: readonly Figure[]): number =>
  rows.reduce((total, { fte }) => total + Math.round(100 * Number(fte)), 0);

it('the county of Neuss employs and leads its seven case managers, and reads it in one question', async () => {
  const rows = await figures('coordinator.rkn');
  const county = { name: 'Rhein-Kreis Neuss' };
  expect(rows.filter(({ module }) => module === 'M2_CASE_MANAGEMENT')).toEqual([
    {
      module: 'M2_CASE_MANAGEMENT',
      positionCount: 7,
      fte: '7.000000',
      dienstaufsicht: county,
      fachaufsicht: county,
    },
  ]);
  const employers = rows
    .filter(({ module }) => module === 'M1_COORDINATION')
    .map(({ dienstaufsicht, fte }) => `${dienstaufsicht.name} ${fte}`);
  expect(employers.toSorted()).toEqual(['Dormagen 1.000000', 'Neuss 1.000000', 'Rhein-Kreis Neuss 4.000000']);
  expect(hundredths(rows)).toBe(1525);
});

it('in the Rhein-Sieg-Kreis sixteen less one municipalities employ them, and the county leads them all', async () => {
  const rows = (await figures('coordinator.rsk')).filter(({ module }) => module === 'M2_CASE_MANAGEMENT');
  expect(hundredths(rows)).toBe(1700);
  // the position of Much and Neunkirchen-Seelscheid has one employer
  expect(new Set(rows.map(({ dienstaufsicht }) => dienstaufsicht.name)).size).toBe(15);
  expect([...new Set(rows.map(({ fachaufsicht }) => fachaufsicht?.name))]).toEqual(['Rhein-Sieg-Kreis']);
});

it.each(['coordinator.rkn', 'cm.rkn', 'hr.dormagen'])(
  '%s reads in which stages the county begins',
  async (who) => {
    const { body } = await api.ask(who, STAGES);
    expect(body.errors).toBeUndefined();
    const { targetGroupStages: stages } = (
      body.data as unknown as { county: { targetGroupStages: object[] } }
    ).county;
    expect(stages).toHaveLength(3);
    expect(stages[0]).toMatchObject({
      stage: 1,
      targetGroups: ['REFUGEE', 'NEWLY_ARRIVED'],
      ageFrom: 18,
      ageTo: 35,
      withChildren: true,
    });
    expect(stages[1]).toMatchObject({ stage: 2, description: null, startsOn: null });
  },
);

it('a county without stages has none, and sees none of another', async () => {
  const { body } = await api.ask('coordinator.rsk', STAGES);
  expect(body.data).toEqual({ county: { name: 'Rhein-Sieg-Kreis', targetGroupStages: [] } });
});

it.each([
  'hr.bornheim',
  'cm.rkn',
  'lead.bornheim',
  'abh.rsk',
  'member.jobcenter',
  'adviser.caritas',
  'dpo.rsk',
])('%s is refused the supervisions of the whole county', async (who) => {
  const { body } = await api.ask(who, FIGURES);
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    missingRight: 'READ_SUPERVISION_FIGURES',
  });
});
