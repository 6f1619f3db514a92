import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { expect } from 'vitest';
import type { Harness } from '../../app/test-harness.ts';
import { change } from '../personnel/personnel-asking.support.ts';

export interface AskedAttendance {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly personName: string;
  readonly viewerWays: readonly string[];
}
export interface AskedItem {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly isCarriedOver: boolean;
  readonly isCarriedFrom: boolean;
}
export interface AskedMeeting {
  readonly id: string;
  readonly version: number;
  readonly heldOn: string;
  readonly state: string;
  readonly reason: string | null;
  readonly viewerWays: readonly string[];
  readonly attendances: readonly AskedAttendance[];
  readonly agendaItems: readonly AskedItem[];
  readonly minutes: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly entries: readonly { readonly body: string }[];
  } | null;
  readonly tasks: readonly {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly doneOn: string | null;
  }[];
}

const MEETING =
  'id version heldOn state reason viewerWays attendances { id version state personName viewerWays } agendaItems { id version title isCarriedOver isCarriedFrom } minutes { id version state entries { body } } tasks { id version title doneOn }';
export const personId = (persona: string): string =>
  publicId('meeting_person', referenceUuid('person', persona));
export const placeId = (key: string): string => publicId('municipality', referenceUuid('organisation', key));

export const newSeries = {
  name: 'Probe',
  kind: 'EXCHANGE',
  rule: 'FREQ=MONTHLY;BYDAY=1TU,3TU',
  startsAt: '09:00',
  endsAt: '10:00',
  place: 'Kreishaus',
  firstOn: '2026-11-01',
  invitees: [] as readonly object[],
};

/** What is asked of meetings again and again. */
export const askingMeetings = (api: () => Harness) => {
  const act = async (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) => {
    const changed = await change(api(), persona, mutation, input, { part: `meeting { ${MEETING} }` });
    return { ...changed, meeting: changed.payload?.['meeting'] as AskedMeeting };
  };
  const done = async (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) => {
    const { codes, refusal, meeting } = await act(persona, mutation, input);
    expect([mutation, refusal, codes]).toEqual([mutation, undefined, []]);
    return meeting;
  };
  const seriesChange = async (
    persona: string,
    mutation: string,
    input: Readonly<Record<string, unknown>>,
  ) => {
    const changed = await change(api(), persona, mutation, input, { part: 'series { id name }' });
    return { ...changed, series: changed.payload?.['series'] as { readonly id: string } };
  };
  const meetingsOf = async (persona: string, seriesId: string): Promise<AskedMeeting[]> => {
    const { body } = await api().ask(
      persona,
      `{ meetings(first: 50, filter: { seriesId: "${seriesId}" }) { nodes { ${MEETING} } } }`,
    );
    return (body.data as unknown as { meetings: { nodes: AskedMeeting[] } }).meetings.nodes;
  };
  /** A series of its own, planned until the day: no two tests share meetings. */
  const planned = async (
    invitees: readonly object[],
    { until = '2026-12-31', ...other }: Readonly<Record<string, string>> = {},
  ): Promise<AskedMeeting[]> => {
    const { series } = await seriesChange('coordinator.rsk', 'meetingSeriesRecord', {
      ...newSeries,
      ...other,
      invitees,
    });
    await seriesChange('coordinator.rsk', 'meetingsPlan', { seriesId: series.id, until });
    return meetingsOf('coordinator.rsk', series.id);
  };
  const seen = async (persona: string, id: string): Promise<string> => {
    const { body } = await api().ask(persona, `{ meeting(id: "${id}") { title } }`);
    if (body.errors) return body.errors[0]!.extensions['code'] as string;
    return (body.data as unknown as { meeting: object | null }).meeting ? 'SEEN' : 'NOTHING';
  };
  const everything = async (): Promise<string> => {
    const tables = [
      'series',
      'series_invitee',
      'meeting',
      'attendance',
      'agenda_item',
      'minutes',
      'minutes_entry',
      'task',
    ];
    const [row] = await api().sql<{ state: string }>(
      `select md5(coalesce(string_agg(t, '|' order by t), '')) as state from (${tables.map((table) => `select x::text t from meeting.${table} x`).join(' union all ')}) every_row`,
    );
    return row!.state;
  };
  const untouched = async (work: () => Promise<void>): Promise<void> => {
    const before = await everything();
    await work();
    expect(await everything()).toBe(before);
  };
  return { act, done, seriesChange, meetingsOf, planned, seen, untouched };
};
