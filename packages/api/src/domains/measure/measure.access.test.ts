import { randomUUID } from 'node:crypto';
import { counties } from '@kim/schema/reference/counties.ts';
import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { measureStates, measureTable } from '@kim/schema/reference/measure.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { change } from '../personnel/personnel-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

const measureId = (number: number): string => publicId('measure', referenceUuid('measure', `rsk:${number}`));
const organisation = (key: string, kind: 'municipality' | 'county' | 'partner'): string =>
  publicId(kind, referenceUuid('organisation', key));

interface Measure {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly viewerWays: readonly string[];
  readonly [field: string]: unknown;
}
interface Page {
  readonly nodes: readonly { readonly number: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const PART =
  'measure { id version number wording state viewerWays ownerOrganisationName ownerPersonName dueOn indicator unit target evidence isOverdue isDueSoon latestReview { year quarter light value } steps { fromState toState remark personName } reviews { version year quarter light value valueBefore trend remark personName } }';
const act = async (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) => {
  const changed = await change(api, persona, mutation, input, { part: PART });
  return { ...changed, measure: changed.payload?.['measure'] as Measure };
};
const read = async (persona: string, query: string): Promise<Record<string, unknown>> => {
  const { body } = await api.ask(persona, query);
  expect(body.errors).toBeUndefined();
  return body.data as unknown as Record<string, unknown>;
};
const plan = {
  ownerOrganisationId: organisation('bornheim', 'municipality'),
  dueOn: '2027-03-31',
  indicator: 'Informationsveranstaltungen',
  unit: 'Veranstaltungen',
  target: 6,
};

const everything = async (): Promise<string> => {
  const tables = ['action_field', 'action_goal', 'measure', 'measure_step', 'measure_review'];
  const [row] = await api.sql<{ state: string }>(
    `select md5(coalesce(string_agg(t, '|' order by t), '')) as state from (${tables.map((table) => `select x::text t from measure.${table} x`).join(' union all ')}) every_row`,
  );
  return row!.state;
};
const untouched = async (work: () => Promise<void>): Promise<void> => {
  const before = await everything();
  await work();
  expect(await everything()).toBe(before);
};

const steering = ['coordinator.rsk', 'head.rsk', 'office.rsk'];
const rolesOf = new Map(personas.map(({ name, memberships }) => [name, memberships[0]!]));
const rskPlaces = counties
  .filter(({ key }) => key === 'rsk')
  .flatMap(({ key, municipalities, partners }) => [
    key,
    ...[...municipalities, ...partners].map((one) => one.key),
  ]);
const ofCounty = (name: string): boolean => rskPlaces.includes(rolesOf.get(name)!.organisation);
const names = personas.map(({ name }) => name).filter((name) => name !== 'two-hats.bornheim');

describe('reading', () => {
  const FIELDS =
    '{ actionFields(first: 100) { totalCount nodes { number goalCount measureCount } } measures { totalCount } }';

  it('finds 8 fields, 23 goals and 66 measures, by query', async () => {
    const { actionFields, measures } = (await read('cm.bornheim', FIELDS)) as {
      actionFields: { totalCount: number; nodes: { goalCount: number; measureCount: number }[] };
      measures: { totalCount: number };
    };
    const sum = (of: 'goalCount' | 'measureCount') =>
      actionFields.nodes.reduce((total, node) => total + node[of], 0);
    expect([actionFields.totalCount, sum('goalCount'), sum('measureCount'), measures.totalCount]).toEqual([
      8, 23, 66, 66,
    ]);
  });

  it('brings them in the exact words of the concept', async () => {
    const { actionFields } = (await read(
      'adviser.caritas',
      '{ actionFields(first: 8) { nodes { number name situation goals { title measures { wording } } } } }',
    )) as { actionFields: { nodes: { goals: { measures: { wording: string }[] }[] }[] } };
    const ours = counties.find(({ key }) => key === 'rsk')!.actionFields;
    expect(
      actionFields.nodes.map((node) => ({
        ...node,
        goals: node.goals.map((goal) => ({ ...goal, measures: goal.measures.map(({ wording }) => wording) })),
      })),
    ).toEqual(ours.map(({ number, name, situation, goals }) => ({ number, name, situation, goals })));
  });

  it.each(names)('is for %s as the role says, and of the other county nothing', async (persona) => {
    const { body } = await api.ask(persona, FIELDS);
    const { role } = rolesOf.get(persona)!;
    if (['DPO', 'PLATFORM_ADMIN'].includes(role))
      return expect(body.errors?.[0]?.extensions).toMatchObject({ missingRight: 'READ_MEASURES' });
    const data = body.data as unknown as { measures: { totalCount: number } };
    expect(data.measures.totalCount).toBe(ofCounty(persona) ? 66 : 0);
  });

  it.each(names.filter(ofCounty))('shows %s remarks of the controlling as the role says', async (persona) => {
    const { role } = rolesOf.get(persona)!;
    const { body } = await api.ask(
      persona,
      `{ measure(id: "${measureId(9)}") { reviews { remark } steps { remark } } }`,
    );
    if (['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE', 'STEERING_MEMBER'].includes(role))
      expect(body.errors).toBeUndefined();
    else expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('shows lights and trend to who works there, and the sums of a field', async () => {
    const { measure } = (await read(
      'hr.bornheim',
      `{ measure(id: "${measureId(9)}") { number ownerOrganisationName isDueSoon isOverdue latestReview { light trend } reviews { year quarter light value valueBefore trend } goal { number field { number dueSoonCount overdueCount worseCount betterCount states { state measureCount } lights { light measureCount } } } } }`,
    )) as { measure: Record<string, unknown> };
    expect(measure).toEqual({
      number: 9,
      ownerOrganisationName: 'Rhein-Sieg-Kreis',
      isDueSoon: true,
      isOverdue: false,
      latestReview: { light: 'RED', trend: 'WORSE' },
      reviews: [
        { year: 2026, quarter: 2, light: 'YELLOW', value: 3, valueBefore: null, trend: null },
        { year: 2026, quarter: 3, light: 'RED', value: 4, valueBefore: 3, trend: 'WORSE' },
      ],
      goal: {
        number: 2,
        field: {
          number: 1,
          dueSoonCount: 2,
          overdueCount: 0,
          worseCount: 1,
          betterCount: 0,
          states: [
            { state: 'DONE', measureCount: 1 },
            { state: 'PRIORITISED', measureCount: 1 },
            { state: 'PROPOSED', measureCount: 5 },
            { state: 'RUNNING', measureCount: 2 },
          ],
          lights: [
            { light: 'GREEN', measureCount: 2 },
            { light: 'RED', measureCount: 1 },
            { light: 'YELLOW', measureCount: 1 },
          ],
        },
      },
    });
  });

  it('narrows and sorts', async () => {
    const { due, stalled } = (await read(
      'cm.bornheim',
      `{ due: measures(filter: { isDue: true }, orderBy: { field: DUE_ON, direction: ASC }) { nodes { number } } stalled: measures(filter: { state: STALLED }) { nodes { number isOverdue } } }`,
    )) as { due: { nodes: { number: number }[] }; stalled: { nodes: object[] } };
    expect(due.nodes.map(({ number }) => number)).toEqual([29, 26, 7, 9, 48, 33]);
    expect(stalled.nodes).toEqual([{ number: 29, isOverdue: true }]);
  });

  it.each(['NUMBER', 'DUE_ON'])('pages all of them by %s, those without a day too', async (field) => {
    const found: number[] = [];
    let after: string | null = null;
    do {
      const { measures } = (await read(
        'cm.bornheim',
        `{ measures(first: 30, after: ${JSON.stringify(after)}, orderBy: { field: ${field}, direction: ASC }) { nodes { number } pageInfo { hasNextPage endCursor } } }`,
      )) as { measures: Page };
      found.push(...measures.nodes.map(({ number }) => number));
      after = measures.pageInfo.hasNextPage ? measures.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(found).size).toBe(66);
  });

  it('refuses a cursor of another order, and names the argument', async () => {
    const cursor = Buffer.from(JSON.stringify(['bornheim', randomUUID()])).toString('base64url');
    for (const list of ['actionFields', 'measures']) {
      const { body } = await api.ask(
        'cm.bornheim',
        `{ ${list}(last: 5, before: "${cursor}") { totalCount } }`,
      );
      expect(body.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        reason: 'CURSOR',
        field: 'before',
      });
    }
  });
});

describe('steering', () => {
  const others = names.filter((name) => !steering.includes(name) && ofCounty(name));

  it.each(others)('is not for %s', (persona) =>
    untouched(async () => {
      const base = { measureId: measureId(3), version: 1 };
      const refusals = [
        await act(persona, 'measurePlan', { ...base, ...plan }),
        await act(persona, 'measureAdvance', { ...base, toState: 'PRIORITISED' }),
        await act(persona, 'measureReviewRecord', {
          measureId: measureId(1),
          year: 2026,
          quarter: 4,
          light: 'GREEN',
        }),
      ].map(({ refusal }) => refusal);
      expect(refusals).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    }),
  );

  it('of a measure of another county finds none', () =>
    untouched(async () => {
      const { codes } = await act('coordinator.rkn', 'measurePlan', {
        measureId: measureId(3),
        version: 1,
        ...plan,
      });
      expect(codes).toEqual(['NOT_FOUND']);
    }));

  it('prioritises only what has owner, due date and indicator, and never takes one of them away again', async () => {
    const id = measureId(3);
    await untouched(async () => {
      const { codes } = await act('head.rsk', 'measureAdvance', {
        measureId: id,
        version: 1,
        toState: 'PRIORITISED',
      });
      expect(codes).toEqual(['MEASURE_OWNER', 'MEASURE_DUE', 'MEASURE_INDICATOR']);
    });
    const { measure } = await act('office.rsk', 'measurePlan', { measureId: id, version: 1, ...plan });
    expect(measure).toMatchObject({ version: 2, ownerOrganisationName: 'Bornheim', target: 6 });
    const { measure: next } = await act('head.rsk', 'measureAdvance', {
      measureId: id,
      version: 2,
      toState: 'PRIORITISED',
    });
    expect([next.state, next.viewerWays]).toEqual(['PRIORITISED', ['ASSIGNED']]);
    await untouched(async () => {
      const bare = await act('office.rsk', 'measurePlan', { measureId: id, version: 3 });
      expect(bare.codes).toEqual(['MEASURE_OWNER', 'MEASURE_DUE', 'MEASURE_INDICATOR']);
      const late = await act('office.rsk', 'measurePlan', {
        measureId: id,
        version: 3,
        ...plan,
        dueOn: '2026-11-27',
      });
      expect(late.codes).toEqual(['MEASURE_DUE_PAST']);
      const old = await act('office.rsk', 'measurePlan', { measureId: id, version: 2, ...plan });
      expect(old.codes).toEqual(['CONFLICT']);
    });
  });

  it('names a person of the list as owner, and nobody else', async () => {
    const { meetingPeople } = (await read(
      'coordinator.rsk',
      '{ meetingPeople(first: 100) { nodes { id familyName } } }',
    )) as {
      meetingPeople: { nodes: { id: string; familyName: string }[] };
    };
    const input = { measureId: measureId(4), version: 1, ...plan, ownerOrganisationId: null };
    const foreign = publicId('meeting_person', referenceUuid('person', 'cm.rkn'));
    await untouched(async () => {
      expect(
        (await act('coordinator.rsk', 'measurePlan', { ...input, ownerPersonId: foreign })).codes,
      ).toEqual(['MEASURE_PERSON']);
      const elsewhere = { ...input, ownerOrganisationId: organisation('dormagen', 'municipality') };
      expect((await act('coordinator.rsk', 'measurePlan', elsewhere)).codes).toEqual(['MEASURE_PERSON']);
    });
    const [first] = meetingPeople.nodes;
    const { measure } = await act('coordinator.rsk', 'measurePlan', { ...input, ownerPersonId: first!.id });
    expect(measure['ownerPersonName']).toContain(first!.familyName);
  });

  it('leads it to its evaluation, and then nothing is changed any more', async () => {
    const id = measureId(16);
    const go = async (version: number, toState: string, words: object = {}) =>
      act('coordinator.rsk', 'measureAdvance', { measureId: id, version, toState, ...words });
    expect((await go(1, 'DONE', { evidence: 'Belege' })).codes).toEqual(['MEASURE_STEP']);
    expect((await go(1, 'RUNNING')).codes).toEqual([]);
    expect((await go(2, 'DONE')).codes).toEqual(['MEASURE_EVIDENCE']);
    expect((await go(2, 'STALLED')).codes).toEqual(['MEASURE_REASON']);
    expect((await go(2, 'STALLED', { remark: 'Es fehlt Geld.' })).codes).toEqual([]);
    expect((await go(3, 'RUNNING', { remark: 'Die Förderung ist da.' })).codes).toEqual([]);
    expect((await go(4, 'DONE', { evidence: 'Zwölf Zertifikate.' })).codes).toEqual([]);
    const { measure } = await go(5, 'EVALUATED', { remark: 'Das Ziel ist erreicht.' });
    expect(measure).toMatchObject({ state: 'EVALUATED', viewerWays: [], evidence: 'Zwölf Zertifikate.' });
    expect((measure['steps'] as object[]).at(-1)).toEqual({
      fromState: 'DONE',
      toState: 'EVALUATED',
      remark: 'Das Ziel ist erreicht.',
      personName: 'Karim Muster-Rsk',
    });
    await untouched(async () => {
      expect((await go(6, 'RUNNING', { remark: 'x' })).codes).toEqual(['MEASURE_STEP']);
      expect((await act('head.rsk', 'measurePlan', { measureId: id, version: 6, ...plan })).codes).toEqual([
        'MEASURE_STEP',
      ]);
      const review = { measureId: id, year: 2026, quarter: 4, light: 'GREEN' };
      expect((await act('head.rsk', 'measureReviewRecord', review)).codes).toEqual(['MEASURE_STEP']);
    });
  });

  it('reviews a quarter once, and corrects it', async () => {
    const quarter = { measureId: measureId(1), year: 2026, quarter: 4, light: 'YELLOW', value: 17 };
    await untouched(async () => {
      expect((await act('office.rsk', 'measureReviewRecord', quarter)).codes).toEqual([
        'MEASURE_LIGHT_REMARK',
      ]);
      const proposed = { ...quarter, measureId: measureId(60), remark: 'x' };
      expect((await act('office.rsk', 'measureReviewRecord', proposed)).codes).toEqual(['MEASURE_STEP']);
    });
    const remark = 'Zwei Stellen fehlen noch.';
    const { measure } = await act('office.rsk', 'measureReviewRecord', { ...quarter, remark });
    const reviews = measure['reviews'] as object[];
    expect(reviews.at(-1)).toMatchObject({
      light: 'YELLOW',
      value: 17,
      valueBefore: 15,
      trend: 'WORSE',
      remark,
    });
    expect((await act('head.rsk', 'measureReviewRecord', { ...quarter, remark })).codes).toEqual([
      'CONFLICT',
    ]);
    const { measure: corrected } = await act('head.rsk', 'measureReviewRecord', {
      ...quarter,
      light: 'GREEN',
      version: 1,
    });
    expect((corrected['reviews'] as object[]).at(-1)).toMatchObject({
      light: 'GREEN',
      trend: 'SAME',
      remark: null,
      personName: 'Hanna Muster-Rsk',
    });
  });
});

describe('the database', () => {
  it('keeps to the same table of steps', async () => {
    const [row] = await api.sql<{ source: string }>(
      `select pg_get_functiondef('measure.keep_measure'::regproc) as source`,
    );
    const pairs = [...row!.source.matchAll(/\('([A-Z]+)', '([A-Z]+)'\)/g)].map(
      ([, from, to]) => `${from} ${to}`,
    );
    expect(pairs).toEqual(measureTable.transitions.map(({ from, to }) => `${from} ${to}`));
    expect(new Set(pairs.flatMap((pair) => pair.split(' ')))).toEqual(new Set(measureStates));
  });

  it.each([
    ['without owner', 'owner_organisation_id = null, owner_organisation_name = null'],
    ['without due date', 'due_on = null'],
    ['without indicator', 'indicator = null, unit = null, target = null'],
    ['without unit', 'unit = null'],
  ])('holds no measure that is prioritised %s', async (_what, values) => {
    const id = referenceUuid('measure', 'rsk:7');
    await expect(api.sql(`update measure.measure set ${values} where id = '${id}'`)).rejects.toThrow(
      /measure_planned_before_prioritised/,
    );
  });

  it.each([
    ['action_field', 'situation'],
    ['action_goal', 'title'],
    ['measure', 'wording'],
  ])('lets nobody change %s.%s', async (table, column) => {
    const rights = await api.sql(
      `select grantee from information_schema.column_privileges where table_schema = 'measure' and table_name = '${table}' and column_name = '${column}' and privilege_type in ('UPDATE', 'INSERT') and grantee like 'kim\\_%' and grantee <> 'kim_owner'`,
    );
    expect(rights).toEqual([]);
  });
});
