import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change, personOf } from '../personnel/personnel-asking.support.ts';

const tables = [
  'onboarding_plan',
  'onboarding_plan_item',
  'onboarding_programme',
  'onboarding_item',
  'state_course',
  'qualification',
];
const everything = async (api: Harness): Promise<string> => {
  const [row] = await api.sql<{ state: string }>(
    `select md5(coalesce(string_agg(t, '|' order by t), '')) as state from (${tables.map((table) => `select '${table}' || x::text t from app.${table} x`).join(' union all ')}) every_row`,
  );
  return row!.state;
};

const plan = {
  title: 'Einarbeitung 2026',
  countyWeeks: 2,
  items: [
    { phase: 'COUNTY', title: 'Konzept', explainedBy: 'KIM-Koordination', dueDay: 3, isOwn: false },
    { phase: 'ON_SITE', title: 'Rathaus', explainedBy: 'Leitung vor Ort', dueDay: 20, isOwn: true },
  ],
};
const course = {
  title: 'Aufenthaltsrecht',
  provider: 'Land',
  module: 'M2_CASE_MANAGEMENT',
  venue: 'Köln',
  startsOn: '2026-12-01',
  endsOn: '2026-12-02',
  capacity: 12,
  isObligatory: true,
};
const PLAN = 'plan { id number items { title dueDay isOwn } }';
const PROGRAMME =
  'programme { id version stage onSiteFrom breakOffReason items { id version title dueOn isOwn doneOn } }';
const QUALIFICATION = 'qualification { id version state validUntil course { title } }';

interface Programme {
  readonly id: string;
  readonly version: number;
  readonly items: readonly { readonly id: string; readonly version: number }[];
}

let api: Harness;
beforeAll(async () => {
  api = await startHarness(undefined, { today: '2026-11-28' });
  // somebody who has just come
  for (const name of ['cm.eitorf', 'cm.lohmar', 'cm.alfter', 'cm.siegburg']) {
    const person = referenceUuid('person', name);
    await api.sql(`delete from app.onboarding_item where person_id = '${person}'`);
    await api.sql(`delete from app.onboarding_programme where person_id = '${person}'`);
  }
});
afterAll(() => api.stop());

const act = async (persona: string, mutation: string, input: object, part: string) => {
  const changed = await change(api, persona, mutation, input as Record<string, unknown>, { part });
  const field = part.slice(0, part.indexOf(' '));
  return { ...changed, row: changed.payload?.[field] as Programme };
};
const recordPlan = async (): Promise<string> =>
  (await act('coordinator.rsk', 'onboardingPlanRecord', plan, PLAN)).row.id;
const begin = async (persona: string, planId: string) =>
  act(
    'coordinator.rsk',
    'onboardingStart',
    { personId: personOf(persona), planId, hiredOn: '2026-11-01', countyPhaseFrom: '2026-11-02' },
    PROGRAMME,
  );
const untouched = async (work: () => Promise<void>): Promise<void> => {
  const before = await everything(api);
  await work();
  expect(await everything(api)).toBe(before);
};
const tick = (persona: string, { id, version }: { id: string; version: number }, isDone = true) =>
  act(persona, 'onboardingItemTick', { itemId: id, version, isDone }, 'item { id version doneOn }');
const tasks = async (persona: string, kind: string) => {
  const { body } = await api.ask(
    persona,
    `{ tasks(first: 50, filter: { kind: ${kind} }) { nodes { dueOn person { familyName } } } }`,
  );
  return (body.data as unknown as { tasks: { nodes: unknown[] } }).tasks.nodes;
};

describe('the plan', () => {
  it('has versions; the one before stays as it was', async () => {
    const { row } = await act('coordinator.rsk', 'onboardingPlanRecord', plan, PLAN);
    expect(row).toMatchObject({
      items: [
        { title: 'Konzept', dueDay: 3 },
        { title: 'Rathaus', isOwn: true },
      ],
    });
    const { body } = await api.ask('cm.bornheim', '{ onboardingPlans { nodes { number title } } }');
    const { nodes } = (body.data as unknown as { onboardingPlans: { nodes: { title: string }[] } })
      .onboardingPlans;
    expect([nodes[0]!.title, nodes.at(-1)!.title]).toEqual([
      'Einarbeitung 2026',
      'Einarbeitung Case Management (Beispiel)',
    ]);
  });

  it('wants items, figures and words', () =>
    untouched(async () => {
      const wrong = { ...plan, countyWeeks: 13, items: [] };
      expect((await act('coordinator.rsk', 'onboardingPlanRecord', wrong, PLAN)).codes).toEqual([
        'ONBOARDING_FIGURE',
        'ONBOARDING_ITEMS',
      ]);
      const item = { ...plan.items[0]!, title: ' ', dueDay: 400 };
      expect(
        (await act('coordinator.rsk', 'onboardingPlanRecord', { ...plan, items: [item] }, PLAN)).codes,
      ).toEqual(['INVALID_TEXT', 'ONBOARDING_FIGURE']);
    }));
});

describe('an onboarding', () => {
  it('is a task until it begins by the plan, goes from stage to stage, and is ticked', async () => {
    expect(await tasks('coordinator.rsk', 'ONBOARDING_MISSING')).toContainEqual({
      dueOn: '2025-01-01',
      person: { familyName: 'Muster-Eitorf' },
    });
    const { row } = await begin('cm.eitorf', await recordPlan());
    expect(row).toMatchObject({
      stage: 'ON_SITE',
      onSiteFrom: '2026-11-16',
      items: [
        { title: 'Konzept', dueOn: '2026-11-05', doneOn: null },
        { title: 'Rathaus', dueOn: '2026-11-22', isOwn: true },
      ],
    });
    expect(JSON.stringify(await tasks('coordinator.rsk', 'ONBOARDING_MISSING'))).not.toContain('Eitorf');
    expect(await tasks('cm.eitorf', 'ONBOARDING_ITEM_DUE')).toEqual([
      { dueOn: '2026-11-22', person: { familyName: 'Muster-Eitorf' } },
    ]);
    const [ofCounty, own] = row.items;
    expect((await tick('coordinator.rsk', ofCounty!)).row).toMatchObject({ doneOn: '2026-11-28' });
    const done = await tick('cm.eitorf', own!);
    expect(done.row).toMatchObject({ doneOn: '2026-11-28' });
    expect((await tick('cm.eitorf', own!)).codes).toEqual(['CONFLICT']);
    expect((await tick('cm.eitorf', done.row, false)).row).toMatchObject({ doneOn: null });
    const step = { programmeId: row.id, version: row.version, takenOn: '2026-11-27' };
    const next = await act(
      'coordinator.rsk',
      'onboardingAdvance',
      { ...step, toStage: 'STATE_QUALIFICATION', remark: 'Gut angekommen' },
      PROGRAMME,
    );
    expect([next.codes, next.row]).toMatchObject([[], { stage: 'STATE_QUALIFICATION' }]);
    expect((await begin('cm.eitorf', await recordPlan())).codes).toEqual(['ONBOARDING_RUNNING']);
  });

  it('takes no step the table does not know, on no day to come, and breaks off with a reason', async () => {
    const { row } = await begin('cm.lohmar', await recordPlan());
    const to = (toStage: string, more: object) =>
      act(
        'coordinator.rsk',
        'onboardingAdvance',
        { programmeId: row.id, version: row.version, toStage, takenOn: '2026-11-28', ...more },
        PROGRAMME,
      );
    await untouched(async () => {
      expect((await to('CERTIFIED', {})).codes).toEqual(['ONBOARDING_STEP']);
      expect((await to('STATE_QUALIFICATION', { takenOn: '2026-11-29' })).codes).toEqual(['ONBOARDING_DAY']);
      expect((await to('BROKEN_OFF', {})).codes).toEqual(['ONBOARDING_REASON']);
      expect((await to('STATE_QUALIFICATION', { breakOffReason: 'LEFT' })).codes).toEqual([
        'ONBOARDING_REASON',
      ]);
      expect((await to('STATE_QUALIFICATION', { version: 9 })).codes).toEqual(['CONFLICT']);
      expect((await to('STATE_QUALIFICATION', { remark: ' ' })).codes).toEqual(['INVALID_TEXT']);
    });
    const broken = await to('BROKEN_OFF', { breakOffReason: 'LEFT' });
    expect(broken.row).toMatchObject({ stage: 'BROKEN_OFF', breakOffReason: 'LEFT' });
    await untouched(async () => {
      expect((await tick('coordinator.rsk', row.items[0]!)).codes).toEqual(['ONBOARDING_ENDED']);
    });
    expect((await begin('cm.lohmar', await recordPlan())).codes).toEqual([]);
  });

  it('shows the employer how its staff stand, and not what the Fachaufsicht remarks', async () => {
    const ask = (persona: string, what: string) =>
      api.ask(persona, `query ($id: ID!) { node(id: $id) { ... on Person { onboarding { ${what} } } } }`, {
        variables: { id: personOf('cm.eitorf') },
      });
    for (const persona of ['hr.eitorf', 'cm.eitorf', 'head.rsk', 'office.rsk']) {
      const { body } = await ask(persona, 'stage items { title doneOn }');
      expect([persona, body.errors]).toEqual([persona, undefined]);
      expect(JSON.stringify(body.data)).toContain('Rathaus');
    }
    expect((await ask('head.rsk', 'remark')).text).toContain('Gut angekommen');
    for (const persona of ['hr.eitorf', 'cm.eitorf', 'office.rsk', 'hr.bornheim', 'coordinator.rkn'])
      expect((await ask(persona, 'remark')).text).not.toContain('Gut angekommen');
  });
});

describe('courses', () => {
  const enrol = async (persona: string) => {
    const { row } = await act(
      'coordinator.rsk',
      'stateCourseRecord',
      course,
      'course { id version capacity }',
    );
    const input = { personId: personOf(persona), courseId: row.id, plannedFor: '2026-12-01' };
    return { input, ...(await act('coordinator.rsk', 'qualificationPlan', input, QUALIFICATION)) };
  };
  const step = (row: Programme, toState: string, more: object = {}) =>
    act(
      'coordinator.rsk',
      'qualificationAdvance',
      { qualificationId: row.id, version: row.version, toState, takenOn: '2026-11-20', ...more },
      QUALIFICATION,
    );

  it('are planned, enrolled for, begun, completed, and the certificate that runs out is a task', async () => {
    const { row, input } = await enrol('cm.alfter');
    expect(row).toMatchObject({ state: 'PLANNED', course: { title: 'Aufenthaltsrecht' } });
    await untouched(async () => {
      expect((await act('coordinator.rsk', 'qualificationPlan', input, QUALIFICATION)).codes).toEqual([
        'QUALIFICATION_RUNNING',
      ]);
      expect((await step(row, 'COMPLETED')).codes).toEqual(['QUALIFICATION_STEP']);
      expect((await step(row, 'ENROLLED', { validUntil: '2027-01-01' })).codes).toEqual(['CERTIFICATE_END']);
    });
    const enrolled = (await step(row, 'ENROLLED')).row;
    const started = (await step(enrolled, 'STARTED')).row;
    const completed = await step(started, 'COMPLETED', { validUntil: '2027-01-31' });
    expect(completed.row).toMatchObject({ state: 'COMPLETED', validUntil: '2027-01-31' });
    expect(await tasks('coordinator.rsk', 'CERTIFICATE_ENDS')).toEqual([
      { dueOn: '2027-01-31', person: { familyName: 'Muster-Alfter' } },
    ]);
    expect(await tasks('hr.alfter', 'CERTIFICATE_ENDS')).toEqual([]);
    expect((await act('coordinator.rsk', 'qualificationPlan', input, QUALIFICATION)).codes).toEqual([]);
    expect(await tasks('coordinator.rsk', 'CERTIFICATE_ENDS')).toEqual([]);
  });

  it('are put right, and a course that ends before it begins is none', async () => {
    const { row } = await act(
      'coordinator.rsk',
      'stateCourseRecord',
      course,
      'course { id version capacity }',
    );
    const right = { ...course, courseId: row.id, version: row.version, capacity: 15 };
    const correct = (input: object) =>
      act('coordinator.rsk', 'stateCourseCorrect', input, 'course { id version capacity }');
    expect((await correct(right)).row).toMatchObject({ capacity: 15, version: 2 });
    await untouched(async () => {
      expect((await correct(right)).codes).toEqual(['CONFLICT']);
      expect((await correct({ ...right, endsOn: '2026-11-01', capacity: 0 })).codes).toEqual([
        'COURSE_END',
        'ONBOARDING_FIGURE',
      ]);
    });
  });
});

describe('is for nobody but the coordinator', () => {
  it.each(
    personas.map(({ name }) => name).filter((name) => !['coordinator.rsk', 'coordinator.rkn'].includes(name)),
  )('%s', async (persona) => {
    const programme = publicId('onboarding', referenceUuid('onboarding', 'cm.bornheim'));
    const item = publicId('onboarding_item', referenceUuid('onboarding-item', 'cm.bornheim:0'));
    await untouched(async () => {
      const answers = [
        await act(persona, 'onboardingPlanRecord', plan, PLAN),
        await act(persona, 'stateCourseRecord', course, 'course { id }'),
        await act(
          persona,
          'onboardingAdvance',
          {
            programmeId: programme,
            version: 1,
            toStage: 'BROKEN_OFF',
            takenOn: '2026-11-01',
            breakOffReason: 'LEFT',
          },
          PROGRAMME,
        ),
        await tick(persona, { id: item, version: 1 }, false),
      ];
      for (const { refusal, codes } of answers)
        expect(refusal ?? codes.join()).toMatch(/FORBIDDEN|NOT_FOUND|MEMBERSHIP_REQUIRED/);
    });
  });

  it('of the other county either', async () => {
    const planId = publicId('onboarding_plan', referenceUuid('onboarding-plan', 'rkn:1'));
    await untouched(async () => {
      expect((await begin('cm.siegburg', planId)).codes).toEqual(['NOT_FOUND']);
      expect((await begin('cm.rkn', await ownPlan())).codes).toEqual(['NOT_FOUND']);
    });
  });
});

const ownPlan = async (): Promise<string> =>
  publicId('onboarding_plan', referenceUuid('onboarding-plan', 'rsk:1'));
