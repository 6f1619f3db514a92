import { publicId, uuidOfId } from '@kim/schema/ids.ts';
import { personas } from '@kim/schema/demo/personas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { merged } from '../hurdle/hurdle-asking.support.ts';
import { askingGroups, type AskedGroup } from './working-group-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());
const { act, done, theme, result, resolve, hurdle, stateOf, untouched } = askingGroups(() => api);

/** From a hurdle that was reported to a proposal that lies before the steering group. */
const submitted = async () => {
  const hurdleId = await hurdle();
  const resolutionId = await resolve({ hurdleId });
  const about = { title: 'Probe', description: 'Ein Ablauf.', resolutionId };
  const { row } = await theme('office.rsk', 'generativeThemeRecord', about);
  const group = await done('office.rsk', 'workingGroupInstall', {
    kind: 'PROJECT',
    name: 'Probe',
    mandate: 'Ein Ablauf.',
    themeId: row!['id'],
    resolutionId,
  });
  const workingGroupId = group.id;
  await done('office.rsk', 'groupMemberAdd', { workingGroupId, body: 'Sozialamt' });
  for (const [toState, version] of [
    ['STAFFED', 1],
    ['ACTIVE', 2],
  ])
    await done('office.rsk', 'workingGroupAdvance', { workingGroupId, version, toState });
  const proposal = { workingGroupId, version: 3, title: 'Vorschlag', body: 'So geht es.' };
  return { hurdleId, group: await done('head.rsk', 'proposalSubmit', proposal) };
};
const requestOf = async ({ proposals }: AskedGroup): Promise<string> => {
  const id = uuidOfId(['group_proposal'], proposals.at(-1)!.id)!;
  const [row] = await api.sql<{ id: string }>(
    `select decision_request_id as id from governance.proposal where id = '${id}'`,
  );
  return publicId('decision_request', row!.id);
};
const decided = async (group: AskedGroup, outcome: string) => {
  const requestId = await requestOf(group);
  const resolutionId = await resolve({ kind: 'PROPOSAL', outcome, requestId });
  const { id: proposalId, version } = group.proposals.at(-1)!;
  return { proposalId, version, resolutionId };
};
const first = 'REPORTED REGISTERED CLUSTERED RECONSTRUCTION ASSESSED DECISION_REQUESTED';
const told = { title: 'Ein Ablauf für alle', body: 'Ab Januar gilt in allen Kommunen derselbe Ablauf.' };

describe('a proposal', () => {
  it('is a request to the steering group, and decided by the resolution on it alone', async () => {
    const { hurdleId, group } = await submitted();
    expect(group).toMatchObject({ state: 'PROPOSAL_SUBMITTED' });
    expect(await stateOf(hurdleId)).toMatchObject({
      state: 'PROPOSAL',
      steps: `${first} APPROVED PAG_ACTIVE PROPOSAL`,
    });
    const { proposalId, version } = await decided(group, 'DEFERRED');
    const other = await resolve({ kind: 'PROPOSAL' });
    await untouched(async () => {
      const decide = { proposalId, version, resolutionId: other };
      expect((await act('office.rsk', 'proposalDecide', decide)).codes).toEqual(['RESOLUTION_KIND']);
      expect((await act('member.jobcenter', 'proposalDecide', decide)).refusal).toBe('FORBIDDEN');
      expect((await act('coordinator.rkn', 'proposalDecide', decide)).codes).toEqual(['NOT_FOUND']);
      const early = { proposalId, ...told };
      expect((await act('office.rsk', 'resultPublish', early)).codes).toEqual(['WORKING_GROUP_STEP']);
    });
  });

  it('that is returned is worked on again, and the next one can be rejected', async () => {
    const { hurdleId, group } = await submitted();
    // left out: the one on its request
    const { proposalId, version: seen } = await decided(group, 'RETURNED');
    const returned = await done('office.rsk', 'proposalDecide', { proposalId, version: seen });
    expect(returned.state).toBe('ACTIVE');
    expect((await stateOf(hurdleId)).state).toBe('PAG_ACTIVE');
    const again = { workingGroupId: group.id, version: returned.version, title: 'Neu', body: 'Anders.' };
    const second = await done('office.rsk', 'proposalSubmit', again);
    const rejected = await done('office.rsk', 'proposalDecide', await decided(second, 'REJECTED'));
    expect(rejected.state).toBe('CLOSED');
    expect(rejected.proposals.map(({ state }) => state)).toEqual(['RETURNED', 'REJECTED']);
    const { proposals } = await done('office.rsk', 'resultPublish', {
      proposalId: second.proposals[1]!.id,
      ...told,
    });
    const { id, version } = proposals[1]!.result!;
    await untouched(async () => {
      const step = { resultId: id, version, toState: 'IMPLEMENTED' };
      expect((await result('office.rsk', 'resultAdvance', step)).codes).toEqual([
        'WORKING_GROUP_NOT_ADOPTED',
      ]);
    });
    await result('office.rsk', 'resultAdvance', { resultId: id, version, toState: 'CLOSED' });
    expect((await stateOf(hurdleId)).state).toBe('CLOSED');
  });
});

describe('a result', () => {
  it('is told to everybody who reported it, also without an account, and to every case manager of the county', async () => {
    const { hurdleId, group } = await submitted();
    const decide = await decided(group, 'ADOPTED');
    await done('office.rsk', 'proposalDecide', decide);
    await untouched(async () => {
      const publish = { proposalId: decide.proposalId, ...told };
      expect((await act('cm.bornheim', 'resultPublish', publish)).refusal).toBe('FORBIDDEN');
      const personal = { ...publish, body: 'Frau Muster, muster@example.org' };
      expect((await act('office.rsk', 'resultPublish', personal)).codes).toEqual(['WORKING_GROUP_PERSONAL']);
    });
    const { proposals } = await done('office.rsk', 'resultPublish', {
      proposalId: decide.proposalId,
      ...told,
    });
    const { communications, id, version } = proposals[0]!.result!;
    const managers = personas.filter(
      ({ name, memberships }) => name !== 'cm.rkn' && memberships.some(({ role }) => role === 'CASE_MANAGER'),
    );
    // each once: the case manager who reported it too
    expect(communications).toHaveLength(managers.length + 2);
    expect(communications.filter(({ hasAccount }) => !hasAccount)).toHaveLength(1);
    expect(communications.filter(({ reason }) => reason === 'REPORTER')).toHaveLength(4);
    expect(await stateOf(hurdleId)).toMatchObject({ state: 'COMMUNICATED', answer: told.body });
    await readByEach(id);
    await untouched(async () => {
      const twice = { proposalId: decide.proposalId, ...told };
      expect((await act('office.rsk', 'resultPublish', twice)).codes).toEqual(['WORKING_GROUP_STEP']);
      const check = { resultId: id, version, toState: 'CHECKED', finding: 'x' };
      expect((await result('office.rsk', 'resultAdvance', check)).codes).toEqual(['WORKING_GROUP_STEP']);
    });
  });

  it('is carried out, checked with what was found, closed, and opened again when it comes back', async () => {
    const { hurdleId, group } = await submitted();
    const decide = await decided(group, 'ADOPTED');
    await done('office.rsk', 'proposalDecide', decide);
    const { proposals } = await done('office.rsk', 'resultPublish', {
      proposalId: decide.proposalId,
      ...told,
    });
    const { id } = proposals[0]!.result!;
    let version = 1;
    const step = async (toState: string, finding?: string) => {
      const changed = await result('coordinator.rsk', 'resultAdvance', {
        resultId: id,
        version,
        toState,
        finding,
      });
      expect([toState, changed.codes]).toEqual([toState, []]);
      version += 1;
      return changed.row;
    };
    await step('IMPLEMENTED');
    await untouched(async () => {
      const silent = { resultId: id, version, toState: 'CHECKED' };
      expect((await result('head.rsk', 'resultAdvance', silent)).codes).toEqual(['WORKING_GROUP_FINDING']);
    });
    expect(await step('CHECKED', 'Wirkt in 14 von 16 Kommunen.')).toMatchObject({
      checkedOn: '2026-11-28',
      finding: 'Wirkt in 14 von 16 Kommunen.',
    });
    await step('CLOSED');
    expect(await step('RECURRED', 'Wieder gemeldet.')).toMatchObject({
      state: 'RECURRED',
      finding: 'Wirkt in 14 von 16 Kommunen.',
      recurrence: 'Wieder gemeldet.',
    });
    expect(await stateOf(hurdleId)).toMatchObject({
      state: 'RECONSTRUCTION',
      steps: `${first} APPROVED PAG_ACTIVE PROPOSAL DECIDED COMMUNICATED IMPLEMENTED CHECKED CLOSED RECONSTRUCTION`,
    });
  });

  it('counts how long it took from the first report, hurdle by hurdle and in the middle', async () => {
    const { group } = await submitted();
    await done('office.rsk', 'proposalDecide', await decided(group, 'ADOPTED'));
    const document =
      '{ hurdleDurations(first: 50) { nodes { title firstReportedOn takenUpOn decidedOn daysToTheme daysToDecision } } hurdleDurationFigures { hurdles decided medianDaysToTheme medianDaysToDecision } }';
    const { body } = await api.ask('office.rsk', document);
    const { hurdleDurations, hurdleDurationFigures: figures } = body.data as unknown as {
      hurdleDurations: {
        nodes: { title: string; daysToDecision: number | null; daysToTheme: number | null }[];
      };
      hurdleDurationFigures: { hurdles: number; decided: number; medianDaysToDecision: number };
    };
    const own = hurdleDurations.nodes.filter(({ title }) => title === merged);
    // from 1 September to 28 November
    expect(own.at(-1)).toMatchObject({ daysToTheme: 88 });
    expect(own.map(({ daysToDecision }) => daysToDecision)).toContain(88);
    const days = hurdleDurations.nodes.flatMap((one) => one.daysToDecision ?? []).toSorted((a, b) => a - b);
    const middle = (days[Math.floor((days.length - 1) / 2)]! + days[Math.ceil((days.length - 1) / 2)]!) / 2;
    expect(figures).toMatchObject({
      hurdles: hurdleDurations.nodes.length,
      decided: days.length,
      medianDaysToDecision: middle,
    });
    for (const persona of ['cm.bornheim', 'hr.bornheim', 'dpo.rsk'])
      expect((await api.ask(persona, document)).body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

const OWN = 'publishedResult(id: $id) { title communications { id isOwn readOn } }';
const readByEach = async (id: string): Promise<void> => {
  const ask = async (persona: string) => {
    const { body } = await api.ask(persona, `query ($id: ID!) { ${OWN} }`, { variables: { id } });
    return (
      body.errors?.[0]?.extensions['code'] ??
      (body.data as unknown as { publishedResult: Seen | null }).publishedResult
    );
  };
  for (const persona of ['cm.alfter', 'adviser.caritas'])
    expect([persona, await ask(persona)]).toMatchObject([
      persona,
      { title: told.title, communications: [{ isOwn: true, readOn: null }] },
    ]);
  expect(await ask('lead.bornheim')).toEqual({ title: told.title, communications: [] });
  expect(await ask('cm.rkn')).toBeNull();
  expect(await ask('hr.bornheim')).toBe('FORBIDDEN');
  const { communications } = (await ask('cm.alfter')) as Seen;
  const input = { communicationId: communications[0]!.id };
  await untouched(async () => {
    expect((await result('cm.bornheim', 'communicationRead', input)).codes).toEqual(['NOT_FOUND']);
    expect((await result('office.rsk', 'communicationRead', input)).codes).toEqual(['WORKING_GROUP_STEP']);
    expect((await result('hr.bornheim', 'communicationRead', input)).refusal).toBe('FORBIDDEN');
    const never = { communicationId: publicId('communication', crypto.randomUUID()) };
    expect((await result('cm.alfter', 'communicationRead', never)).codes).toEqual(['NOT_FOUND']);
  });
  expect((await result('cm.alfter', 'communicationRead', input)).codes).toEqual([]);
  expect(await ask('cm.alfter')).toMatchObject({ communications: [{ readOn: '2026-11-28' }] });
};
interface Seen {
  readonly title: string;
  readonly communications: readonly { readonly id: string; readonly readOn: string | null }[];
}
