import { meetingRoles } from '@kim/schema/reference/meeting.ts';
import { isKnownRule } from './meeting-rule.policy.ts';
import type { MeetingFinding } from './meeting.policy.ts';

const LONGEST_NAME = 120;
const LONGEST_REMARK = 1_000;
const LONGEST_TEXT = 10_000;
const LONGEST_ITEM = 480;
const HORIZON_DAYS = 400;

interface Limit {
  readonly field: string;
  readonly most: number;
}
const textFinding = (value: string | null, { field, most }: Limit, isNeeded = true): MeetingFinding[] => {
  const isGap = isNeeded && !value?.trim();
  return isGap || (value ?? '').length > most ? [{ code: 'MEETING_TEXT', field, figures: { most } }] : [];
};
const figureFinding = (
  value: number,
  field: string,
  [least, most]: readonly [number, number],
): MeetingFinding[] =>
  value < least || value > most ? [{ code: 'MEETING_FIGURE', field, figures: { least, most } }] : [];

export interface MeetingTimes {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}
const timeFindings = ({ startsAt, endsAt, place }: MeetingTimes): MeetingFinding[] => [
  ...(endsAt <= startsAt ? [{ code: 'MEETING_TIME', field: 'endsAt' } as const] : []),
  ...textFinding(place, { field: 'place', most: LONGEST_NAME }),
];

export interface InviteeWish {
  readonly role: string | null;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly every: number;
}
/** By role, perhaps of one organisation, or by name; each once. */
const inviteeFindings = (invitees: readonly InviteeWish[]): MeetingFinding[] => {
  const names = invitees.map(({ role, organisationId, personId }) => `${role} ${organisationId} ${personId}`);
  const isWrong = invitees.some(
    ({ role, organisationId, personId }) =>
      (role === null) === (personId === null) ||
      (personId !== null && organisationId !== null) ||
      (role !== null && !(meetingRoles as readonly string[]).includes(role)),
  );
  return [
    ...(isWrong || new Set(names).size < names.length || names.length > 40
      ? [{ code: 'MEETING_INVITEES', field: 'invitees' } as const]
      : []),
    ...invitees.flatMap(({ every }) => figureFinding(every, 'invitees', [1, 12])),
  ];
};

export interface NewSeries extends MeetingTimes {
  readonly name: string;
  readonly circle: string | null;
  readonly rule: string;
  readonly firstOn: string;
  readonly lastOn: string | null;
  readonly requiredPerYear: number;
  readonly source: string | null;
  readonly invitees: readonly InviteeWish[];
}
export const findingsOfSeries = (series: NewSeries): MeetingFinding[] => [
  ...textFinding(series.name, { field: 'name', most: LONGEST_NAME }),
  ...textFinding(series.circle, { field: 'circle', most: LONGEST_NAME }, false),
  ...textFinding(series.source, { field: 'source', most: LONGEST_REMARK }, false),
  ...(isKnownRule(series.rule) ? [] : [{ code: 'MEETING_RULE', field: 'rule' } as const]),
  ...timeFindings(series),
  ...(series.lastOn !== null && series.lastOn < series.firstOn
    ? [{ code: 'MEETING_PERIOD', field: 'lastOn' } as const]
    : []),
  ...figureFinding(series.requiredPerYear, 'requiredPerYear', [0, 60]),
  ...inviteeFindings(series.invitees),
];

export interface NewMeeting extends MeetingTimes {
  readonly title: string;
  readonly heldOn: string;
}
export const findingsOfMeeting = (meeting: NewMeeting, today: string): MeetingFinding[] => [
  ...textFinding(meeting.title, { field: 'title', most: LONGEST_NAME }),
  ...timeFindings(meeting),
  ...(meeting.heldOn < today ? [{ code: 'MEETING_DAY_PAST', field: 'heldOn' } as const] : []),
];

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
export const findingsOfHorizon = (until: string, today: string): MeetingFinding[] =>
  until < today || until > dayAfter(today, HORIZON_DAYS) ? [{ code: 'MEETING_HORIZON', field: 'until' }] : [];

export const findingsOfItem = (title: string, plannedMinutes: number): MeetingFinding[] => [
  ...textFinding(title, { field: 'title', most: LONGEST_NAME }),
  ...figureFinding(plannedMinutes, 'plannedMinutes', [1, LONGEST_ITEM]),
];

export const findingsOfMinutes = (entries: readonly { readonly body: string }[]): MeetingFinding[] =>
  entries.flatMap(({ body }, position) =>
    textFinding(body, { field: `entries.${position}.body`, most: LONGEST_TEXT }, false),
  );

export const findingsOfTask = (title: string, dueOn: string, today: string): MeetingFinding[] => [
  ...textFinding(title, { field: 'title', most: LONGEST_NAME }),
  ...(dueOn < today ? [{ code: 'MEETING_DAY_PAST', field: 'dueOn' } as const] : []),
];
