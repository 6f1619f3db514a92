import { publicId, uuidOfId, type IdKind } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { pastTheApi } from '../hurdle/past-the-api.support.ts';
import { askingGroups, county } from './working-group-asking.support.ts';

let api: Harness;
let database: Awaited<ReturnType<typeof pastTheApi>>;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
  database = await pastTheApi(api);
});
afterAll(async () => {
  await database.end();
  await api.stop();
});
const { done, theme, resolve, reported, hurdle } = askingGroups(() => api);
const asOffice = (...statements: readonly string[]) =>
  database.write(['kim_steering_office', 'office.rsk', 'rsk'], ...statements);
const uuid = (kind: IdKind, id: string): string => uuidOfId([kind], id)!;
const person = referenceUuid('person', 'office.rsk');
const REFUSED = 'step by step';
const FOUNDED = 'adopted resolution';

const themeBy = (resolution: string, hurdleId: string | null, day = '2026-11-28'): string =>
  `insert into governance.theme (county_id, id, title, description, hurdle_id, resolution_id, decided_on) values ('${county}', gen_random_uuid(), 'x', 'x', ${hurdleId ? `'${uuid('hurdle', hurdleId)}'` : 'null'}, '${uuid('resolution', resolution)}', '${day}')`;
const projectBy = (resolution: string, themeId: string): string =>
  `insert into governance.working_group (county_id, id, kind, name, mandate, theme_id, resolution_id, decided_on) values ('${county}', gen_random_uuid(), 'PROJECT', 'x', 'x', '${uuid('generative_theme', themeId)}', '${uuid('resolution', resolution)}', '2026-11-28')`;
const about = { title: 'Probe', description: 'Ein Ablauf.' };
const recorded = async (resolutionId: string): Promise<string> =>
  (await theme('office.rsk', 'generativeThemeRecord', { ...about, resolutionId })).row!['id'] as string;

it('founds nothing by what a paper reports; the administrator may, of the time before', async () => {
  const resolution = await reported();
  expect(await asOffice(themeBy(resolution, null, '2021-03-01'))).toContain(FOUNDED);
  await api.sql(themeBy(resolution, null, '2021-03-01'));
  const concept = await reported('CONCEPT');
  const group = `insert into governance.working_group (county_id, id, kind, name, mandate, action_field, resolution_id, decided_on) values ('${county}', gen_random_uuid(), 'CONCEPT', 'x', 'x', 'x', '${uuid('resolution', concept)}', '2021-03-01')`;
  expect(await asOffice(group)).toContain(FOUNDED);
  await api.sql(group);
});

it('founds a theme about the hurdle that was asked about, once, and its own project groups', async () => {
  const hurdleId = await hurdle();
  const resolution = await resolve({ hurdleId });
  const [plain, other] = [await resolve(), await resolve()];
  expect(await asOffice(themeBy(resolution, null))).toContain(FOUNDED);
  expect(await asOffice(themeBy(plain, hurdleId))).toContain(FOUNDED);
  expect(await asOffice(themeBy(resolution, hurdleId))).toEqual([]);
  expect(await asOffice(themeBy(plain, null), themeBy(plain, null))).toContain(FOUNDED);
  const priorities = await resolve({ kind: 'PRIORITIES' });
  expect(await asOffice(themeBy(priorities, null), themeBy(priorities, null))).toEqual([]);
  const themeId = await recorded(plain);
  expect(await asOffice(projectBy(plain, themeId))).toEqual([]);
  expect(await asOffice(projectBy(other, themeId))).toContain(FOUNDED);
  await expect(api.sql(projectBy(other, themeId))).rejects.toThrow(FOUNDED);
});

/** Two groups at work, the first about a hurdle. */
const working = async (hurdleId: string | null): Promise<string> => {
  const resolutionId = await resolve({ hurdleId });
  const themeId = await recorded(resolutionId);
  const input = { kind: 'PROJECT', name: 'Probe', mandate: 'Ein Ablauf.', themeId, resolutionId };
  const { id: workingGroupId } = await done('office.rsk', 'workingGroupInstall', input);
  await done('office.rsk', 'groupMemberAdd', { workingGroupId, body: 'Sozialamt' });
  for (const [toState, version] of [
    ['STAFFED', 1],
    ['ACTIVE', 2],
  ])
    await done('office.rsk', 'workingGroupAdvance', { workingGroupId, version, toState });
  return workingGroupId;
};

it('takes a proposal on an open request of its own group alone', async () => {
  const group = uuid('working_group', await working(null));
  const request = (kind: string, of: string): string =>
    `insert into governance.decision_request (county_id, id, kind, title, text, working_group_id, person_id, person_name, requested_on) values ('${county}', '00000000-0000-4000-8000-0000000000cc', '${kind}', 'x', 'x', ${of}, '${person}', 'x', '2026-11-28')`;
  const proposal = `insert into governance.proposal (county_id, id, working_group_id, title, body, submitted_on, decision_request_id, person_id, person_name) values ('${county}', gen_random_uuid(), '${group}', 'x', 'x', '2026-11-28', '00000000-0000-4000-8000-0000000000cc', '${person}', 'x')`;
  const other = referenceUuid('working-group', 'delfin-4');
  const decided = `update governance.decision_request set state = 'ON_AGENDA' where id = '00000000-0000-4000-8000-0000000000cc'`;
  expect(await asOffice(request('PROPOSAL', `'${group}'`), proposal)).toEqual([]);
  expect(await asOffice(request('OTHER', `'${group}'`), proposal)).toContain(REFUSED);
  expect(await asOffice(request('PROPOSAL', `'${other}'`), proposal)).toContain(REFUSED);
  expect(await asOffice(request('PROPOSAL', 'null'), proposal)).toContain(REFUSED);
  expect(await asOffice(request('PROPOSAL', `'${group}'`), decided, proposal)).toContain(REFUSED);
});

it('takes a result as the proposal was decided, and about its hurdle', async () => {
  const hurdleId = await hurdle();
  const workingGroupId = await working(hurdleId);
  const { proposals } = await done('office.rsk', 'proposalSubmit', {
    workingGroupId,
    version: 3,
    title: 'Vorschlag',
    body: 'So.',
  });
  const { id: proposalId, version } = proposals[0]!;
  const resultOf = (isAdopted: boolean, itsHurdle: string | null): string =>
    `insert into governance.result (county_id, id, proposal_id, hurdle_id, title, body, is_adopted, published_on) values ('${county}', gen_random_uuid(), '${uuid('group_proposal', proposalId)}', ${itsHurdle ? `'${uuid('hurdle', itsHurdle)}'` : 'null'}, 'x', 'x', ${isAdopted}, '2026-11-28')`;
  expect(await asOffice(resultOf(true, hurdleId))).toContain(REFUSED);
  const [request] = await api.sql<{ id: string }>(
    `select decision_request_id as id from governance.proposal where id = '${uuid('group_proposal', proposalId)}'`,
  );
  const resolutionId = await resolve({
    kind: 'PROPOSAL',
    requestId: publicId('decision_request', request!.id),
  });
  await done('office.rsk', 'proposalDecide', { proposalId, version, resolutionId });
  expect(await asOffice(resultOf(false, hurdleId))).toContain(REFUSED);
  expect(await asOffice(resultOf(true, null))).toContain(REFUSED);
  expect(await asOffice(resultOf(true, await hurdle()))).toContain(REFUSED);
  expect(await asOffice(resultOf(true, hurdleId))).toEqual([]);
});
