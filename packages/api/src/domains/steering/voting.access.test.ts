import { uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import {
  askingSteering,
  GUEST,
  JOBCENTER,
  seatId,
  type AskedItem,
  type AskedSession,
} from './steering-asking.support.ts';

const TODAY = '2026-11-28';
let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: TODAY });
});
afterAll(() => api.stop());
const { act, done, session, step, held, untouched } = askingSteering(() => api);

const open = (item: AskedItem, more: object = {}) => ({ itemId: item.id, version: item.version, ...more });
const vote = (itemId: string, seat: string, choice = 'YES', more: object = {}) => ({
  itemId,
  seatId: seat,
  choice,
  ...more,
});
const seatOf = ({ attendances }: AskedSession, position: number): string => attendances[position]!.seat.id;
const present = (asked: AskedSession): string[] =>
  asked.attendances.filter(({ state }) => state === 'PRESENT').map(({ seat }) => seat.id);
/** By hand, as the office notes it. */
const noteAll = async (itemId: string, seats: readonly string[], choice: string): Promise<void> => {
  for (const seat of seats) await done('office.rsk', 'seatVoteCast', vote(itemId, seat, choice));
};

describe('a quorum', () => {
  it('is not there with 8 of 17, and is with 9', async () => {
    const asked = await held(TODAY, 8);
    expect(asked).toMatchObject({ votingSeats: 17, votingSeatsThere: 8, votingSeatsNeeded: 9 });
    const item = asked.items[0]!;
    await untouched(async () => {
      expect((await act('office.rsk', 'votingOpen', open(item))).codes).toEqual(['STEERING_NO_QUORUM']);
    });
    const missing = asked.attendances.find(({ state }) => state === 'INVITED')!;
    const note = { attendanceId: missing.id, version: 1, state: 'DEPUTY' };
    await done('office.rsk', 'seatAttendanceRecord', note);
    expect(await done('office.rsk', 'votingOpen', open(item))).toMatchObject({ voting: 'OPEN' });
  });
});

describe('a vote', () => {
  it('is cast by the member for the own seat alone, may be changed, and is counted by majority', async () => {
    const asked = await held(TODAY, 9);
    const item = await done<AskedItem>('office.rsk', 'votingOpen', open(asked.items[0]!));
    const own = seatId(JOBCENTER);
    const seats = present(asked);
    expect(seats).toContain(own);
    await untouched(async () => {
      for (const other of [seatOf(asked, 0) === own ? seatOf(asked, 1) : seatOf(asked, 0)])
        expect((await act('member.jobcenter', 'seatVoteCast', vote(item.id, other))).refusal).toBe(
          'FORBIDDEN',
        );
      for (const persona of ['cm.bornheim', 'hr.rsk', 'dpo.rsk', 'funding.rsk'])
        expect((await act(persona, 'seatVoteCast', vote(item.id, own))).refusal).toBe('FORBIDDEN');
      expect((await act('coordinator.rkn', 'seatVoteCast', vote(item.id, own))).codes).toEqual(['NOT_FOUND']);
      const yes = vote(item.id, own, 'YES', { dissentingView: 'Anders.' });
      expect((await act('member.jobcenter', 'seatVoteCast', yes)).codes).toEqual(['STEERING_DISSENT']);
    });
    // by hand first: the seat's own vote takes its place, and not the other way round
    await done('office.rsk', 'seatVoteCast', vote(item.id, own));
    await untouched(async () => {
      expect((await act('head.rsk', 'seatVoteCast', vote(item.id, own))).codes).toEqual(['STEERING_SEAT']);
    });
    await done('member.jobcenter', 'seatVoteCast', vote(item.id, own));
    const no = vote(item.id, own, 'NO', { dissentingView: 'Die Frist ist zu kurz.' });
    await done('member.jobcenter', 'seatVoteCast', no);
    await untouched(async () => {
      const taken = await act('office.rsk', 'seatVoteCast', vote(item.id, own));
      expect(taken.codes).toEqual(['STEERING_SEAT']);
    });
    const others = seats.filter((seat) => seat !== own);
    await noteAll(item.id, others.slice(0, 5), 'YES');
    await noteAll(item.id, others.slice(5), 'ABSTAIN');
    const closed = await done<AskedItem>('office.rsk', 'votingClose', { itemId: item.id, version: 2 });
    expect(closed).toMatchObject({ voting: 'CLOSED', yesVotes: 5, resolution: { outcome: 'ADOPTED' } });
    const { body } = await api.ask(
      'member.jobcenter',
      `{ resolution(id: "${closed.resolution!.id}") { yesVotes noVotes abstentions isCircular dissentingVotes { dissentingView seat { organisation } } } }`,
    );
    expect(body.data).toEqual({
      resolution: {
        yesVotes: 5,
        noVotes: 1,
        abstentions: 3,
        isCircular: false,
        dissentingVotes: [
          { dissentingView: 'Die Frist ist zu kurz.', seat: { organisation: 'Jobcenter Rhein-Sieg' } },
        ],
      },
    });
    await untouched(async () => {
      const late = await act('member.jobcenter', 'seatVoteCast', vote(item.id, own));
      expect(late.codes).toEqual(['STEERING_STEP']);
    });
  });

  it('of a guest is refused by the API, and by the database whoever asks it', async () => {
    const guest = seatId(GUEST);
    const asked = await held(TODAY, 9, [guest]);
    const attendance = asked.attendances.find(({ seat }) => seat.kind === 'GUEST')!;
    const note = { attendanceId: attendance.id, version: 1, state: 'PRESENT' };
    const noted = await done<AskedSession>('office.rsk', 'seatAttendanceRecord', note);
    // a guest who is there makes no quorum
    expect(noted.votingSeatsThere).toBe(9);
    const item = await done<AskedItem>('office.rsk', 'votingOpen', open(asked.items[0]!));
    await untouched(async () => {
      expect((await act('office.rsk', 'seatVoteCast', vote(item.id, guest))).codes).toEqual([
        'STEERING_GUEST_VOTE',
      ]);
    });
  });

  it('goes to the deputy only where the member is not there', async () => {
    const asked = await held(TODAY, 9);
    const item = await done<AskedItem>('office.rsk', 'votingOpen', open(asked.items[0]!));
    const own = asked.attendances.find(({ seat }) => seat.id === seatId(JOBCENTER))!;
    const { version } = (await session(asked.id)).attendances.find(({ id }) => id === own.id)!;
    await done('office.rsk', 'seatAttendanceRecord', { attendanceId: own.id, version, state: 'DEPUTY' });
    await untouched(async () => {
      const ownVote = vote(item.id, seatId(JOBCENTER));
      expect((await act('member.jobcenter', 'seatVoteCast', ownVote)).codes).toEqual(['STEERING_SEAT']);
    });
  });

  it('is one of each person, who may have two seats by standing in', async () => {
    const asked = await held(TODAY, 9);
    const item = await done<AskedItem>('office.rsk', 'votingOpen', open(asked.items[0]!));
    const second = asked.attendances.find(
      ({ state, seat }) => state === 'PRESENT' && seat.id !== seatId(JOBCENTER),
    )!;
    const note = { attendanceId: second.id, version: second.version, state: 'DEPUTY' };
    await done('office.rsk', 'seatAttendanceRecord', note);
    const deputise = (person: string) =>
      api.sql(
        `update governance.seat set deputy_id = ${person}, deputy_name = 'x' where id = '${uuidOfId(['seat'], second.seat.id)}'`,
      );
    await deputise(`'${referenceUuid('person', 'member.jobcenter')}'`);
    await done('member.jobcenter', 'seatVoteCast', vote(item.id, seatId(JOBCENTER)));
    await untouched(async () => {
      const twice = await act('member.jobcenter', 'seatVoteCast', vote(item.id, second.seat.id));
      expect(twice.codes).toEqual(['STEERING_VOTED_ALREADY']);
    });
    await deputise('null');
  });

  it.each([
    ['DEFER', 'DEFERRED', 'YES'],
    ['RETURN', 'RETURNED', 'YES'],
    ['ADOPT', 'REJECTED', 'NO'],
    ['DEFER', null, 'NO'],
  ])('on a motion to %s ends with %s when all say %s after it', async (motion, outcome, choice) => {
    const asked = await held(TODAY, 9);
    const item = await done<AskedItem>('office.rsk', 'votingOpen', open(asked.items[0]!, { motion }));
    await noteAll(item.id, present(asked).slice(0, 3), choice);
    const closed = await done<AskedItem>('office.rsk', 'votingClose', { itemId: item.id, version: 2 });
    expect(closed.resolution?.outcome ?? null).toBe(outcome);
  });
});

describe('minutes', () => {
  it('are written, sent and approved, and a draft is the office’s', async () => {
    const asked = await held(TODAY, 9);
    const item = await done<AskedItem>('office.rsk', 'votingOpen', open(asked.items[0]!));
    const { id, version } = await session(asked.id);
    await untouched(async () => {
      const early = { sessionId: id, version, toState: 'MINUTES_DRAFT' };
      expect((await act('office.rsk', 'steeringSessionAdvance', early)).codes).toEqual([
        'STEERING_VOTE_OPEN',
      ]);
    });
    await done('office.rsk', 'votingClose', { itemId: item.id, version: 2 });
    await step(id, version, 'MINUTES_DRAFT');
    await untouched(async () => {
      const early = { sessionId: id, version: version + 1, toState: 'MINUTES_SENT' };
      expect((await act('office.rsk', 'steeringSessionAdvance', early)).codes).toEqual([
        'STEERING_MINUTES_MISSING',
      ]);
      const personal = { itemId: item.id, body: 'Rückfragen an post@example.org.' };
      expect((await act('office.rsk', 'sessionEntryWrite', personal)).codes).toEqual([
        'STEERING_PERSONAL_DATA',
      ]);
    });
    await done('head.rsk', 'sessionEntryWrite', { itemId: item.id, body: 'Entwurf.' });
    await done('office.rsk', 'sessionEntryWrite', { itemId: item.id, body: 'Beraten und beschlossen.' });
    const entryOf = async (persona: string) => (await session(id, persona)).items[0]!.entry;
    expect(await entryOf('member.jobcenter')).toBeNull();
    await step(id, version + 1, 'MINUTES_SENT');
    expect(await entryOf('member.jobcenter')).toEqual({ body: 'Beraten und beschlossen.' });
    await untouched(async () => {
      const late = { itemId: item.id, body: 'Anders.' };
      expect((await act('office.rsk', 'sessionEntryWrite', late)).codes).toEqual(['STEERING_STEP']);
    });
    await step(id, version + 2, 'MINUTES_APPROVED');
  });
});

describe('a circular', () => {
  const own = seatId(JOBCENTER);
  const circulating = async (): Promise<{
    readonly item: AskedItem;
    readonly close: Readonly<Record<string, unknown>>;
    readonly end: () => Promise<object[]>;
  }> => {
    const request = await done<{ id: string }>('office.rsk', 'decisionRequestRecord', {
      kind: 'OTHER',
      title: 'Umlauf',
      text: 'Es wird im Umlauf beschlossen.',
    });
    const item = await done<AskedItem>('office.rsk', 'steeringItemAdd', { requestId: request.id });
    const id = uuidOfId(['steering_item'], item.id)!;
    return {
      item,
      close: { itemId: item.id, version: 2 },
      end: () => api.sql(`update governance.session_item set closes_on = '2026-11-27' where id = '${id}'`),
    };
  };

  it('follows the rules of procedure, and is voted on by members alone', async () => {
    const { item, close, end } = await circulating();
    await untouched(async () => {
      for (const closesOn of [null, '2026-12-11'])
        expect((await act('office.rsk', 'votingOpen', open(item, { closesOn }))).codes).toEqual([
          'STEERING_NO_CIRCULAR',
        ]);
    });
    await done('office.rsk', 'votingOpen', open(item, { closesOn: '2026-12-12' }));
    await untouched(async () => {
      for (let index = 16; index < 33; index += 1) {
        const noted = await act('office.rsk', 'seatVoteCast', vote(item.id, seatId(index)));
        expect([index, noted.codes]).toEqual([index, ['STEERING_SEAT']]);
      }
    });
    await done('member.jobcenter', 'seatVoteCast', vote(item.id, own));
    await untouched(async () => {
      expect((await act('office.rsk', 'votingClose', close)).codes).toEqual(['STEERING_CIRCULAR_RUNNING']);
    });
    await end();
    await untouched(async () => {
      const late = vote(item.id, own, 'NO');
      expect((await act('member.jobcenter', 'seatVoteCast', late)).codes).toEqual(['STEERING_CIRCULAR_OVER']);
    });
    // one of seventeen
    expect(await done<AskedItem>('office.rsk', 'votingClose', close)).toMatchObject({
      resolution: null,
      request: { state: 'OPEN' },
    });
  });

  it('decides where enough have voted', async () => {
    const { item, close, end } = await circulating();
    await done('office.rsk', 'votingOpen', open(item, { closesOn: '2026-12-12' }));
    await done('member.jobcenter', 'seatVoteCast', vote(item.id, own));
    await end();
    const quorum = (percent: number) =>
      api.sql(`update governance.procedure_rules set quorum_percent = ${percent} where valid_to is null`);
    await quorum(0);
    const closed = await done<AskedItem>('office.rsk', 'votingClose', close);
    await quorum(50);
    expect(closed).toMatchObject({ resolution: { outcome: 'ADOPTED' }, request: { state: 'DECIDED' } });
  });
});

describe('a resolution', () => {
  it('of the past is entered with its source, and published is read by everybody of the county', async () => {
    const input = {
      kind: 'OTHER',
      outcome: 'ADOPTED',
      subject: 'Früherer Beschluss',
      text: 'Beschlossen.',
      decidedOn: '2023-05-05',
      source: 'Niederschrift',
    };
    await untouched(async () => {
      const now = { ...input, decidedOn: TODAY };
      expect((await act('office.rsk', 'resolutionRecord', now)).codes).toEqual(['STEERING_PERIOD']);
      // the first that was voted on here
      const since = { ...input, decidedOn: '2026-06-18' };
      expect((await act('office.rsk', 'resolutionRecord', since)).codes).toEqual(['STEERING_HISTORIC']);
      const telling = { ...input, subject: 'Anruf unter 02241 13-2345' };
      expect((await act('office.rsk', 'resolutionRecord', telling)).codes).toEqual([
        'STEERING_PERSONAL_DATA',
      ]);
    });
    const { id } = await done<{ id: string }>('office.rsk', 'resolutionRecord', input);
    const seen = async (persona: string): Promise<object | null> => {
      const { body } = await api.ask(persona, `{ resolution(id: "${id}") { subject } }`);
      return (body.data as unknown as { resolution: object | null }).resolution;
    };
    const others = ['cm.bornheim', 'lead.troisdorf', 'hr.bornheim', 'adviser.caritas', 'abh.rsk', 'dpo.rsk'];
    for (const persona of others) expect([persona, await seen(persona)]).toEqual([persona, null]);
    expect(await seen('member.jobcenter')).toEqual({ subject: 'Früherer Beschluss' });
    const publish = { resolutionId: id, version: 1 };
    await done('head.rsk', 'resolutionPublish', publish);
    for (const persona of others)
      expect([persona, await seen(persona)]).toEqual([persona, { subject: 'Früherer Beschluss' }]);
    for (const persona of ['coordinator.rkn', 'cm.rkn', 'hr.neuss'])
      expect([persona, await seen(persona)]).toEqual([persona, null]);
    const { body } = await api.ask('cm.bornheim', `{ resolution(id: "${id}") { session { title } } }`);
    expect(body.errors![0]!.extensions['code']).toBe('FORBIDDEN');
    await untouched(async () => {
      const again = { resolutionId: id, version: 2 };
      expect((await act('head.rsk', 'resolutionPublish', again)).codes).toEqual(['STEERING_PUBLISHED']);
    });
  });
});
