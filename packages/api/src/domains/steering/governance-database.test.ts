import { expect, it, afterAll, beforeAll } from 'vitest';
import { berlinDay } from '../../app/isolation/today.support.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { county, today, uuid, voting, writingPastApi } from './governance-writing.support.ts';
import { askingSteering, GUEST, JOBCENTER, seatId, type AskedItem } from './steering-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());
const { done, held } = askingSteering(() => api);
const { asOffice, asMember } = writingPastApi(() => api);
const opening = (itemId: string): string =>
  `update governance.session_item set voting = 'OPEN', motion = 'ADOPT', opened_on = '${today}' where id = '${uuid('steering_item', itemId)}'`;

it('opens no vote with 8 of 17 there, and does with 9', async () => {
  const eight = await held(today, 8);
  expect(await asOffice(opening(eight.items[0]!.id))).toBe('There is no quorum.');
  const nine = await held(today, 9);
  expect(await asOffice(opening(nine.items[0]!.id))).toBe(1);
});

it('takes no vote of a guest, of a foreign seat, or of a seat that is not there', async () => {
  const asked = await held(today, 9, [seatId(GUEST)]);
  const guest = asked.attendances.find(({ seat }) => seat.kind === 'GUEST')!;
  const note = { attendanceId: guest.id, version: 1, state: 'PRESENT' };
  await done('office.rsk', 'seatAttendanceRecord', note);
  const item = asked.items[0]!;
  const own = voting(item.id, seatId(JOBCENTER), 'member.jobcenter');
  expect(await asMember(own)).toBe('No vote is open.');
  await done<AskedItem>('office.rsk', 'votingOpen', { itemId: item.id, version: 1 });
  expect(await asOffice(voting(item.id, seatId(GUEST), 'office.rsk'))).toBe('A guest has no vote.');
  const away = asked.attendances.find(({ state, seat }) => state === 'INVITED' && seat.kind === 'VOTING')!;
  expect(await asOffice(voting(item.id, away.seat.id, 'office.rsk'))).toBe('The seat is not there.');
  const there = asked.attendances.find(
    ({ state, seat }) => state === 'PRESENT' && seat.id !== seatId(JOBCENTER),
  )!;
  expect(await asMember(voting(item.id, there.seat.id, 'member.jobcenter'))).toContain('row-level security');
  expect(await asMember(own)).toBe(1);
});

it('keeps to the steps of a session and to the invitation period', async () => {
  const { id } = await done<{ id: string }>('office.rsk', 'steeringSessionRecord', {
    title: 'Nah',
    heldOn: berlinDay(5),
    startsAt: '09:00',
    endsAt: '10:00',
    place: 'x',
  });
  const to = (set: string): string =>
    `update governance.session set ${set} where id = '${uuid('steering_session', id)}'`;
  const invited = `state = 'INVITED', invited_on = '${today}'`;
  expect(await asOffice(to(invited))).toBe('The invitation period is kept, or it is said why not.');
  expect(await asOffice(to(`${invited}, short_notice = 'x'`))).toBe(1);
  expect(await asOffice(to(`state = 'HELD', invited_on = '${today}'`))).toBe(
    'A meeting goes its way step by step.',
  );
});

it('makes no resolution of today without a vote, nor one the votes do not say', async () => {
  const recording = (columns: string, values: string, subject = 'Punkt'): string =>
    `insert into governance.resolution (county_id, id, body_id, kind, outcome, subject, text, decided_on, ${columns}) values ('${county}', gen_random_uuid(), '${county}', 'OTHER', 'ADOPTED', '${subject}', 'Es wird beschlossen.', '${today}', ${values})`;
  expect(await asOffice(recording('source', `'x'`))).toBe('What is decided now is voted on.');
  const asked = await held(today, 9);
  const item = asked.items[0]!;
  await done<AskedItem>('office.rsk', 'votingOpen', { itemId: item.id, version: 1 });
  const voted = (yes: number, subject?: string): string =>
    recording(
      'session_id, item_id, yes_votes, no_votes, abstentions',
      `'${uuid('steering_session', asked.id)}', '${uuid('steering_item', item.id)}', ${yes}, 0, 0`,
      subject,
    );
  expect(await asOffice(voted(0))).toBe('A resolution is what was voted on.');
  await done<AskedItem>('office.rsk', 'votingClose', { itemId: item.id, version: 2 });
  expect(await asOffice(voted(0, 'Etwas anderes'))).toBe('A resolution is what was voted on.');
  expect(await asOffice(voted(5))).toBe('The votes are counted.');
  expect(await asOffice(voted(0))).toBe('The majority decides.');
});
