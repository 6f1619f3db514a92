import { findTransition, waysBy } from '@kim/schema/reference/state-table.ts';
import {
  groupAfterDecision,
  proposalTable,
  resultTable,
  workingGroupTable,
  type WorkingGroupHand,
  type WorkingGroupTable,
} from '@kim/schema/reference/working-group.ts';
import { describe, expect, it } from 'vitest';
import {
  decisionOf,
  dueFindings,
  meetingDayFindings,
  obstacleTo,
  obstacleToFounding,
  obstacleToKind,
  obstacleToProject,
  obstacleToTheme,
  textFindings,
} from './working-group.policy.ts';

const hands: readonly WorkingGroupHand[] = ['COUNTY', 'PROPOSAL', 'RESOLUTION'];
const able = { members: 1, finding: 'Wirkt.' };

/** Every state, to every state, by every hand: what the table does not say is refused. */
const walk = (table: WorkingGroupTable<string>): void => {
  const { of, states, transitions, initial } = table;
  const all = states.flatMap((from) => states.flatMap((to) => hands.map((by) => [from, to, by] as const)));
  const isAllowed = ([from, to, by]: (typeof all)[number]): boolean =>
    transitions.some((way) => way.from === from && way.to === to && way.by.includes(by));
  describe(`The way of ${of}`, () => {
    it.each(all.filter(isAllowed))('goes from %s to %s by %s', (from, to, by) => {
      const way = findTransition(table, from, to);
      const isAdopted = way?.guard !== 'NOT_ADOPTED';
      expect(obstacleTo(way, { ...able, by, isAdopted })).toBeNull();
    });
    it.each(all.filter((way) => !isAllowed(way)))('does not go from %s to %s by %s', (from, to, by) => {
      for (const isAdopted of [true, false])
        expect(obstacleTo(findTransition(table, from, to), { ...able, by, isAdopted })).toEqual({
          code: 'WORKING_GROUP_STEP',
          field: 'toState',
        });
    });
    it('reaches every state from its first one', () => {
      const reached = new Set(transitions.map(({ to }) => to)).add(initial);
      expect([...reached].toSorted()).toEqual([...states].toSorted());
    });
  });
};
for (const table of [workingGroupTable, proposalTable, resultTable]) walk(table);

const codeOf = (finding: { readonly code: string } | null): string | undefined => finding?.code;

describe('a step', () => {
  it('needs what its table says', () => {
    const staff = findTransition(workingGroupTable, 'DECIDED', 'STAFFED');
    expect(codeOf(obstacleTo(staff, { by: 'COUNTY', members: 0 }))).toBe('WORKING_GROUP_MEMBERS');
    const carryOut = findTransition(resultTable, 'COMMUNICATED', 'IMPLEMENTED');
    expect(codeOf(obstacleTo(carryOut, { by: 'COUNTY' }))).toBe('WORKING_GROUP_NOT_ADOPTED');
    const leave = findTransition(resultTable, 'COMMUNICATED', 'CLOSED');
    expect(codeOf(obstacleTo(leave, { by: 'COUNTY', isAdopted: true }))).toBe('WORKING_GROUP_STEP');
    const check = findTransition(resultTable, 'IMPLEMENTED', 'CHECKED');
    expect(codeOf(obstacleTo(check, { by: 'COUNTY', finding: ' ' }))).toBe('WORKING_GROUP_FINDING');
    expect(obstacleTo(check, { by: 'COUNTY', finding: 'Wirkt.' })).toBeNull();
  });

  it('of a decision is one the group may take by resolution', () => {
    for (const to of Object.values(groupAfterDecision))
      expect(waysBy(workingGroupTable, 'PROPOSAL_SUBMITTED', 'RESOLUTION')).toContain(to);
  });
});

describe('a founding resolution', () => {
  const adopted = { kind: 'GROUP', outcome: 'ADOPTED', requestId: null, isVoted: true, hasTheme: false };
  it.each([
    [null, 'RESOLUTION_NEEDED'],
    [{ ...adopted, outcome: 'DEFERRED' }, 'RESOLUTION_NOT_ADOPTED'],
    [{ ...adopted, outcome: 'REJECTED' }, 'RESOLUTION_NOT_ADOPTED'],
    [{ ...adopted, outcome: 'RETURNED' }, 'RESOLUTION_NOT_ADOPTED'],
    [{ ...adopted, kind: 'OTHER' }, 'RESOLUTION_KIND'],
    [{ ...adopted, isVoted: false }, 'RESOLUTION_NOT_VOTED'],
    [adopted, undefined],
  ])('%o is refused by %s', (resolution, code) => {
    expect(codeOf(obstacleToFounding(resolution, ['GROUP']))).toBe(code);
  });

  it('founds one theme, or several where it sets priorities, and the project groups of its own theme', () => {
    const taken = { ...adopted, hasTheme: true };
    expect(obstacleToTheme({ ...adopted, kind: 'THEME' })).toBeNull();
    expect(codeOf(obstacleToTheme({ ...taken, kind: 'THEME' }))).toBe('RESOLUTION_HAS_THEME');
    expect(obstacleToTheme({ ...taken, kind: 'PRIORITIES' })).toBeNull();
    expect(obstacleToProject({ resolutionId: 'one' }, 'one')).toBeNull();
    expect(codeOf(obstacleToProject({ resolutionId: 'one' }, 'other'))).toBe('RESOLUTION_KIND');
    expect(obstacleToProject(null, 'other')).toBeNull();
  });
});

describe('the decision on a proposal', () => {
  const decided = { kind: 'PROPOSAL', outcome: 'ADOPTED', requestId: 'one', isVoted: true, hasTheme: false };
  it('is what the resolution on its own request says', () => {
    for (const outcome of ['ADOPTED', 'RETURNED', 'REJECTED'])
      expect(decisionOf({ ...decided, outcome }, 'one')).toBe(outcome);
    expect(decisionOf({ ...decided, outcome: 'DEFERRED' }, 'one')).toMatchObject({
      code: 'RESOLUTION_NOT_DECIDED',
    });
    expect(decisionOf(decided, 'other')).toMatchObject({ code: 'RESOLUTION_KIND' });
    expect(decisionOf(null, 'one')).toMatchObject({ code: 'RESOLUTION_NEEDED' });
  });
});

describe('what is entered', () => {
  it('is a theme for a project group and an action field for a concept group', () => {
    expect(obstacleToKind('PROJECT', { themeId: 'x', actionField: null })).toEqual([]);
    expect(obstacleToKind('CONCEPT', { themeId: null, actionField: 'Sprache' })).toEqual([]);
    for (const wrong of [
      { themeId: null, actionField: null },
      { themeId: 'x', actionField: 'Sprache' },
    ]) {
      expect(obstacleToKind('PROJECT', wrong)).toHaveLength(1);
      expect(obstacleToKind('CONCEPT', wrong)).toHaveLength(1);
    }
  });

  it('is there, short enough, and without data of persons', () => {
    const codes = (text: string | null, limit = {}) =>
      textFindings(text, { field: 'text', ...limit }).map(({ code }) => code);
    expect(codes('')).toEqual(['WORKING_GROUP_TEXT']);
    expect(codes('x'.repeat(201))).toEqual(['WORKING_GROUP_TEXT']);
    expect(codes('Bitte an karim@example.org schreiben')).toEqual(['WORKING_GROUP_PERSONAL']);
    expect(codes('geboren am 03.04.1990')).toEqual(['WORKING_GROUP_PERSONAL']);
    expect(codes('Beschluss vom 26.08.2024')).toEqual([]);
    expect(codes(null, { isNeeded: false })).toEqual([]);
    expect(codes('Ein Ablauf für alle Kommunen')).toEqual([]);
  });

  it('is a day that can be', () => {
    expect(dueFindings('2026-11-28', '2026-11-28')).toEqual([]);
    expect(dueFindings('2026-11-27', '2026-11-28')).toHaveLength(1);
    expect(meetingDayFindings('2026-11-27', '2026-11-28')).toEqual([]);
    expect(meetingDayFindings('2028-11-27', '2026-11-28')).toEqual([]);
    expect(meetingDayFindings('2028-11-28', '2026-11-28')).toHaveLength(1);
    expect(meetingDayFindings('2020-12-31', '2026-11-28')).toHaveLength(1);
  });
});
