import type { Term } from './terms.ts';

const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Kapitel 2.4';
const NETWORK = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Kapitel 3.4';
const PROCESS = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Kapitel 2.5';

/** Who decides about the programme, and what. */
export const steeringTerms = {
  GovernanceBody: {
    de: 'Gremium',
    deMany: 'Gremien',
    is: 'The steering group, which decides, or a committee the county organises or attends.',
    source: NETWORK,
  },
  ProcedureRules: {
    de: 'Geschäftsordnung',
    deMany: 'Geschäftsordnungen',
    is: 'An edition of the rules by which the steering group invites, has a quorum, votes and keeps minutes.',
    source: CONCEPT,
  },
  Seat: {
    de: 'Sitz',
    deMany: 'Sitze',
    is: 'A place in a body for a while: whom it represents, who takes it, and whether it votes or advises by topic.',
    source: CONCEPT,
  },
  SteeringSession: {
    de: 'Sitzung',
    deMany: 'Sitzungen',
    is: 'A meeting of the steering group, from its planning until its minutes are approved.',
    source: CONCEPT,
  },
  SteeringItem: {
    de: 'Beratungspunkt',
    deMany: 'Beratungspunkte',
    is: 'What the steering group decides about, at a meeting or by circular.',
    source: CONCEPT,
  },
  SeatAttendance: {
    de: 'Anwesenheit',
    deMany: 'Anwesenheiten',
    is: 'That a seat is invited to a session, and whether its member or their deputy was there.',
    source: CONCEPT,
  },
  SeatVote: {
    de: 'Stimme',
    deMany: 'Stimmen',
    is: 'How a voting seat voted, with its dissenting view if it has one.',
    source: CONCEPT,
  },
  SessionEntry: {
    de: 'Niederschrift eines Punkts',
    deMany: 'Niederschriften der Punkte',
    is: 'What the minutes of a session say about one item.',
    source: CONCEPT,
  },
  Resolution: {
    de: 'Beschluss',
    deMany: 'Beschlüsse',
    is: 'What the steering group has adopted, put off, sent back or rejected.',
    source: PROCESS,
  },
  DecisionRequest: {
    de: 'Beschlussvorlage',
    deMany: 'Beschlussvorlagen',
    is: 'What the steering group is asked to decide.',
    source: PROCESS,
  },
  SessionCalendar: {
    de: 'Kalendereintrag',
    deMany: 'Kalendereinträge',
    is: 'A session as iCalendar, for one’s own calendar.',
    source: CONCEPT,
  },
} as const satisfies Readonly<Record<string, Term>>;
