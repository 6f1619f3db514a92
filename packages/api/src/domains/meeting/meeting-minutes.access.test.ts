import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { askingMeetings, placeId, type AskedMeeting } from './meeting-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());
const { act, done, planned, untouched } = askingMeetings(() => api);

/** A meeting of today, a Saturday, with one item and its invitation out. */
const today = async (place: string): Promise<AskedMeeting> => {
  const saturdays = { rule: 'FREQ=WEEKLY;BYDAY=SA', firstOn: '2026-11-28', until: '2026-11-28' };
  const [meeting] = await planned([{ role: 'CASE_MANAGER', organisationId: placeId(place) }], saturdays);
  const item = { meetingId: meeting!.id, title: 'Hürden', plannedMinutes: 20, wish: 'DISCUSSION' };
  await done('head.rsk', 'agendaItemPropose', item);
  return done('head.rsk', 'meetingAdvance', { meetingId: meeting!.id, version: 1, toState: 'INVITED' });
};
const own = ({ attendances }: AskedMeeting) =>
  attendances.find(({ personName }) => personName.startsWith('Cem'))!;
const minutesSeen = async (persona: string, { id }: AskedMeeting): Promise<unknown> => {
  const { body } = await api.ask(persona, `{ meeting(id: "${id}") { minutes { state entries { body } } } }`);
  return (body.data as unknown as { meeting: { minutes: unknown } }).meeting.minutes;
};

describe('minutes', () => {
  it('are a draft for the county, then for who was invited, then not changed any more', async () => {
    const meeting = await today('swisttal');
    const meetingId = meeting.id;
    const entries = [{ itemId: meeting.agendaItems[0]!.id, body: 'Besprochen.' }];
    await untouched(async () => {
      expect((await act('cm.swisttal', 'minutesWrite', { meetingId, entries })).refusal).toBe('FORBIDDEN');
    });
    const { minutes } = await done('office.rsk', 'minutesWrite', { meetingId, entries });
    expect(minutes).toMatchObject({ state: 'DRAFT', version: 1, entries: [{ body: 'Besprochen.' }] });
    expect(await minutesSeen('cm.swisttal', meeting)).toBeNull();
    const step = (version: number, toState: string) => ({ minutesId: minutes!.id, version, toState });
    await untouched(async () => {
      expect((await act('head.rsk', 'minutesAdvance', step(1, 'APPROVED'))).codes).toEqual(['MEETING_STEP']);
      expect((await act('head.rsk', 'minutesAdvance', step(9, 'CIRCULATED'))).codes).toEqual(['CONFLICT']);
    });
    await done('head.rsk', 'minutesAdvance', step(1, 'CIRCULATED'));
    expect(await minutesSeen('cm.swisttal', meeting)).toEqual({
      state: 'CIRCULATED',
      entries: [{ body: 'Besprochen.' }],
    });
    await untouched(async () => {
      const write = { meetingId, version: 2, entries };
      expect((await act('head.rsk', 'minutesWrite', write)).codes).toEqual(['MEETING_STEP']);
    });
    await done('head.rsk', 'minutesAdvance', step(2, 'APPROVED'));
    await untouched(async () => {
      for (const toState of ['DRAFT', 'CIRCULATED'])
        expect((await act('head.rsk', 'minutesAdvance', step(3, toState))).codes).toEqual(['MEETING_STEP']);
    });
  });

  it('are not written before the day of the meeting', () =>
    untouched(async () => {
      const { body } = await api.ask(
        'head.rsk',
        '{ meetings(first: 1, filter: { isComing: true }) { nodes { id } } }',
      );
      const [meeting] = (body.data as unknown as { meetings: { nodes: { id: string }[] } }).meetings.nodes;
      const input = { meetingId: meeting!.id, entries: [] };
      expect((await act('head.rsk', 'minutesWrite', input)).codes).toEqual(['MEETING_STEP']);
    }));
});

describe('who was there, and what they took on', () => {
  it('is noted by the county; what is taken on stands among the tasks of that person until it is done', async () => {
    const meeting = await today('wachtberg');
    const { id, version } = own(meeting);
    await done('head.rsk', 'attendanceRecord', { attendanceId: id, version, state: 'PRESENT' });
    await done('head.rsk', 'meetingAdvance', {
      meetingId: meeting.id,
      version: meeting.version,
      toState: 'HELD',
    });
    const task = { attendanceId: id, title: 'Liste schicken', dueOn: '2026-12-04' };
    await untouched(async () => {
      expect((await act('cm.wachtberg', 'meetingTaskRecord', task)).refusal).toBe('FORBIDDEN');
      expect((await act('coordinator.rkn', 'meetingTaskRecord', task)).codes).toEqual(['NOT_FOUND']);
      const late = { ...task, dueOn: '2026-11-27' };
      expect((await act('head.rsk', 'meetingTaskRecord', late)).codes).toEqual(['MEETING_DAY_PAST']);
    });
    const { tasks } = await done('head.rsk', 'meetingTaskRecord', task);
    const tasksOf = async (persona: string) => {
      const { body } = await api.ask(
        persona,
        '{ tasks(first: 50) { nodes { kind dueOn meetingTask { title } } } }',
      );
      const { nodes } = (body.data as unknown as { tasks: { nodes: { kind: string }[] } }).tasks;
      return nodes.filter(({ kind }) => kind === 'MEETING_TASK_DUE');
    };
    const row = { kind: 'MEETING_TASK_DUE', dueOn: '2026-12-04', meetingTask: { title: 'Liste schicken' } };
    expect(await tasksOf('cm.wachtberg')).toEqual([row]);
    expect(await tasksOf('cm.alfter')).toEqual([]);
    expect(await tasksOf('head.rsk')).toEqual([]);
    const complete = { taskId: tasks[0]!.id, version: tasks[0]!.version };
    await untouched(async () => {
      expect((await act('cm.alfter', 'meetingTaskComplete', complete)).codes).toEqual(['NOT_FOUND']);
    });
    await done('cm.wachtberg', 'meetingTaskComplete', complete);
    expect(await tasksOf('cm.wachtberg')).toEqual([]);
    await untouched(async () => {
      const again = { ...complete, version: 2 };
      expect((await act('cm.wachtberg', 'meetingTaskComplete', again)).codes).toEqual(['MEETING_STEP']);
    });
  });

  it('is not answered or ticked off for somebody else who is invited too', async () => {
    const meeting = await today('rheinbach');
    const head = meeting.attendances.find(({ personName }) => !personName.startsWith('Cem'))!;
    await untouched(async () => {
      const input = { attendanceId: head.id, version: head.version, state: 'DECLINED' };
      expect((await act('cm.rheinbach', 'attendanceRecord', input)).refusal).toBe('FORBIDDEN');
    });
    const { tasks } = await done('head.rsk', 'meetingTaskRecord', {
      attendanceId: head.id,
      title: 'Raum buchen',
      dueOn: '2026-12-04',
    });
    await untouched(async () => {
      const input = { taskId: tasks[0]!.id, version: 1 };
      expect((await act('cm.rheinbach', 'meetingTaskComplete', input)).refusal).toBe('FORBIDDEN');
    });
  });
});
