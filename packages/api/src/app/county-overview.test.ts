import { afterAll, beforeAll, expect, it } from 'vitest';
import { allWalls } from '../platform/auth/walls.ts';
import { recordStatements, type Recorder } from './isolation/statements.support.ts';
import { startHarness, type Harness } from './test-harness.ts';

let api: Harness;
let recorder: Recorder;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
  recorder = recordStatements();
});
afterAll(async () => {
  recorder.stop();
  await api.stop();
});

const FIGURES = `openCases casesThen: openCases(month: $day) caseloadByPhase { phase count } openCasesByMonth(from: $from, to: $to) { month count }
  serviceFigures(from: $from, to: $to) { month type count } fte positionCount vacantFte vacantThen: vacantFte(asOf: $day)`;
const STANDINGS = 'onboardingRunning onboardingFinished onboardingDue publishedTemplates adoptedTemplates';
const OVERVIEW = `query ($first: Int!, $from: LocalDate!, $to: LocalDate!, $day: LocalDate!) {
  county { name ${FIGURES} } municipalities(first: $first) { totalCount nodes { name rhineBank ${FIGURES} ${STANDINGS} } } }`;
const period = { from: '2025-12-01', to: '2026-11-30', day: '2026-08-31' };

interface Place {
  readonly name: string;
  readonly openCases: number;
  readonly casesThen: number;
  readonly openCasesByMonth: readonly { readonly month: string; readonly count: number }[];
  readonly serviceFigures: readonly { readonly count: number }[];
  readonly fte: string;
  readonly positionCount: number;
  readonly vacantFte: string;
  readonly vacantThen: string;
}

const overview = async (persona: string, first = 60) => {
  const { result, statements } = await recorder.during(() =>
    api.ask(persona, OVERVIEW, { variables: { first, ...period } }),
  );
  expect(result.body.errors).toBeUndefined();
  const { county, municipalities } = result.body.data as unknown as {
    county: Place;
    municipalities: { totalCount: number; nodes: readonly Place[] };
  };
  return { county, places: municipalities.nodes, statements };
};

const sum = (places: readonly Place[], of: (place: Place) => number): number =>
  places.reduce((total, place) => total + of(place), 0);

it('answers the whole county in one query, and as many statements for one municipality as for nineteen', async () => {
  await overview('coordinator.rsk', 1);
  const one = await overview('coordinator.rsk', 1);
  const all = await overview('coordinator.rsk');
  expect([one.places.length, all.places.length]).toEqual([1, 19]);
  expect(all.statements).toBe(one.statements);
});

it('agrees with what the rows say', async () => {
  const { county, places } = await overview('coordinator.rsk');
  const [cases] = await api.sql<{ now: number; casesThen: number; services: number }>(
    `select count(*) filter (where f.closed_on is null)::int as now, count(*) filter (where f.closed_on is null or f.closed_on > '2026-08-31')::int as "casesThen",
       (select count(*)::int from casework.service_record s where s.county_id = f.county_id and s.occurred_on >= '2025-12-01') as services
     from casework.case_file f join app.organisation c on c.id = f.county_id and c.key = 'rsk' group by f.county_id`,
  );
  const services = places.flatMap(({ serviceFigures }) => serviceFigures.map(({ count }) => count));
  expect({
    now: sum(places, ({ openCases }) => openCases),
    casesThen: sum(places, ({ casesThen }) => casesThen),
    services: services.reduce((total, count) => total + count, 0),
  }).toEqual(cases);
  expect(county).toMatchObject({ openCases: 0, serviceFigures: [], fte: '17.000000', positionCount: 20 });
  expect(
    places.every(({ openCasesByMonth, openCases }) => openCasesByMonth.at(-1)!.count === openCases),
  ).toBe(true);
});

it('says which VZÄ nobody fills, today and on another day', async () => {
  const { county, places } = await overview('coordinator.rsk');
  const of = (name: string) => places.find((place) => place.name === name)!;
  // the demo fills the first position of each municipality from 2025 on
  expect(of('Bornheim')).toMatchObject({ positionCount: 2, fte: '1.500000', vacantFte: '0.500000' });
  expect(of('Hennef')).toMatchObject({ positionCount: 0, vacantFte: '0.000000' });
  expect(of('Troisdorf').vacantThen).toBe(of('Troisdorf').vacantFte);
  const vacant = sum(places, ({ vacantFte }) => Math.round(1_000_000 * Number(vacantFte)));
  expect(vacant).toBe(Math.round(1_000_000 * Number(county.vacantFte)));
});

it('says how onboarding stands and which templates are adopted', async () => {
  const { places } = await overview('coordinator.rsk');
  const standing = places as unknown as readonly Readonly<Record<string, number>>[];
  const sums = ['onboardingRunning', 'onboardingFinished', 'onboardingDue', 'adoptedTemplates'].map((name) =>
    standing.reduce((total, place) => total + place[name]!, 0),
  );
  const [rows] = await api.sql<{ finished: number; running: number; adopted: number; published: number }>(
    `select (select count(*)::int from app.onboarding_programme o where o.county_id = c.id and o.certified_on <= '2026-11-28') as finished,
       (select count(*)::int from app.onboarding_programme o where o.county_id = c.id and (o.certified_on is null or o.certified_on > '2026-11-28')) as running,
       (select count(*)::int from app.template_version v join app.template_adoption a on a.county_id = v.county_id and a.template_version_id = v.id where v.county_id = c.id and v.state = 'PUBLISHED') as adopted,
       (select count(*)::int from app.template_version v where v.county_id = c.id and v.state = 'PUBLISHED') as published
     from app.organisation c where c.key = 'rsk'`,
  );
  // the shared position of Much and Neunkirchen-Seelscheid counts at both
  expect([sums[0]! + sums[1]!, sums[2], sums[3]]).toEqual([
    rows!.finished + rows!.running + 1,
    0,
    rows!.adopted,
  ]);
  expect(new Set(standing.map(({ publishedTemplates }) => publishedTemplates))).toEqual(
    new Set([rows!.published]),
  );
});

it('counts the county’s own case managers where it employs them', async () => {
  const { county, places } = await overview('coordinator.rkn');
  expect(county.openCases).toBe(3);
  expect(county.serviceFigures.length).toBeGreaterThan(0);
  expect(sum(places, ({ openCases }) => openCases)).toBe(0);
});

it('is refused to the employer, and which VZÄ are vacant to whoever may not see positions', async () => {
  const { body } = await api.ask('hr.bornheim', OVERVIEW, { variables: { first: 1, ...period } });
  expect(body.data ?? null).toBeNull();
  expect(body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  const { body: member } = await api.ask('member.jobcenter', '{ municipalities { nodes { vacantFte } } }');
  expect(member.errors?.[0]?.extensions).toMatchObject({ missingRight: 'READ_POSITIONS' });
});
