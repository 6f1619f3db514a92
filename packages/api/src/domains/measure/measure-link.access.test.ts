import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { recordStatements } from '../../app/isolation/statements.support.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { askHurdles } from '../hurdle/hurdle-asking.support.ts';
import { change } from '../personnel/personnel-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

const measureId = (number: number): string => publicId('measure', referenceUuid('measure', `rsk:${number}`));
const groupId = (key: string): string => publicId('working_group', referenceUuid('working-group', key));
const hurdleId = (key: string): string => publicId('hurdle', referenceUuid('hurdle', `rsk:${key}`));

const PART = 'measure { workingGroups { name } hurdles { title } }';
const act = (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) =>
  change(api, persona, mutation, input, { part: PART });
const rows = async (): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select coalesce(string_agg(l::text, '|' order by l.id), '') as state from measure.measure_link l`,
  );
  return row!.state;
};
const untouched = async (work: () => Promise<void>): Promise<void> => {
  const before = await rows();
  await work();
  expect(await rows()).toBe(before);
};
const asked = async (persona: string, query: string): Promise<unknown> => {
  const { body } = await api.ask(persona, query);
  return body.errors ? body.errors[0]!.extensions['code'] : body.data;
};
const ends = (number: number, fields: string): string =>
  `{ measure(id: "${measureId(number)}") { ${fields} } }`;

it('shows both ends to the county, and from each the other', async () => {
  expect(
    await asked(
      'head.rsk',
      ends(26, 'workingGroups { measures { number } } hurdles { measures { number } }'),
    ),
  ).toEqual({
    measure: {
      workingGroups: [{ measures: [{ number: 26 }] }],
      hurdles: [{ measures: [{ number: 26 }] }],
    },
  });
});

it.each([
  // in the group, and the hurdle is before the steering group
  ['member.jobcenter', 9, { workingGroups: [{}], hurdles: [{}] }],
  // in the group, and reported nothing
  ['lead.troisdorf', 9, { workingGroups: [{}], hurdles: [] }],
  // reported the hurdle, and is in no group
  ['cm.bornheim', 26, { workingGroups: [], hurdles: [{}] }],
  ['cm.windeck', 26, { workingGroups: [], hurdles: [] }],
  // the steering group sees what is before it, and not what is reconstructed
  ['member.jobcenter', 26, { workingGroups: [{}], hurdles: [] }],
])('shows %s of measure %i what they may know of', async (persona, number, expected) => {
  const found = (await asked(
    persona,
    ends(number, 'workingGroups { __typename } hurdles { __typename }'),
  )) as {
    measure: Readonly<Record<keyof typeof expected, readonly object[]>>;
  };
  const { workingGroups, hurdles } = found.measure;
  expect([workingGroups.length, hurdles.length]).toEqual([
    expected.workingGroups.length,
    expected.hurdles.length,
  ]);
});

it.each([
  ['hr.bornheim', 'workingGroups { name }'],
  ['funding.rsk', 'hurdles { title }'],
  ['school.rsk', 'hurdles { title }'],
])('does not let %s ask for %s', async (persona, fields) => {
  expect(await asked(persona, ends(26, fields))).toBe('FORBIDDEN');
});

const steers = ['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE'];
const others = personas.filter(
  ({ name, memberships }) => name !== 'two-hats.bornheim' && !steers.includes(memberships[0]!.role),
);
it.each(others.map(({ name }) => name))('linking is not for %s', (persona) =>
  untouched(async () => {
    const ask = (mutation: string) =>
      act(persona, mutation, { measureId: measureId(48), workingGroupId: groupId('delfin-4') });
    const [linking, unlinking] = [await ask('measureLink'), await ask('measureUnlink')];
    expect([linking.refusal, unlinking.refusal]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  }),
);

it('links a pair once, takes it away with its day, and links it anew', async () => {
  const pair = { measureId: measureId(1), hurdleId: hurdleId('interpreting') };
  expect((await act('office.rsk', 'measureLink', pair)).codes).toEqual([]);
  await untouched(async () => {
    expect((await act('head.rsk', 'measureLink', pair)).codes).toEqual(['MEASURE_LINKED']);
    const both = { ...pair, workingGroupId: groupId('delfin-4') };
    expect((await act('head.rsk', 'measureLink', both)).codes).toEqual(['MEASURE_LINK_ONE']);
    expect((await act('head.rsk', 'measureLink', { measureId: pair.measureId })).codes).toEqual([
      'MEASURE_LINK_ONE',
    ]);
    const evaluated = { ...pair, measureId: measureId(10) };
    expect((await act('head.rsk', 'measureLink', evaluated)).codes).toEqual(['MEASURE_STEP']);
  });
  expect((await act('head.rsk', 'measureUnlink', pair)).codes).toEqual([]);
  await untouched(async () => {
    expect((await act('head.rsk', 'measureUnlink', pair)).codes).toEqual(['NOT_FOUND']);
  });
  const { codes, payload } = await act('head.rsk', 'measureLink', pair);
  expect(codes).toEqual([]);
  expect(payload!['measure']).toHaveProperty('hurdles.length', 1);
  const kept = await api.sql(
    `select person_name, ended_on::text from measure.measure_link where hurdle_id = $1 order by ended_on`,
    [referenceUuid('hurdle', 'rsk:interpreting')],
  );
  expect(kept).toEqual([
    { person_name: expect.any(String) as string, ended_on: '2026-11-28' },
    { person_name: 'Hanna Muster-Rsk', ended_on: null },
  ]);
});

it('links nothing of another county, neither end', () =>
  untouched(async () => {
    const foreign = {
      measureId: measureId(1),
      hurdleId: publicId('hurdle', referenceUuid('hurdle', 'rkn:housing')),
    };
    expect((await act('head.rsk', 'measureLink', foreign)).codes).toEqual(['NOT_FOUND']);
    const theirs = { measureId: measureId(1), hurdleId: hurdleId('interpreting') };
    expect((await act('coordinator.rkn', 'measureLink', theirs)).codes).toEqual(['NOT_FOUND']);
  }));

it('goes along with a hurdle whose reports go into another one, each pair once', async () => {
  const of = askHurdles(api);
  const one = (await of.report('cm.siegburg')).report.hurdle;
  const two = (await of.report('cm.windeck')).report.hurdle;
  for (const pair of [
    { measureId: measureId(30), hurdleId: two.id },
    { measureId: measureId(31), hurdleId: two.id },
    { measureId: measureId(31), hurdleId: one.id },
  ])
    expect((await act('coordinator.rsk', 'measureLink', pair)).codes).toEqual([]);
  expect((await of.merge(two, one.id)).codes).toEqual([]);
  expect(await asked('head.rsk', `{ hurdle(id: "${one.id}") { measures { number } } }`)).toEqual({
    hurdle: { measures: [{ number: 30 }, { number: 31 }] },
  });
  expect(await asked('cm.windeck', ends(30, 'hurdles { id }'))).toEqual({
    measure: { hurdles: [{ id: one.id }] },
  });
});

it('asks the database as often for all measures with their links as for one', async () => {
  const links = 'nodes { workingGroups { name measures { number } } hurdles { title measures { number } } }';
  const recorder = recordStatements();
  try {
    const counts: number[] = [];
    for (const first of [1, 66]) {
      const query = `{ measures(first: ${first}) { ${links} } }`;
      await api.ask('head.rsk', query);
      const { statements, result } = await recorder.during(() => api.ask('head.rsk', query));
      expect(result.body.errors).toBeUndefined();
      counts.push(statements);
    }
    expect(counts[0]).toBe(counts[1]);
  } finally {
    recorder.stop();
  }
});
