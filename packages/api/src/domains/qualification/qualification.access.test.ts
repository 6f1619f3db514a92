import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls, type Walls } from '../../platform/auth/walls.ts';

const LIST = `{ onboardingProgrammes(first: 60) { totalCount nodes { stage hiredOn countyPhaseFrom person { familyName } } } }`;
const OF_PERSON = `query ($id: ID!) { node(id: $id) { ... on Person { onboarding { stage } qualifications { state title } } } }`;
const today = '2026-11-21';

interface List {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly stage: string;
    readonly hiredOn: string;
    readonly countyPhaseFrom: string;
    readonly person: { readonly familyName: string } | null;
  }[];
}

const start = (walls: Walls, day = today): Promise<Harness> => startHarness(walls, { today: day });

const listAs = async (api: Harness, persona: string): Promise<List> => {
  const { body } = await api.ask(persona, LIST);
  expect(body.errors).toBeUndefined();
  return (body.data as unknown as { onboardingProgrammes: List }).onboardingProgrammes;
};

const ofPerson = async (api: Harness, persona: string, who: string): Promise<unknown> => {
  const id = publicId('person', referenceUuid('person', who));
  const { body } = await api.ask(persona, OF_PERSON, { variables: { id } });
  return (body.data as unknown as { node: unknown } | null)?.node ?? null;
};

describe('with all walls', () => {
  let api: Harness;
  beforeAll(async () => {
    api = await start(allWalls);
  });
  afterAll(() => api.stop());

  it.each(['coordinator.rsk', 'head.rsk', 'office.rsk'])('%s reads all 15 of the county', async (persona) => {
    const { totalCount, nodes } = await listAs(api, persona);
    expect([totalCount, nodes.length]).toEqual([15, 15]);
    expect(nodes.filter(({ person }) => person === null)).toEqual([]);
  });

  it.each([
    ['hr.bornheim', ['Muster-Bornheim']],
    ['cm.bornheim', ['Muster-Bornheim']],
    ['lead.bornheim', []],
    ['hr.neunkirchen-seelscheid', []],
    ['hr.rsk', []],
    ['coordinator.rkn', ['Muster-Rkn']],
  ])('%s reads of %j', async (persona, names) => {
    const { nodes } = await listAs(api, persona);
    expect(nodes.map(({ person }) => person?.familyName)).toEqual(names);
  });

  it.each(['funding.rsk', 'dpo.rsk', 'abh.troisdorf', 'member.jobcenter', 'adviser.caritas'])(
    '%s lacks the right',
    async (persona) => {
      const { body } = await api.ask(persona, LIST);
      expect(body.errors?.map(({ extensions }) => extensions['missingRight'])).toEqual([
        'READ_QUALIFICATIONS',
      ]);
    },
  );

  it('stands on the page of the person, for HR and for the person', async () => {
    for (const persona of ['hr.alfter', 'cm.alfter', 'coordinator.rsk'])
      expect(await ofPerson(api, persona, 'cm.alfter')).toMatchObject({
        onboarding: { stage: 'CERTIFIED' },
        qualifications: [{ state: 'COMPLETED' }],
      });
  });
});

it('the stage is that of the day: what was a plan has come', async () => {
  const api = await start(allWalls, '2025-01-20');
  const { nodes } = await listAs(api, 'cm.alfter');
  expect(nodes.map(({ stage }) => stage)).toEqual(['COUNTY_PHASE']);
  await api.stop();
});

it('HR of the county reads those it employed until the transfer', async () => {
  const before = await start(allWalls, '2024-12-31');
  await before.sql(`update app.membership set valid_from = '2024-01-01'`);
  expect((await listAs(before, 'hr.rsk')).totalCount).toBe(14);
  await before.stop();
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
    'hr.siegburg',
    'cm.siegburg',
    'lead.bornheim',
    'hr.rsk',
    'coordinator.rkn',
    'funding.rsk',
    'dpo.rsk',
  ])('%s learns nothing of the case manager of Bornheim', async (persona) => {
    const { text } = await api.ask(persona, LIST);
    expect(text).not.toContain('Muster-Bornheim');
    const id = publicId('onboarding', referenceUuid('onboarding', 'cm.bornheim'));
    const asked = await api.ask(persona, `{ node(id: "${id}") { id ... on OnboardingProgramme { stage } } }`);
    expect(asked.body.data?.['node'] ?? null).toBeNull();
  });
});
