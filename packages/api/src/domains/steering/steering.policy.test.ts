import { sessionStates, sessionTable } from '@kim/schema/reference/steering.ts';
import { describe, expect, it } from 'vitest';
import {
  findingsOfRemark,
  findingsOfReport,
  findingsOfRequest,
  findingsOfRules,
  findingsOfSeat,
  findingsOfSession,
  findingsOfText,
} from './steering-findings.policy.ts';
import {
  obstacleToBegin,
  obstacleToEnd,
  obstacleToLastDay,
  obstacleToQuorum,
  obstacleToReplace,
  obstacleToReport,
  obstacleToStep,
  obstacleToView,
  obstacleToVote,
  outcomeOf,
  seatsNeededOf,
  type SessionFacts,
} from './steering.policy.ts';

const ready: Omit<SessionFacts, 'state'> = {
  heldOn: '2026-12-20',
  today: '2026-12-20',
  items: 1,
  openVotes: 0,
  itemsWithoutEntry: 0,
  inviteBy: '2026-12-20',
  invitationDays: 14,
  shortNotice: null,
};

describe('the table of steps of a session', () => {
  const ways = new Set(sessionTable.transitions.map(({ from, to }) => `${from} ${to}`));
  const pairs = sessionStates.flatMap((from) => sessionStates.map((to) => [from, to] as const));

  it('has every way once, and leads to every state', () => {
    expect(ways.size).toBe(sessionTable.transitions.length);
    const reached = new Set<string>([sessionTable.initial, ...sessionTable.transitions.map(({ to }) => to)]);
    expect([...reached].toSorted()).toEqual([...sessionStates].toSorted());
  });

  it.each(pairs)('from %s to %s goes if it is in it', (from, to) => {
    const obstacle = obstacleToStep({ ...ready, state: from }, to);
    expect(obstacle?.code ?? null).toBe(ways.has(`${from} ${to}`) ? null : 'STEERING_STEP');
  });

  const unready: Readonly<Record<string, readonly (readonly [Partial<SessionFacts>, string])[]>> = {
    AGENDA_AND_PERIOD: [
      [{ items: 0 }, 'STEERING_NO_AGENDA'],
      [{ heldOn: '2026-12-19' }, 'STEERING_DAY_PAST'],
      [{ inviteBy: '2026-12-19' }, 'STEERING_INVITATION_PERIOD'],
      [{ inviteBy: '2026-12-19', shortNotice: ' ' }, 'STEERING_INVITATION_PERIOD'],
    ],
    ITS_DAY: [[{ heldOn: '2026-12-21' }, 'STEERING_DAY_TO_COME']],
    VOTES_CLOSED: [[{ openVotes: 1 }, 'STEERING_VOTE_OPEN']],
    MINUTES_WRITTEN: [[{ itemsWithoutEntry: 1 }, 'STEERING_MINUTES_MISSING']],
  };
  it.each(
    sessionTable.transitions.flatMap(({ from, to, guard }) =>
      (unready[guard ?? ''] ?? []).map(([facts, code]) => [from, to, code, facts] as const),
    ),
  )('from %s to %s is refused with %s', (from, to, code, facts) => {
    expect(obstacleToStep({ ...ready, ...facts, state: from }, to)?.code).toBe(code);
  });

  it('has a case above for every guard', () => {
    const guards = sessionTable.transitions.flatMap(({ guard }) => (guard ? [guard] : []));
    expect(guards.toSorted()).toEqual(Object.keys(unready).toSorted());
  });

  it('lets a late invitation out with its reason', () => {
    const late = { ...ready, state: 'PLANNED' as const, inviteBy: '2026-12-19', shortNotice: 'Eilig.' };
    expect(obstacleToStep(late, 'INVITED')).toBeNull();
  });
});

describe('a quorum', () => {
  it.each([
    [17, 50, 9],
    [16, 50, 9],
    [1, 50, 1],
    [17, 0, 1],
    [17, 99, 17],
  ])('of %i seats at more than %i per cent is %i', (seats, quorumPercent, needed) => {
    expect(seatsNeededOf(seats, quorumPercent)).toBe(needed);
  });

  it('is not there with 8 of 17, and is with 9', () => {
    const presence = (present: number) => ({ seats: 17, present, quorumPercent: 50 });
    expect(obstacleToQuorum(presence(8), 'itemId')).toEqual({
      code: 'STEERING_NO_QUORUM',
      field: 'itemId',
      figures: { present: 8, seats: 17, needed: 9 },
    });
    expect(obstacleToQuorum(presence(9), 'itemId')).toBeNull();
  });
});

describe('a vote', () => {
  const seat = {
    kind: 'VOTING',
    attendance: 'PRESENT',
    isCircular: false,
    isMember: false,
    isDeputy: false,
  } as const;
  it.each([
    ['noted for a seat that is there', {}, null],
    ['of the member who is there', { isMember: true }, null],
    ['of the deputy while the member is there', { isDeputy: true }, 'STEERING_SEAT'],
    ['of the deputy in the member’s place', { isDeputy: true, attendance: 'DEPUTY' }, null],
    [
      'of the member while the deputy has the seat',
      { isMember: true, attendance: 'DEPUTY' },
      'STEERING_SEAT',
    ],
    ['of a seat that is excused', { attendance: 'EXCUSED' }, 'STEERING_SEAT'],
    ['of a seat that was not noted', { attendance: 'INVITED' }, 'STEERING_SEAT'],
    ['of a seat that was not invited', { attendance: null }, 'STEERING_SEAT'],
    ['of a guest who is there', { kind: 'GUEST', isMember: true }, 'STEERING_GUEST_VOTE'],
    ['of the member by circular', { attendance: null, isCircular: true, isMember: true }, null],
    ['noted for a seat by circular', { attendance: null, isCircular: true }, 'STEERING_SEAT'],
    ['of the deputy by circular', { attendance: null, isCircular: true, isDeputy: true }, 'STEERING_SEAT'],
    ['of a guest by circular', { kind: 'GUEST', attendance: null, isCircular: true }, 'STEERING_GUEST_VOTE'],
  ] as const)('%s', (_what, facts, code) => {
    expect(obstacleToVote({ ...seat, ...facts })?.code ?? null).toBe(code);
  });

  it.each([
    [true, false, false, null],
    [true, true, true, null],
    [false, false, true, null],
    [false, false, false, 'STEERING_SEAT'],
    [false, true, true, 'STEERING_SEAT'],
    [false, true, false, 'STEERING_SEAT'],
  ])('cast by oneself (%s), of the seat itself (%s), is replaced by the seat (%s)', (...facts) => {
    const [isByCaller, isOfSeat, isSeatsOwn, code] = facts;
    expect(obstacleToReplace({ isByCaller, isOfSeat }, isSeatsOwn)?.code ?? null).toBe(code);
  });

  it('with a differing view is a no or an abstention', () => {
    expect(obstacleToView('YES', 'Anders.')?.code).toBe('STEERING_DISSENT');
    expect(obstacleToView('NO', 'Anders.')).toBeNull();
    expect(obstacleToView('YES', null)).toBeNull();
  });

  it.each([
    ['ADOPT', 2, 1, 'ADOPTED'],
    ['DEFER', 2, 1, 'DEFERRED'],
    ['RETURN', 2, 1, 'RETURNED'],
    ['ADOPT', 1, 1, 'REJECTED'],
    ['ADOPT', 0, 0, 'REJECTED'],
    ['DEFER', 1, 1, null],
    ['RETURN', 0, 1, null],
  ] as const)('to %s with %i to %i makes %s', (motion, yes, no, outcome) => {
    expect(outcomeOf(motion, { yes, no }, 50)).toBe(outcome);
  });

  it.each([
    [2, 1, 'ADOPTED'],
    [3, 2, 'REJECTED'],
  ])('of two thirds with %i to %i makes %s', (yes, no, outcome) => {
    expect(outcomeOf('ADOPT', { yes, no }, 66)).toBe(outcome);
  });

  it('by circular ends with its last day, or when all have voted', () => {
    const circular = { closesOn: '2026-12-20', today: '2026-12-20', cast: 16, seats: 17 };
    expect(obstacleToEnd(circular)?.code).toBe('STEERING_CIRCULAR_RUNNING');
    expect(obstacleToEnd({ ...circular, cast: 17 })).toBeNull();
    expect(obstacleToEnd({ ...circular, today: '2026-12-21' })).toBeNull();
  });
});

describe('what holds today', () => {
  it('is changed from tomorrow on', () => {
    expect(obstacleToBegin('2026-12-20', '2026-12-20')?.code).toBe('STEERING_FROM_TOMORROW');
    expect(obstacleToBegin('2026-12-21', '2026-12-20')).toBeNull();
    expect(obstacleToLastDay('2026-12-19', '2026-12-20')?.code).toBe('STEERING_FROM_TOMORROW');
    expect(obstacleToLastDay('2026-12-20', '2026-12-20')).toBeNull();
  });

  it('is decided by a vote, and a paper reports what was before the first', () => {
    expect(obstacleToReport('2026-06-18', '2026-06-18')?.code).toBe('STEERING_HISTORIC');
    expect(obstacleToReport('2026-06-17', '2026-06-18')).toBeNull();
    expect(obstacleToReport('2026-06-18', null)).toBeNull();
  });
});

describe('what is entered', () => {
  const seat = {
    organisation: 'BAMF',
    function: null,
    kind: 'GUEST',
    topic: 'Sprachkurse',
    personId: null,
    deputyId: null,
    source: 'Schreiben',
  };
  it.each([
    [{}, []],
    [{ topic: ' ' }, ['topic']],
    [{ kind: 'VOTING' }, ['topic']],
    [{ organisation: '' }, ['organisation']],
    [{ personId: 'a', deputyId: 'a' }, ['deputyId']],
    [{ source: 'x'.repeat(201) }, ['source']],
    [{ organisation: 'post@example.org' }, ['organisation']],
    [{ function: 'Telefon 02241 13-2345' }, ['function']],
    [{ topic: 'Wilhelmstraße 12' }, ['topic']],
    [{ source: 'post@example.org' }, ['source']],
    [{ source: 'Vorlage vom 28.11.2025, Az. 12/345' }, []],
  ])('of a seat with %o is wrong at %o', (change, fields) => {
    expect(findingsOfSeat({ ...seat, ...change }).map(({ field }) => field)).toEqual(fields);
  });

  const rules = {
    invitationDays: 14,
    quorumPercent: 50,
    majorityPercent: 50,
    circularDays: 14,
    minutesDays: 14,
    sessionsPerYear: 2,
    source: 'Anlage 2',
    note: null,
  };
  it.each([
    [{}, []],
    [{ invitationDays: -1, quorumPercent: 100 }, ['invitationDays', 'quorumPercent']],
    [{ majorityPercent: 49 }, ['majorityPercent']],
    [
      { circularDays: 0, minutesDays: 91, sessionsPerYear: 25 },
      ['circularDays', 'minutesDays', 'sessionsPerYear'],
    ],
  ])('of rules with %o is wrong at %o', (change, fields) => {
    expect(findingsOfRules({ ...rules, ...change }).map(({ field }) => field)).toEqual(fields);
  });

  const telephone = 'Telefon 02241 13-2345';
  it('tells nobody’s number, whatever it is', () => {
    const session = { heldOn: '2026-12-20', startsAt: '14:00', endsAt: '15:00' };
    const found = [
      ...findingsOfRules({ ...rules, source: telephone, note: telephone }),
      ...findingsOfSession({ ...session, title: telephone, place: telephone }, '2026-12-20'),
      ...findingsOfReport({ subject: telephone, text: telephone, source: telephone }),
      ...findingsOfRemark('shortNotice', telephone),
      ...findingsOfText('body', telephone),
    ];
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual(
      ['source', 'note', 'title', 'place', 'subject', 'text', 'source', 'shortNotice', 'body'].map(
        (field) => `STEERING_PERSONAL_DATA ${field}`,
      ),
    );
    expect(findingsOfRemark('shortNotice', 'x'.repeat(2001)).map(({ code }) => code)).toEqual([
      'STEERING_TEXT',
    ]);
  });

  it('may tell a day, and where a session is', () => {
    const session = { title: 'Sitzung am 18.06.2027', heldOn: '2027-06-18', startsAt: '14:00' };
    const place = 'Kaiser-Wilhelm-Platz 1, 53721 Siegburg';
    expect(findingsOfSession({ ...session, endsAt: '15:00', place }, '2026-12-20')).toEqual([]);
    expect(findingsOfText('body', 'Frau Muster berichtet bis 31.12.2026.')).toEqual([]);
    expect(findingsOfRequest({ title: 'Frist', text: 'Das Thema ist bis 31.12.2026 priorisiert.' })).toEqual(
      [],
    );
    expect(findingsOfText('body', 'Das Kind, geb. 12.03.2021')).toHaveLength(1);
  });

  it('of a session has a day to come and an end after its beginning', () => {
    const session = { title: 'S', heldOn: '2026-12-20', startsAt: '14:00', endsAt: '13:00', place: 'P' };
    const fields = findingsOfSession(session, '2026-12-21').map(({ field }) => field);
    expect(fields).toEqual(['endsAt', 'heldOn']);
  });

  it('of a request names nobody', () => {
    const found = findingsOfRequest({ title: 'Frau Yilmaz wartet', text: 'Telefon 02241 13-2345' });
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'STEERING_PERSONAL_DATA title',
      'STEERING_PERSONAL_DATA text',
    ]);
  });
});
