import { afterAll, beforeAll, expect, it } from 'vitest';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { asking, type Asking, type Plan } from './redistribution.support.ts';

const coordinator = 'coordinator.rsk';
let api: Harness;
let ask: Asking;
let plan: Plan;

const change = async (mutation: string, input: Record<string, unknown>): Promise<void> => {
  const { errors, redistribution } = await ask.change(coordinator, mutation, {
    redistributionId: plan.id,
    version: plan.version,
    ...input,
  });
  expect([mutation, errors]).toEqual([mutation, []]);
  plan = redistribution!;
};
const lineOf = (place: string, fte: string): { lineId: string } => ({
  lineId: plan.lines.find((line) => line.organisations[0]?.name === place && line.fte === fte)!.id,
});

// Hennef takes part again with the half that Bornheim gives back.
beforeAll(async () => {
  api = await startHarness();
  ask = asking(api);
  await ask.allow(2027, '17');
  const years = { module: 'M2_CASE_MANAGEMENT', fromYear: 2026, targetYear: 2027 };
  plan = (await ask.change(coordinator, 'redistributionDraft', years)).redistribution!;
  await change('redistributionLineChange', {
    lines: [
      { ...lineOf('Bornheim', '0.500000'), fte: '0' },
      {
        municipalityId: publicId('municipality', referenceUuid('organisation', 'hennef')),
        title: '1. CM-Stelle',
        fte: '0.5',
      },
    ],
  });
  await change('redistributionPublish', {});
});
afterAll(() => api.stop());

const confirmAll = async (): Promise<void> => {
  await api.sql(
    `update app.redistribution_response set state = 'CONFIRMED' where redistribution_id = (select id from app.redistribution)`,
  );
};

it('asks Hennef too, which sees its new position and nothing else', async () => {
  expect(plan.responses).toHaveLength(17);
  const seen = (await ask.plan('hr.hennef', plan.id))!;
  expect(seen.lines.map(({ title, fte, fteBefore }) => [title, fteBefore, fte])).toEqual([
    ['1. CM-Stelle', '0.000000', '0.500000'],
  ]);
});

it('can be taken back with a reason, is a draft again, and is then invisible', async () => {
  const hennef = (await ask.plan('hr.hennef', plan.id))!.responses[0]!;
  await ask.change('hr.hennef', 'redistributionConfirm', { responseId: hennef.id, version: 1 });
  const without = await ask.change(coordinator, 'redistributionRecall', {
    redistributionId: plan.id,
    version: plan.version,
  });
  expect(without.errors).toMatchObject([{ code: 'REASON_MISSING' }]);
  await change('redistributionRecall', { reason: 'Noch einmal zu rechnen' });
  expect([plan.state, await ask.plan('hr.hennef', plan.id)]).toEqual(['DRAFT', null]);
  await change('redistributionPublish', {});
  expect(plan.responses.map(({ state }) => state)).toEqual(Array.from({ length: 17 }, () => 'OPEN'));
});

it('makes the new position, with its employer, and ends the returned one with its year', async () => {
  await confirmAll();
  await change('redistributionEnact', {});
  const made = await api.sql(
    `select p.key, p.title, p.fte::text, o.name as employer, e.to_state as state, e.effective_day::text as since from app.position p join app.supervision_assignment s on s.position_id = p.id and s.kind = 'DIENSTAUFSICHT' join app.organisation o on o.id = s.holder_id join app.position_event e on e.position_id = p.id where p.key like 'hennef%'`,
  );
  expect(made).toEqual([
    {
      key: 'hennef-cm-1',
      title: '1. CM-Stelle',
      fte: '0.000000',
      employer: 'Hennef',
      state: 'ALLOCATED',
      since: '2027-01-01',
    },
  ]);
  expect(
    await api.sql(
      `select returned_from::text as since, version, fte::text from app.position where key = 'bornheim-cm-2'`,
    ),
  ).toEqual([{ since: '2027-01-01', version: 2, fte: '0.500000' }]);
  const entries = await api.sql(
    `select kind, fte_before::text as before, fte_after::text as after from app.fte_entry where year = 2027 and kind <> 'CONFIRMED' order by kind`,
  );
  expect(entries).toEqual([
    { kind: 'ALLOCATED', before: '0.000000', after: '0.500000' },
    { kind: 'RETURNED', before: '0.500000', after: '0.000000' },
  ]);
});

it('leaves the year 2026 as it was, and nothing can be changed any more', async () => {
  const { body } = await api.ask(
    'coordinator.rsk',
    '{ county { fte positionCount } fteAllowances(filter: { module: M2_CASE_MANAGEMENT }) { nodes { year fte allocated free } } }',
  );
  expect(body.data).toEqual({
    // the new position counts when its year begins
    county: { fte: '17.000000', positionCount: 20 },
    fteAllowances: {
      nodes: [
        { year: 2027, fte: '17.000000', allocated: '17.000000', free: '0.000000' },
        { year: 2026, fte: '17.000000', allocated: '17.000000', free: '0.000000' },
        { year: 2021, fte: '11.000000', allocated: '0.000000', free: '11.000000' },
        { year: 2020, fte: '11.000000', allocated: '0.000000', free: '11.000000' },
      ],
    },
  });
  const { errors } = await ask.change(coordinator, 'redistributionPublish', {
    redistributionId: plan.id,
    version: plan.version,
  });
  expect(errors).toMatchObject([{ code: 'WRONG_STATE' }]);
});
