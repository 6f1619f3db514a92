import type { MembershipRole } from '../roles.ts';

/** What kind of meetings a series is of (KIM concept 2025, 2.5, 3.2 and 3.4). */
export const meetingSeriesKinds = ['TEAM', 'JOUR_FIXE', 'EXCHANGE', 'WORKING_CIRCLE'] as const;
export type MeetingSeriesKind = (typeof meetingSeriesKinds)[number];

/** How a meeting stands: planned from its series, invited to, held, or cancelled. */
export const meetingStates = ['PLANNED', 'INVITED', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** How the minutes of a meeting stand. */
export const minutesStates = ['DRAFT', 'CIRCULATED', 'APPROVED'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** What somebody has answered to an invitation, and afterwards whether they were there. */
export const attendanceStates = ['INVITED', 'ACCEPTED', 'DECLINED', 'PRESENT', 'EXCUSED', 'ABSENT'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** What whoever proposes an item wishes for it. */
export const agendaWishes = ['INFORMATION', 'DISCUSSION', 'DECISION'] as const;
export type AgendaWish = (typeof agendaWishes)[number];

/** Who may be invited: everybody who works in the profession or with it. HR is no part of it. */
export const meetingRoles = [
  'CASE_MANAGER',
  'MUNICIPAL_TEAM_LEAD',
  'COUNTY_COORDINATOR',
  'CENTRE_HEAD',
  'STEERING_OFFICE',
  'STEERING_MEMBER',
  'FOREIGNERS_CLERK',
  'NATURALISATION_CLERK',
  'SCHOOL_CLERK',
  'YOUTH_CLERK',
  'EXTERNAL_ADVISER',
] as const satisfies readonly MembershipRole[];
export type MeetingRole = (typeof meetingRoles)[number];
