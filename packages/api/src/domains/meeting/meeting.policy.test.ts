import { attendanceStates, meetingStates, minutesStates } from '@kim/schema/reference/meeting.ts';
import { describe, expect, it } from 'vitest';
import { findingsOfHorizon, findingsOfMeeting, findingsOfSeries } from './meeting-findings.policy.ts';
import { daysOf } from './meeting-rhythm.ts';
import { isKnownRule } from './meeting-rule.policy.ts';
import {
  attendanceTransitions,
  findTransition,
  meetingTransitions,
  minutesTransitions,
  obstacleTo,
  type Transition,
} from './meeting.policy.ts';

const facts = { heldOn: '2026-12-01', today: '2026-12-01', reason: 'Grund' };
const tables: readonly (readonly [string, readonly Transition<string>[], readonly string[]])[] = [
  ['meeting', meetingTransitions, meetingStates],
  ['minutes', minutesTransitions, minutesStates],
  ['attendance', attendanceTransitions, attendanceStates],
];

describe.each(tables)('the table of steps of %s', (_name, table, states) => {
  const ways = new Set(table.map(({ from, to }) => `${from} ${to}`));
  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));

  it('has every way once', () => {
    expect(ways.size).toBe(table.length);
  });

  it.each(pairs)('from %s to %s goes if it is in it', (from, to) => {
    const obstacle = obstacleTo(findTransition(table, from, to), facts);
    expect(obstacle?.code ?? null).toBe(ways.has(`${from} ${to}`) ? null : 'MEETING_STEP');
  });

  it.each(table.map((way) => [way.from, way.to, way] as const))(
    'from %s to %s holds to its guards',
    (_from, _to, way) => {
      const bare = obstacleTo(way, { ...facts, reason: ' ' });
      expect(bare?.code ?? null).toBe(way.needsReason ? 'MEETING_REASON' : null);
      const early = obstacleTo(way, { ...facts, today: '2026-11-30' });
      expect(early?.code ?? null).toBe(way.notBeforeItsDay ? 'MEETING_DAY_TO_COME' : null);
    },
  );
});

describe('a rhythm', () => {
  it.each([
    ['FREQ=MONTHLY;BYDAY=1TU,3TU', ['2026-10-06', '2026-10-20', '2026-11-03', '2026-11-17']],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH', ['2026-10-01']],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=2WE', ['2026-11-11']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', ['2026-10-12', '2026-10-26', '2026-11-09', '2026-11-23']],
    ['FREQ=YEARLY;BYMONTH=5,11;BYDAY=-1WE', ['2026-11-25']],
  ])('%s falls on its days', (rule, days) => {
    expect(isKnownRule(rule)).toBe(true);
    expect(daysOf({ rule, firstOn: '2026-10-01', until: '2026-11-30' })).toEqual(days);
  });

  it.each([
    '',
    'FREQ=SECONDLY',
    'FREQ=DAILY',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=5TU',
    'FREQ=MONTHLY;INTERVAL=0;BYDAY=1TU',
    'FREQ=WEEKLY;BYDAY=MO;COUNT=3',
    'freq=weekly;byday=mo',
    'FREQ=WEEKLY;BYDAY=MO\nFREQ=WEEKLY;BYDAY=TU',
  ])('%j is none the program knows', (rule) => {
    expect(isKnownRule(rule)).toBe(false);
  });
});

describe('what is wrong with the input', () => {
  const series = {
    name: 'Team',
    circle: null,
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    startsAt: '09:00',
    endsAt: '10:00',
    place: 'Kreishaus',
    firstOn: '2026-12-01',
    lastOn: null,
    requiredPerYear: 24,
    source: null,
    invitees: [{ role: 'CASE_MANAGER', organisationId: null, personId: null, every: 1 }],
  };
  const [invitee] = series.invitees;
  it.each([
    [{}, []],
    [{ name: ' ' }, ['name']],
    [{ rule: 'FREQ=DAILY' }, ['rule']],
    [{ endsAt: '09:00' }, ['endsAt']],
    [{ lastOn: '2026-11-30' }, ['lastOn']],
    [{ requiredPerYear: 61 }, ['requiredPerYear']],
    [{ invitees: [invitee, invitee] }, ['invitees']],
    [{ invitees: [{ ...invitee, role: 'MUNICIPAL_HR' }] }, ['invitees']],
    [{ invitees: [{ ...invitee, role: null }] }, ['invitees']],
    [{ invitees: [{ ...invitee, personId: 'somebody' }] }, ['invitees']],
    [{ invitees: [{ ...invitee, role: null, personId: 'somebody', organisationId: 'x' }] }, ['invitees']],
    [{ invitees: [{ ...invitee, every: 0 }] }, ['invitees']],
  ])('of a series, %j', (change, fields) => {
    expect(findingsOfSeries({ ...series, ...change } as typeof series).map(({ field }) => field)).toEqual(
      fields,
    );
  });

  it('of a meeting in the past, and of a horizon too near and too far', () => {
    const meeting = { title: 'x', heldOn: '2026-11-27', startsAt: '09:00', endsAt: '10:00', place: 'x' };
    expect(findingsOfMeeting(meeting, '2026-11-28')).toEqual([{ code: 'MEETING_DAY_PAST', field: 'heldOn' }]);
    const codes = ['2026-11-27', '2026-11-28', '2028-01-02', '2028-01-03'].map(
      (until) => findingsOfHorizon(until, '2026-11-28').length,
    );
    expect(codes).toEqual([1, 0, 0, 1]);
  });
});
