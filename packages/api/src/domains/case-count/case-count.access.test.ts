import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { caseCountInvariants } from './case-count.invariants.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

interface Counts {
  readonly openCases: number | null;
  readonly caseloadByPhase: readonly { readonly phase: string; readonly count: number }[] | null;
  readonly openCasesByMonth: readonly { readonly month: string; readonly count: number }[] | null;
}

const placeId = (key: string): string => publicId('municipality', referenceUuid('organisation', key));
const ALL =
  'openCases caseloadByPhase { phase count } openCasesByMonth(from: "2026-06-01", to: "2027-03-01") { month count }';

const countsOf = async (persona: string, place: string): Promise<Counts> => {
  const { body } = await api.ask(persona, `{ municipality(id: "${placeId(place)}") { ${ALL} } }`);
  expect(body.errors).toBeUndefined();
  return body.data!['municipality'] as unknown as Counts;
};

const disagreements = async (): Promise<object[]> =>
  (
    await Promise.all(Object.keys(caseCountInvariants).map((name) => api.sql<object>(invariants[name]!)))
  ).flat();

const demo: Counts = {
  openCases: 3,
  caseloadByPhase: [
    { phase: 'INTAKE', count: 1 },
    { phase: 'ASSESSMENT', count: 1 },
    { phase: 'COORDINATION', count: 1 },
  ],
  // four came in July, one was closed in November; of months to come nothing is known
  openCasesByMonth: [
    { month: '2026-06-01', count: 0 },
    { month: '2026-07-01', count: 4 },
    { month: '2026-08-01', count: 4 },
    { month: '2026-09-01', count: 4 },
    { month: '2026-10-01', count: 4 },
    { month: '2026-11-01', count: 3 },
  ],
};

it.each(['lead.bornheim', 'coordinator.rsk', 'head.rsk'])('are told %s of Bornheim', async (persona) => {
  expect(await countsOf(persona, 'bornheim')).toEqual(demo);
  expect(await disagreements()).toEqual([]);
});

it('as they stood at the end of a month, phase by phase', async () => {
  const { body } = await api.ask(
    'coordinator.rsk',
    `{ municipality(id: "${placeId('bornheim')}") { openCases(month: "2026-08-15") caseloadByPhase(month: "2026-08-15") { phase count } } }`,
  );
  expect(body.data).toEqual({
    municipality: {
      openCases: 4,
      caseloadByPhase: [
        { phase: 'INTAKE', count: 1 },
        { phase: 'ASSESSMENT', count: 3 },
      ],
    },
  });
});

it('are no team lead’s of another place, though it knows the place', async () => {
  const { body } = await api.ask('lead.bornheim', `{ municipalities { nodes { name ${ALL} } } }`);
  const { nodes } = body.data!['municipalities'] as unknown as { nodes: (Counts & { name: string })[] };
  expect(nodes.filter(({ openCases }) => openCases !== null).map(({ name }) => name)).toEqual(['Bornheim']);
});

it('of the county are those of its own case managers', async () => {
  const { body: rkn } = await api.ask('coordinator.rkn', `{ county { ${ALL} } }`);
  expect(rkn.data).toEqual({ county: demo });
  const { body: rsk } = await api.ask('coordinator.rsk', '{ county { openCases } }');
  expect(rsk.data).toEqual({ county: { openCases: 0 } });
});

it.each([
  'hr.bornheim',
  'cm.bornheim',
  'funding.rsk',
  'office.rsk',
  'member.jobcenter',
  'abh.rsk',
  'dpo.rsk',
])('are refused to %s, every field by itself', async (persona) => {
  for (const field of ['openCases', 'caseloadByPhase { count }', 'openCases(month: "2026-08-01")']) {
    const { body } = await api.ask(persona, `{ municipalities { nodes { id ${field} } } }`);
    expect(body.data ?? null).toBeNull();
    expect(body.errors?.[0]?.extensions).toMatchObject({ missingRight: 'READ_CASE_COUNTS' });
  }
});
