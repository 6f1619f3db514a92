import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { berlinDay } from '../../app/isolation/today.support.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { county, today, uuid, voting, writingPastApi } from './governance-writing.support.ts';
import { askingSteering, JOBCENTER, seatId, type AskedItem } from './steering-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());
const { done, held } = askingSteering(() => api);
const { asOffice, asMember, connect, begin, change } = writingPastApi(() => api);

const own = seatId(JOBCENTER);
const ownUuid = uuid('seat', own);
const memberUuid = referenceUuid('person', 'member.jobcenter');
const tomorrow = berlinDay(1);
const yesterday = berlinDay(-1);
const closing = (itemId: string): string =>
  `update governance.session_item set voting = 'CLOSED' where id = '${uuid('steering_item', itemId)}'`;
/** An item that is voted on at a session of today where nine of seventeen are. */
const voted = async () => {
  const asked = await held(today, 9);
  const item = asked.items[0]!;
  await done<AskedItem>('office.rsk', 'votingOpen', { itemId: item.id, version: 1 });
  return { asked, item };
};

describe('a circular', () => {
  const circulating = async (): Promise<string> => {
    const wish = { title: 'Umlauf', text: 'Es wird im Umlauf beschlossen.', kind: 'OTHER' };
    const { id } = await done<AskedItem>('office.rsk', 'steeringItemAdd', wish);
    await done('office.rsk', 'votingOpen', { itemId: id, version: 1, closesOn: berlinDay(20) });
    return id;
  };

  it('is voted on by members themselves, whoever knows the database', async () => {
    const item = await circulating();
    for (const seat of [own, seatId(16)])
      expect(await asOffice(voting(item, seat, 'office.rsk'))).toBe('By circular members vote themselves.');
    expect(await asMember(voting(item, own, 'member.jobcenter'))).toBe(1);
  });

  it('is not closed before its last day is over', async () => {
    const item = await circulating();
    expect(await asOffice(closing(item))).toBe('The circular is still running.');
    const end = (day: string) =>
      api.sql(
        `update governance.session_item set closes_on = '${day}' where id = '${uuid('steering_item', item)}'`,
      );
    await end(today);
    expect(await asOffice(closing(item))).toBe('The circular is still running.');
    await end(yesterday);
    expect(await asOffice(closing(item))).toBe(1);
  });
});

describe('what holds today', () => {
  const rules = (validFrom: string): string =>
    `insert into governance.procedure_rules (county_id, id, body_id, edition, valid_from, invitation_days, quorum_percent, is_deputy_allowed, is_circular_allowed, circular_days, minutes_days, sessions_per_year, source) values ('${county}', gen_random_uuid(), '${county}', 99, '${validFrom}', 0, 0, true, true, 1, 14, 2, 'x')`;
  const endRules = (day: string): string =>
    `update governance.procedure_rules set valid_to = ${day} where county_id = '${county}' and edition = 2`;
  const seat = (position: number, validFrom: string, kind = 'VOTING'): string =>
    `insert into governance.seat (county_id, id, body_id, position, organisation, kind, topic, person_id, person_name, valid_from, source) values ('${county}', gen_random_uuid(), '${county}', ${position}, 'x', '${kind}', 'x', ${position === 99 ? `'${memberUuid}', 'x'` : 'null, null'}, '${validFrom}', 'x')`;
  const endSeat = (day: string, index = JOBCENTER): string =>
    `update governance.seat set valid_to = ${day} where id = '${uuid('seat', seatId(index))}'`;
  const late = 'What holds changes from tomorrow on.';
  const kept = 'What has held is not rewritten.';

  it('no rules of procedure change', async () => {
    expect(await asOffice(rules(today))).toBe(late);
    expect(await asOffice(rules(tomorrow))).toContain('procedure_rules_one_per_day');
    expect(await asOffice(endRules(`'${today}'`))).toBe(1);
    expect(await asOffice(endRules(`'${yesterday}'`))).toBe(kept);
    const first = endRules('null').replace('edition = 2', 'edition = 1');
    expect(await asOffice(first)).toBe(kept);
  });

  it('no seats change', async () => {
    expect(await asOffice(seat(98, today))).toBe(late);
    expect(await asOffice(seat(98, tomorrow))).toBe(1);
    expect(await asOffice(seat(1, tomorrow))).toContain('seat_one_per_day');
    expect(await asOffice(endSeat(`'${yesterday}'`))).toBe(kept);
    expect(await asOffice(endSeat(`'${today}'`))).toBe(1);
    expect(await asOffice(endSeat('null', 0))).toBe(kept);
  });

  it('nobody has two voting seats', async () => {
    expect(await asOffice(seat(99, tomorrow))).toContain('seat_one_vote_per_day');
    expect(await asOffice(seat(99, tomorrow, 'GUEST'))).toBe(1);
  });
});

describe('a vote', () => {
  const changed = (itemId: string, set: string): string =>
    `update governance.vote set ${set} where item_id = '${uuid('steering_item', itemId)}' and seat_id = '${ownUuid}'`;
  const by = (person: string): string =>
    `choice = 'NO', person_id = '${referenceUuid('person', person)}', person_name = 'x'`;

  it('noted by the office is replaced by the seat, and never the other way round', async () => {
    const { item } = await voted();
    const note = { itemId: item.id, seatId: own, choice: 'YES' };
    await done('head.rsk', 'seatVoteCast', note);
    expect(await asOffice(changed(item.id, by('office.rsk')))).toBe(0);
    expect(await asMember(changed(item.id, `choice = 'NO'`))).toContain('row-level security');
    expect(await asMember(changed(item.id, by('member.jobcenter')))).toBe(1);
    await done('member.jobcenter', 'seatVoteCast', note);
    expect(await asOffice(changed(item.id, by('office.rsk')))).toBe(0);
    expect(await asMember(changed(item.id, `choice = 'NO'`))).toBe(1);
    await api.sql(
      `update governance.seat set deputy_id = '${referenceUuid('person', 'office.rsk')}', deputy_name = 'x' where id = '${ownUuid}'`,
    );
    await api.sql(`update governance.seat_attendance set state = 'DEPUTY' where seat_id = '${ownUuid}'`);
    expect(await asOffice(changed(item.id, by('office.rsk')))).toBe(
      'A vote that was cast is changed by whom it is of.',
    );
    await api.sql(`update governance.seat set deputy_id = null, deputy_name = null where id = '${ownUuid}'`);
  });

  it('is one of each person, who may have two seats by standing in', async () => {
    const { asked, item } = await voted();
    const second = asked.attendances.find(({ state, seat }) => state === 'PRESENT' && seat.id !== own)!;
    await api.sql(
      `update governance.seat_attendance set state = 'DEPUTY' where id = '${uuid('seat_attendance', second.id)}'`,
    );
    await api.sql(
      `update governance.seat set deputy_id = '${memberUuid}', deputy_name = 'x' where id = '${uuid('seat', second.seat.id)}'`,
    );
    const standingIn = voting(item.id, second.seat.id, 'member.jobcenter');
    expect(await asMember(standingIn)).toBe(1);
    await done('member.jobcenter', 'seatVoteCast', { itemId: item.id, seatId: own, choice: 'YES' });
    expect(await asMember(standingIn)).toBe('Nobody votes for two seats.');
  });

  it('waits while the votes are counted, and comes too late', async () => {
    const { item } = await voted();
    const [office, member] = [await connect(), await connect()];
    await begin(office, true);
    expect(await change(office, closing(item.id))).toBe(1);
    await begin(member, false);
    const vote = change(member, voting(item.id, own, 'member.jobcenter'));
    const answered = vote.then(() => true);
    const waits = async (): Promise<boolean> => {
      const [row] = await api.sql<{ waits: boolean }>(
        `select exists (select from pg_locks where locktype = 'advisory' and not granted) as waits`,
      );
      return row!.waits;
    };
    while (!(await Promise.race([answered, waits()])));
    await office.query('commit');
    expect(await vote).toBe('No vote is open.');
    await Promise.all([member.end(), office.end()]);
  });
});

describe('a resolution', () => {
  const recording = (decidedOn: string, request = 'null'): string =>
    `insert into governance.resolution (county_id, id, body_id, kind, outcome, subject, text, decided_on, source, request_id) values ('${county}', gen_random_uuid(), '${county}', 'OTHER', 'ADOPTED', 'x', 'x', '${decidedOn}', 'x', ${request})`;

  it('of before is older than what was voted on here, and answers no request', async () => {
    expect(await asOffice(recording(yesterday))).toBe(
      'What a paper reports is older than what was voted on.',
    );
    expect(await asOffice(recording('2026-06-18'))).toBe(
      'What a paper reports is older than what was voted on.',
    );
    expect(await asOffice(recording('2026-06-17'))).toBe(1);
    const { id } = await done<{ id: string }>('office.rsk', 'decisionRequestRecord', {
      kind: 'OTHER',
      title: 'Antrag',
      text: 'Es wird etwas beantragt.',
    });
    const answering = recording('2026-06-17', `'${uuid('decision_request', id)}'`);
    expect(await asOffice(answering)).toBe('What is decided now is voted on.');
  });

  it('has the majority the rules of procedure ask for', async () => {
    const { asked, item } = await voted();
    const there = asked.attendances.filter(({ state, seat }) => state === 'PRESENT' && seat.id !== own);
    for (const [index, { seat }] of there.slice(0, 5).entries())
      await done('office.rsk', 'seatVoteCast', {
        itemId: item.id,
        seatId: seat.id,
        choice: index < 3 ? 'YES' : 'NO',
      });
    const office = await connect();
    await begin(office, true);
    await change(office, closing(item.id));
    await office.query('commit');
    await office.end();
    const deciding = (outcome: string): string =>
      `insert into governance.resolution (county_id, id, body_id, kind, outcome, subject, text, decided_on, session_id, item_id, yes_votes, no_votes, abstentions) values ('${county}', gen_random_uuid(), '${county}', 'OTHER', '${outcome}', 'Punkt', 'Es wird beschlossen.', '${today}', '${uuid('steering_session', asked.id)}', '${uuid('steering_item', item.id)}', 3, 2, 0)`;
    const majority = (percent: number) =>
      api.sql(`update governance.procedure_rules set majority_percent = ${percent} where valid_to is null`);
    expect(await asOffice(deciding('ADOPTED'))).toBe(1);
    await majority(66);
    expect(await asOffice(deciding('ADOPTED'))).toBe('The majority decides.');
    expect(await asOffice(deciding('REJECTED'))).toBe(1);
    await majority(50);
  });
});
