import { uuidOfId } from '@kim/schema/ids.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { askHurdles, outcome } from '../hurdle/hurdle-asking.support.ts';
import { askingOpenly } from '../publication/publication-asking.support.ts';
import { askingGroups, type AskedGroup } from './working-group-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());
const { done, theme, result, resolve, hurdle, stateOf } = askingGroups(() => api);
const outside = askingOpenly(() => api);
const told = { title: 'Ein Ablauf für alle', body: 'Ab Januar gilt in allen Kommunen derselbe Ablauf.' };

const requestOf = async (hurdleId: string): Promise<string> => {
  const { payload, codes } = await askHurdles(api).request('office.rsk', hurdleId);
  expect(codes).toEqual([]);
  return (payload!['request'] as { readonly id: string }).id;
};
const stateNow = async (hurdleId: string): Promise<string> => (await stateOf(hurdleId)).state;

/** What the page of a hurdle tells of the steering group; or why not. */
const steered = async (persona: string, hurdleId: string): Promise<unknown> => {
  const { body } = await api.ask(
    persona,
    `{ hurdle(id: "${hurdleId}") { decisionRequests { title state } duration { daysToTheme daysToDecision } } }`,
  );
  return body.errors?.[0]?.extensions['code'] ?? body.data?.['hurdle'];
};
const asked = (state: string) => ({ title: 'Thema', state });

it('what is put off is asked again, and what is rejected comes back with a new report', async () => {
  const of = askHurdles(api);
  const hurdleId = await hurdle();
  for (const word of ['DEFERRED', 'RETURNED']) {
    const requestId = await requestOf(hurdleId);
    expect(await stateNow(hurdleId)).toBe('DECISION_REQUESTED');
    await resolve({ outcome: word, requestId });
    expect(await stateNow(hurdleId)).toBe('DEFERRED');
  }
  await resolve({ outcome: 'REJECTED', requestId: await requestOf(hurdleId) });
  expect(await stateNow(hurdleId)).toBe('REJECTED');
  const decided = [asked('DECIDED'), asked('DECIDED'), asked('DECIDED')];
  expect(await steered('head.rsk', hurdleId)).toEqual({
    decisionRequests: decided,
    duration: { daysToTheme: null, daysToDecision: 88 },
  });
  // of a hurdle that was not taken up the group is told no duration
  expect(await steered('member.jobcenter', hurdleId)).toEqual({ decisionRequests: decided, duration: null });
  await of.merge((await of.report('cm.lohmar')).report.hurdle, hurdleId);
  expect(await stateNow(hurdleId)).toBe('RECONSTRUCTION');
});

/** A theme, a group at work and its proposal, by what the steering group resolved on the hurdle. */
const proposed = async (hurdleId: string): Promise<AskedGroup> => {
  const requestId = await requestOf(hurdleId);
  const none = { daysToTheme: null, daysToDecision: null };
  expect(await steered('office.rsk', hurdleId)).toEqual({
    decisionRequests: [asked('OPEN')],
    duration: none,
  });
  // on no agenda yet
  expect(await steered('member.jobcenter', hurdleId)).toEqual({ decisionRequests: [], duration: null });
  expect(await steered('cm.bornheim', hurdleId)).toBe('FORBIDDEN');
  const resolutionId = await resolve({ requestId });
  // adopted: the theme leads it on
  expect(await stateNow(hurdleId)).toBe('DECISION_REQUESTED');
  const about = { title: 'Probe', description: 'Ein Ablauf.', resolutionId };
  const { row } = await theme('office.rsk', 'generativeThemeRecord', about);
  expect(await stateNow(hurdleId)).toBe('APPROVED');
  const { id: workingGroupId } = await done('office.rsk', 'workingGroupInstall', {
    kind: 'PROJECT',
    name: 'Probe',
    mandate: 'Ein Ablauf.',
    themeId: row!['id'],
    resolutionId,
  });
  await done('office.rsk', 'groupMemberAdd', { workingGroupId, body: 'Sozialamt' });
  for (const [toState, version] of [
    ['STAFFED', 1],
    ['ACTIVE', 2],
  ])
    await done('office.rsk', 'workingGroupAdvance', { workingGroupId, version, toState });
  expect(await stateNow(hurdleId)).toBe('PAG_ACTIVE');
  return done('head.rsk', 'proposalSubmit', { workingGroupId, version: 3, title: 'Vorschlag', body: 'So.' });
};

const waiting = async (): Promise<string> => {
  const { body } = await api.ask(
    'office.rsk',
    '{ decisionRequests(state: OPEN, first: 50) { nodes { id kind } } }',
  );
  const { nodes } = (
    body.data as unknown as {
      decisionRequests: { nodes: readonly { readonly id: string; readonly kind: string }[] };
    }
  ).decisionRequests;
  return nodes.find(({ kind }) => kind === 'PROPOSAL')!.id;
};

it('from three reports to a result that is checked, without anybody but those who may', async () => {
  const of = askHurdles(api);
  const { id: hurdleId } = await of.due();
  // and one of somebody without an account, who follows it by a secret
  const token = (await outside.send()).token!;
  await of.merge(await outside.hurdleOf(token), hurdleId);
  await of.record(hurdleId, outcome('NEEDS_STRUCTURAL_CHANGE'));
  const group = await proposed(hurdleId);
  expect(await stateNow(hurdleId)).toBe('PROPOSAL');
  await resolve({ kind: 'PROPOSAL', requestId: await waiting() });
  const [proposal] = group.proposals;
  const decided = await done('office.rsk', 'proposalDecide', {
    proposalId: proposal!.id,
    version: proposal!.version,
  });
  expect(decided.state).toBe('CLOSED');
  const { proposals } = await done('office.rsk', 'resultPublish', { proposalId: proposal!.id, ...told });
  expect(await stateOf(hurdleId)).toMatchObject({ state: 'COMMUNICATED', answer: told.body });
  expect(await outside.follow(token)).toMatchObject({
    state: 'COMMUNICATED',
    answer: told.body,
    resultTitle: told.title,
    resultBody: told.body,
    isAdopted: true,
  });
  const { id: resultId } = proposals[0]!.result!;
  await result('office.rsk', 'resultAdvance', { resultId, version: 1, toState: 'IMPLEMENTED' });
  // who reports the same now is told what came of it
  const late = (await of.report('abh.rsk')).report.hurdle;
  const toldTo = async (): Promise<number> =>
    (
      await api.sql(
        `select c.id from governance.communication c join app.person p on p.id = c.person_id where c.result_id = $1 and p.email like 'abh%'`,
        [uuidOfId(['published_result'], resultId)],
      )
    ).length;
  expect(await toldTo()).toBe(0);
  expect((await of.merge(late, hurdleId)).codes).toEqual([]);
  expect(await toldTo()).toBe(1);
  const check = { resultId, version: 2, toState: 'CHECKED', finding: 'Wirkt.' };
  expect((await result('office.rsk', 'resultAdvance', check)).codes).toEqual([]);
  expect(await stateNow(hurdleId)).toBe('CHECKED');
});
