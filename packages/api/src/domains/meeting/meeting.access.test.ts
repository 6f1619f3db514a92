import { personas } from '@kim/schema/demo/personas.ts';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { askingMeetings, newSeries, personId, placeId } from './meeting-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());
const { act, done, seriesChange, meetingsOf, planned, seen, untouched } = askingMeetings(() => api);

const conveners = ['coordinator.rsk', 'head.rsk', 'office.rsk', 'coordinator.rkn'];
const names = personas.map(({ name }) => name);

describe('a series', () => {
  it.each(names.filter((name) => !conveners.includes(name) && name !== 'two-hats.bornheim'))(
    'is not for %s to set up',
    (persona) =>
      untouched(async () => {
        expect((await seriesChange(persona, 'meetingSeriesRecord', newSeries)).refusal).toBe('FORBIDDEN');
      }),
  );

  it('plans its days once, with who is invited: by role, by place, by name, and every n-th time', async () => {
    const invitees = [
      { role: 'CASE_MANAGER', organisationId: placeId('bornheim') },
      { role: 'FOREIGNERS_CLERK', organisationId: placeId('troisdorf'), every: 2 },
      { personId: personId('adviser.caritas') },
    ];
    const { series } = await seriesChange('head.rsk', 'meetingSeriesRecord', { ...newSeries, invitees });
    for (let round = 0; round < 2; round += 1)
      await seriesChange('head.rsk', 'meetingsPlan', { seriesId: series.id, until: '2027-01-05' });
    const meetings = await meetingsOf('head.rsk', series.id);
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual(['2026-12-01', '2026-12-15', '2027-01-05']);
    const always = ['Ada Muster-Caritas', 'Cem Muster-Bornheim', 'Hanna Muster-Rsk'];
    const people = meetings.map(({ attendances }) => attendances.map(({ personName }) => personName));
    // 3 and 17 November were the first two of the series
    expect(people.map((some) => some.toSorted())).toEqual([
      ['Ada Muster-Caritas', 'Aylin Muster-Troisdorf', 'Cem Muster-Bornheim', 'Hanna Muster-Rsk'],
      always,
      ['Ada Muster-Caritas', 'Aylin Muster-Troisdorf', 'Cem Muster-Bornheim', 'Hanna Muster-Rsk'],
    ]);
  });

  it('is refused with somebody of the other county, with HR, or with an office far away', () =>
    untouched(async () => {
      for (const persona of ['cm.rkn', 'hr.bornheim', 'dpo.rsk']) {
        const input = { ...newSeries, invitees: [{ personId: personId(persona) }] };
        const { codes } = await seriesChange('coordinator.rsk', 'meetingSeriesRecord', input);
        expect([persona, codes]).toEqual([persona, ['MEETING_PERSON']]);
      }
    }));

  it('counts whether its rhythm is kept, for who convenes alone', async () => {
    const ask = (persona: string, fields: string) =>
      api.ask(persona, `{ allMeetingSeries(first: 20) { nodes { name ${fields} } } }`);
    const { body } = await ask('coordinator.rsk', 'heldLastYear plannedNextYear isRhythmKept');
    const { nodes } = (body.data as unknown as { allMeetingSeries: { nodes: { name: string }[] } })
      .allMeetingSeries;
    expect(nodes.find(({ name }) => name.startsWith('Teambesprechung'))).toMatchObject({
      heldLastYear: 4,
      plannedNextYear: 4,
      isRhythmKept: true,
    });
    const denied = await ask('cm.bornheim', 'isRhythmKept');
    expect(denied.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('a meeting', () => {
  it('is seen by who is invited and by the county that convenes, and by nobody else', async () => {
    const [meeting] = await planned([{ role: 'CASE_MANAGER', organisationId: placeId('bornheim') }]);
    const answers: Record<string, string> = {};
    for (const persona of names.filter((name) => name !== 'two-hats.bornheim'))
      answers[persona] = await seen(persona, meeting!.id);
    const who = (answer: string) => names.filter((name) => answers[name] === answer).toSorted();
    expect(who('SEEN')).toEqual(['cm.bornheim', 'coordinator.rsk', 'head.rsk', 'office.rsk']);
    const closed = names.filter((name) => /^(hr|funding|dpo|admin)\./.test(name)).toSorted();
    expect(who('FORBIDDEN')).toEqual(closed);
  });

  it('is answered by everybody for themselves, and asked again when it was moved', async () => {
    const [planning] = await planned([{ role: 'CASE_MANAGER', organisationId: placeId('alfter') }]);
    const id = planning!.id;
    await done('head.rsk', 'meetingAdvance', { meetingId: id, version: 1, toState: 'INVITED' });
    const own = planning!.attendances.find(({ personName }) => personName === 'Cem Muster-Alfter')!;
    const answer = { attendanceId: own.id, version: own.version, state: 'ACCEPTED' };
    await untouched(async () => {
      expect((await act('cm.bornheim', 'attendanceRecord', answer)).codes).toEqual(['NOT_FOUND']);
      expect((await act('head.rsk', 'attendanceRecord', answer)).codes).toEqual(['MEETING_STEP']);
      const present = { ...answer, state: 'PRESENT' };
      expect((await act('cm.alfter', 'attendanceRecord', present)).codes).toEqual(['MEETING_STEP']);
      expect((await act('head.rsk', 'attendanceRecord', present)).codes).toEqual(['MEETING_DAY_TO_COME']);
    });
    await done('cm.alfter', 'attendanceRecord', answer);
    const move = {
      meetingId: id,
      version: 2,
      title: 'Probe',
      heldOn: '2026-12-02',
      startsAt: '09:00',
      endsAt: '10:00',
      place: 'Kreishaus',
    };
    await untouched(async () => {
      expect((await act('head.rsk', 'meetingRecord', move)).codes).toEqual(['MEETING_REASON']);
      expect((await act('cm.alfter', 'meetingRecord', move)).refusal).toBe('FORBIDDEN');
    });
    const moved = await done('head.rsk', 'meetingRecord', { ...move, reason: 'Raum belegt' });
    expect(moved).toMatchObject({ heldOn: '2026-12-02', reason: 'Raum belegt', version: 3 });
    expect(moved.attendances.map(({ state }) => state)).toEqual(['INVITED', 'INVITED']);
  });

  it('lands in calendars at its time by the clock, and tells them when it is off', async () => {
    const [, , meeting] = await planned([{ role: 'CASE_MANAGER', organisationId: placeId('lohmar') }], {
      until: '2027-06-30',
    });
    const summer = (await planned([], { until: '2027-06-30' })).find(
      ({ heldOn }) => heldOn === '2027-06-01',
    )!;
    const read = async (persona: string, id: string) => {
      const { body } = await api.ask(persona, `{ meetingCalendar(id: "${id}") }`);
      const text = (body.data as unknown as { meetingCalendar: string | null }).meetingCalendar;
      return text && new ICAL.Component(ICAL.parse(text) as never[]);
    };
    const values = async (persona: string, id: string) => {
      const calendar = await read(persona, id);
      const event = calendar && calendar.getFirstSubcomponent('vevent')!;
      return (
        event && ['dtstart', 'sequence', 'status'].map((name) => String(event.getFirstPropertyValue(name)))
      );
    };
    expect(await values('cm.lohmar', meeting!.id)).toEqual(['2027-01-05T08:00:00Z', '0', 'CONFIRMED']);
    expect(await values('head.rsk', summer.id)).toEqual(['2027-06-01T07:00:00Z', '0', 'CONFIRMED']);
    expect(await read('cm.alfter', meeting!.id)).toBeNull();
    const off = { meetingId: meeting!.id, version: 1, toState: 'CANCELLED' };
    await untouched(async () => {
      expect((await act('head.rsk', 'meetingAdvance', off)).codes).toEqual(['MEETING_REASON']);
    });
    await done('head.rsk', 'meetingAdvance', { ...off, reason: 'Krank' });
    expect(await values('cm.lohmar', meeting!.id)).toEqual(['2027-01-05T08:00:00Z', '1', 'CANCELLED']);
    const tasks = await api.ask('cm.lohmar', '{ tasks(first: 50) { nodes { kind meeting { reason } } } }');
    expect(JSON.stringify(tasks.body.data)).toContain(
      '"kind":"MEETING_CANCELLED","meeting":{"reason":"Krank"}',
    );
  });
});

describe('the agenda', () => {
  it('is proposed by who is invited, ordered by the county, and carried over', async () => {
    const [first, second] = await planned([{ role: 'CASE_MANAGER', organisationId: placeId('windeck') }]);
    const item = { meetingId: first!.id, title: 'Hürden', plannedMinutes: 20, wish: 'DISCUSSION' };
    await untouched(async () => {
      expect((await act('cm.alfter', 'agendaItemPropose', item)).codes).toEqual(['NOT_FOUND']);
      expect((await act('hr.windeck', 'agendaItemPropose', item)).refusal).toBe('FORBIDDEN');
      expect((await act('coordinator.rkn', 'agendaItemPropose', item)).codes).toEqual(['NOT_FOUND']);
    });
    await done('cm.windeck', 'agendaItemPropose', item);
    const { agendaItems } = await done('office.rsk', 'agendaItemPropose', { ...item, title: 'Land' });
    const itemIds = agendaItems.map(({ id }) => id).toReversed();
    await untouched(async () => {
      const order = { meetingId: first!.id, itemIds };
      expect((await act('cm.windeck', 'agendaOrder', order)).refusal).toBe('FORBIDDEN');
      const short = { ...order, itemIds: itemIds.slice(1) };
      expect((await act('head.rsk', 'agendaOrder', short)).codes).toEqual(['MEETING_ORDER']);
    });
    const ordered = await done('head.rsk', 'agendaOrder', { meetingId: first!.id, itemIds });
    expect(ordered.agendaItems.map(({ title }) => title)).toEqual(['Land', 'Hürden']);
    const [, last] = ordered.agendaItems;
    const left = await done('head.rsk', 'agendaItemCarryOver', { itemId: last!.id, version: last!.version });
    expect(left.agendaItems.map(({ isCarriedOver }) => isCarriedOver)).toEqual([false, true]);
    const { body } = await api.ask(
      'cm.windeck',
      `{ meeting(id: "${second!.id}") { agendaItems { title isCarriedFrom } } }`,
    );
    expect(body.data).toEqual({ meeting: { agendaItems: [{ title: 'Hürden', isCarriedFrom: true }] } });
  });
});
