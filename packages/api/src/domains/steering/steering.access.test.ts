import { personas } from '@kim/schema/demo/personas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import {
  askingSteering,
  newSession,
  personId,
  seatId,
  JOBCENTER,
  type AskedSeat,
  type AskedSession,
} from './steering-asking.support.ts';

const TODAY = '2026-11-28';
let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: TODAY });
});
afterAll(() => api.stop());
const { act, done, session, step, untouched } = askingSteering(() => api);

const officers = ['coordinator.rsk', 'head.rsk', 'office.rsk', 'coordinator.rkn'];
const names = personas.map(({ name }) => name).filter((name) => name !== 'two-hats.bornheim');
const seatsOn = async (day: string): Promise<AskedSeat[]> => {
  const { body } = await api.ask(
    'member.jobcenter',
    `{ steeringGroup { seats(on: "${day}") { id version organisation function kind topic isOwn validTo } } }`,
  );
  expect(body.errors).toBeUndefined();
  return (body.data as unknown as { steeringGroup: { seats: AskedSeat[] } }).steeringGroup.seats;
};
const voting = (seats: readonly AskedSeat[]): AskedSeat[] => seats.filter(({ kind }) => kind === 'VOTING');

describe('the seats', () => {
  it('of 25.11.2021 are the sixteen of the paper', async () => {
    const seats = await seatsOn('2021-11-25');
    expect(voting(seats)).toHaveLength(16);
    expect(seats).toHaveLength(16);
    expect(seats[0]!.function).toBe('Sozialdezernent des Rhein-Sieg-Kreises');
    const speakers = seats.filter((seat) => seat.function === 'Sprecherinnen und Sprecher der Kommunen');
    expect(speakers).toHaveLength(4);
  });

  it('of 28.11.2025 are the seventeen of the concept, and guests by topic', async () => {
    const seats = await seatsOn('2025-11-28');
    expect(voting(seats)).toHaveLength(17);
    expect(seats.slice(17).map(({ organisation, topic }) => [organisation, topic])).toEqual([
      ['Gesundheitsamt', 'themenbezogen'],
      ['BAMF', 'themenbezogen'],
      ['weitere Akteure', 'themenbezogen'],
    ]);
    expect(voting(seats).map(({ organisation }) => organisation)).toContain('Gemeinde Windeck');
    expect(seats.filter(({ isOwn }) => isOwn).map(({ organisation }) => organisation)).toEqual([
      'Jobcenter Rhein-Sieg',
    ]);
  });

  it('of a day before the first session are none', async () => {
    expect(await seatsOn('2021-11-24')).toEqual([]);
  });

  it('pass from one person to the next with their history', async () => {
    const [before] = (await seatsOn(TODAY)).filter(({ organisation }) => organisation === 'Stadt Meckenheim');
    const input = {
      seatId: before!.id,
      version: before!.version,
      organisation: 'Stadt Meckenheim',
      kind: 'VOTING',
      personId: personId('lead.bornheim'),
      deputyId: personId('cm.bornheim'),
      validFrom: '2027-01-01',
      source: 'Schreiben der Stadt',
    };
    await untouched(async () => {
      for (const validFrom of ['2024-02-22', '1999-01-01', TODAY])
        expect((await act('head.rsk', 'seatRecord', { ...input, validFrom })).codes).toEqual([
          'STEERING_FROM_TOMORROW',
        ]);
      const ending = { seatId: before!.id, version: before!.version, validTo: '2026-11-27' };
      expect((await act('head.rsk', 'seatEnd', ending)).codes).toEqual(['STEERING_FROM_TOMORROW']);
      const again = { ...input, personId: personId('member.jobcenter') };
      expect((await act('head.rsk', 'seatRecord', again)).codes).toEqual(['STEERING_TWO_SEATS']);
      const anew = { ...again, seatId: null, version: null };
      expect((await act('head.rsk', 'seatRecord', anew)).codes).toEqual(['STEERING_TWO_SEATS']);
      for (const persona of ['cm.rkn', 'hr.bornheim'])
        expect(
          (await act('head.rsk', 'seatRecord', { ...input, personId: personId(persona) })).codes,
        ).toEqual(['STEERING_PERSON']);
      expect((await act('head.rsk', 'seatRecord', { ...input, version: 9 })).codes).toEqual(['CONFLICT']);
      const bare = { ...input, personId: null, deputyId: null };
      expect((await act('coordinator.rkn', 'seatRecord', bare)).codes).toEqual(['NOT_FOUND']);
    });
    await done('head.rsk', 'seatRecord', input);
    const on = async (day: string) =>
      (await seatsOn(day)).filter(({ organisation }) => organisation === 'Stadt Meckenheim');
    expect((await on('2026-12-31')).map(({ id }) => id)).toEqual([before!.id]);
    const [after, ...more] = await on('2027-01-01');
    expect(more).toEqual([]);
    expect(after!.id).not.toBe(before!.id);
    expect(voting(await seatsOn('2027-01-01'))).toHaveLength(17);
    const end = { seatId: after!.id, version: 1, validTo: '2027-06-30' };
    await done('office.rsk', 'seatEnd', end);
    await untouched(async () => {
      const later = { ...end, version: 2, validTo: '2027-12-31' };
      expect((await act('office.rsk', 'seatEnd', later)).codes).toEqual(['STEERING_PERIOD']);
    });
    expect(voting(await seatsOn('2027-07-01'))).toHaveLength(16);
  });

  it('and rules are one more edition at a time', async () => {
    const rules = {
      validFrom: '2027-02-01',
      invitationDays: 10,
      quorumPercent: 60,
      majorityPercent: 66,
      isDeputyAllowed: true,
      isCircularAllowed: false,
      circularDays: 7,
      minutesDays: 21,
      sessionsPerYear: 3,
      source: 'Beschluss der Lenkungsgruppe',
    };
    await untouched(async () => {
      for (const validFrom of ['2024-02-22', TODAY])
        expect((await act('office.rsk', 'procedureRulesRecord', { ...rules, validFrom })).codes).toEqual([
          'STEERING_FROM_TOMORROW',
        ]);
    });
    const body = await done<{ rules: object[] }>('office.rsk', 'procedureRulesRecord', rules);
    await untouched(async () => {
      const before = { ...rules, validFrom: '2027-01-15' };
      expect((await act('office.rsk', 'procedureRulesRecord', before)).codes).toEqual(['STEERING_PERIOD']);
    });
    expect(body.rules).toEqual([
      { edition: 1, validFrom: '2022-05-15', validTo: '2024-02-21', quorumPercent: 50, majorityPercent: 50 },
      { edition: 2, validFrom: '2024-02-22', validTo: '2027-01-31', quorumPercent: 50, majorityPercent: 50 },
      { edition: 3, validFrom: '2027-02-01', validTo: null, quorumPercent: 60, majorityPercent: 66 },
    ]);
  });
});

const refused: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['steeringSessionRecord', { ...newSession, heldOn: '2027-03-01' }],
  ['seatEnd', { seatId: seatId(JOBCENTER), version: 1, validTo: '2027-03-01' }],
  ['decisionRequestRecord', { kind: 'OTHER', title: 'T', text: 'T' }],
  [
    'resolutionRecord',
    { kind: 'OTHER', outcome: 'ADOPTED', subject: 'S', text: 'T', decidedOn: '2020-01-01', source: 'Q' },
  ],
];
describe('running the group', () => {
  it.each(names.filter((name) => !officers.includes(name)))('is not for %s', (persona) =>
    untouched(async () => {
      for (const [mutation, input] of refused)
        expect([mutation, (await act(persona, mutation, input)).refusal]).toEqual([mutation, 'FORBIDDEN']);
    }),
  );

  it('is known to office and seats of its county, and to nobody else', async () => {
    const session1 = await done<AskedSession>('office.rsk', 'steeringSessionRecord', {
      ...newSession,
      heldOn: '2027-04-01',
    });
    for (const persona of names) {
      const { body } = await api.ask(
        persona,
        `{ steeringSession(id: "${session1.id}") { title } steeringGroup { name } }`,
      );
      const knows = [...officers.slice(0, 3), 'member.jobcenter'].includes(persona);
      const seen = body.errors
        ? body.errors[0]!.extensions['code']
        : (body.data as unknown as { steeringSession: object | null }).steeringSession;
      expect([persona, seen]).toEqual([
        persona,
        knows ? { title: 'Probesitzung' } : persona === 'coordinator.rkn' ? null : 'FORBIDDEN',
      ]);
    }
  });
});

describe('an invitation', () => {
  it('needs an agenda and its period, or the reason why it is short; then it is not rewritten', async () => {
    const planned = await done<AskedSession>('head.rsk', 'steeringSessionRecord', {
      ...newSession,
      heldOn: '2026-12-08',
    });
    const { id: sessionId } = planned;
    expect(planned.inviteBy).toBe('2026-11-24');
    const invite = { sessionId, version: 1, toState: 'INVITED' };
    await untouched(async () => {
      expect((await act('head.rsk', 'steeringSessionAdvance', invite)).codes).toEqual(['STEERING_NO_AGENDA']);
    });
    const item = { sessionId, title: 'Punkt', text: 'Text.', kind: 'OTHER' };
    await done('head.rsk', 'steeringItemAdd', item);
    const asMember = async () => (await session(sessionId, 'member.jobcenter')).items.length;
    expect(await asMember()).toBe(0);
    await untouched(async () => {
      const { codes, payload } = await act('head.rsk', 'steeringSessionAdvance', invite);
      expect(codes).toEqual(['STEERING_INVITATION_PERIOD']);
      expect(payload!.errors[0]!.message).toContain('14 Tagen');
      const held = { ...invite, toState: 'HELD' };
      expect((await act('head.rsk', 'steeringSessionAdvance', held)).codes).toEqual(['STEERING_STEP']);
    });
    await untouched(async () => {
      const telling = { ...invite, shortNotice: 'Rückfragen an post@example.org.' };
      expect((await act('head.rsk', 'steeringSessionAdvance', telling)).codes).toEqual([
        'STEERING_PERSONAL_DATA',
      ]);
    });
    const invited = await step(sessionId, 1, 'INVITED', { shortNotice: 'Fristsache.' });
    expect(invited).toMatchObject({ state: 'INVITED', shortNotice: 'Fristsache.' });
    expect(invited.attendances).toHaveLength(17);
    expect(await asMember()).toBe(1);
    await untouched(async () => {
      const move = { ...newSession, heldOn: '2027-02-02', sessionId, version: 2 };
      expect((await act('head.rsk', 'steeringSessionRecord', move)).codes).toEqual(['STEERING_STEP']);
      const early = { sessionId, version: 2, toState: 'HELD' };
      expect((await act('head.rsk', 'steeringSessionAdvance', early)).codes).toEqual([
        'STEERING_DAY_TO_COME',
      ]);
    });
    const { body } = await api.ask(
      'member.jobcenter',
      `{ steeringSessionCalendar(id: "${sessionId}") { text } }`,
    );
    const { text } = (body.data as unknown as { steeringSessionCalendar: { text: string } })
      .steeringSessionCalendar;
    expect(text).toContain('SUMMARY:Probesitzung');
    expect(text).toContain('DTSTART:20261208T130000Z');
  });

  it('is built from open requests, each once', async () => {
    const request = await done<{ id: string }>('coordinator.rsk', 'decisionRequestRecord', {
      kind: 'THEME',
      title: 'Thema',
      text: 'Das Thema wird bearbeitet.',
    });
    const { id: sessionId } = await done<AskedSession>('head.rsk', 'steeringSessionRecord', {
      ...newSession,
      heldOn: '2027-05-04',
    });
    const add = { sessionId, requestId: request.id };
    const item = await done<{ request: { state: string } }>('office.rsk', 'steeringItemAdd', add);
    expect(item.request.state).toBe('ON_AGENDA');
    await untouched(async () => {
      expect((await act('office.rsk', 'steeringItemAdd', add)).codes).toEqual(['STEERING_STEP']);
    });
  });
});
