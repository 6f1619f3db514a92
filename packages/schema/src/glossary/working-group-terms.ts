import type { Term } from './terms.ts';

const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Kapitel 2.4 bis 2.6';

/** What the steering group takes up, who works on it, and what comes of it. */
export const workingGroupTerms = {
  GenerativeTheme: {
    de: 'generatives Thema',
    deMany: 'generative Themen',
    is: 'A matter beyond single cases that the steering group has decided to take up; it exists by that resolution alone.',
    source: CONCEPT,
  },
  WorkingGroup: {
    de: 'Arbeitsgruppe',
    deMany: 'Arbeitsgruppen',
    is: 'A project (PAG) or concept (KAG) working group, installed by a resolution of the steering group.',
    source: CONCEPT,
  },
  GroupMember: {
    de: 'Mitglied einer Arbeitsgruppe',
    deMany: 'Mitglieder einer Arbeitsgruppe',
    is: 'A body in a working group, or a person of it.',
    source: CONCEPT,
  },
  GroupTask: {
    de: 'Aufgabe einer Arbeitsgruppe',
    deMany: 'Aufgaben einer Arbeitsgruppe',
    is: 'What a member of a working group has taken on, until which day.',
    source: CONCEPT,
  },
  GroupMeeting: {
    de: 'Treffen einer Arbeitsgruppe',
    deMany: 'Treffen einer Arbeitsgruppe',
    is: 'When a working group met, or will, and what was agreed.',
    source: CONCEPT,
  },
  Proposal: {
    de: 'Beschlussvorlage einer Arbeitsgruppe',
    deMany: 'Beschlussvorlagen von Arbeitsgruppen',
    is: 'What a working group proposes to the steering group: adopted, returned or rejected by a resolution.',
    source: CONCEPT,
  },
  PublishedResult: {
    de: 'Ergebnis',
    deMany: 'Ergebnisse',
    is: 'What was decided on a proposal, in words for everybody, and what became of it: carried out, checked, closed, come back.',
    source: CONCEPT,
  },
  Communication: {
    de: 'Rückmeldung',
    deMany: 'Rückmeldungen',
    is: 'That somebody was told of a result: who reported the hurdle, or a case manager of the county.',
    source: CONCEPT,
  },
  HurdleDuration: {
    de: 'Dauer einer Hürde',
    deMany: 'Dauer von Hürden',
    is: 'Days from the first report of a hurdle to a decision on it.',
    source: CONCEPT,
  },
  HurdleDurationFigures: {
    de: 'Dauer von Hürden insgesamt',
    is: 'How many hurdles there are and are decided, and the median of days to theme and to decision.',
    source: CONCEPT,
  },
} as const satisfies Record<string, Term>;
