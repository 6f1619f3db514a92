import type { Term } from './terms.ts';

const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Kapitel 2.5';

/** Meetings of the team, jours fixes and working circles. */
export const meetingTerms = {
  MeetingSeries: {
    de: 'Terminreihe',
    deMany: 'Terminreihen',
    is: 'Meetings of one circle in one rhythm: who, how often, where.',
    source: CONCEPT,
  },
  SeriesInvitee: {
    de: 'ständige Einladung',
    deMany: 'ständige Einladungen',
    is: 'A role, perhaps of one organisation, or a person invited to every or every n-th meeting of a series.',
    source: CONCEPT,
  },
  Meeting: {
    de: 'Besprechung',
    deMany: 'Besprechungen',
    is: 'One meeting on one day; visible to who is invited and to the county that convenes.',
    source: CONCEPT,
  },
  MeetingPerson: {
    de: 'einladbare Person',
    deMany: 'einladbare Personen',
    is: 'Somebody who works in the profession or with it and can be invited.',
    source: CONCEPT,
  },
  Attendance: {
    de: 'Teilnahme',
    deMany: 'Teilnahmen',
    is: 'That somebody is invited to a meeting, what they answered, and whether they were there.',
    source: CONCEPT,
  },
  AgendaItem: {
    de: 'Tagesordnungspunkt',
    deMany: 'Tagesordnungspunkte',
    is: 'What is to be talked about at a meeting; proposed by who is invited, ordered by the county.',
    source: CONCEPT,
  },
  Minutes: {
    de: 'Niederschrift',
    deMany: 'Niederschriften',
    is: 'What was said and agreed at a meeting, without names of clients: draft, sent for comment, approved.',
    source: CONCEPT,
  },
  MinutesEntry: {
    de: 'Abschnitt der Niederschrift',
    deMany: 'Abschnitte der Niederschrift',
    is: 'What the minutes say about one item of the agenda.',
    source: CONCEPT,
  },
  MeetingTask: {
    de: 'Aufgabe aus einer Besprechung',
    deMany: 'Aufgaben aus Besprechungen',
    is: 'What somebody who was invited has taken on, until which day.',
    source: CONCEPT,
  },
} as const satisfies Record<string, Term>;
