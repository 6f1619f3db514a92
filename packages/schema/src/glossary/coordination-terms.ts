import type { Term } from './terms.ts';

const CONCEPT = 'Konzept 2025, 2.1 („fest zugeordnet“)';

/** Who of the county coordinates in which municipality. */
export const coordinationTerms = {
  Coordinator: {
    de: 'Koordination',
    deMany: 'Koordinatorinnen und Koordinatoren',
    is: 'Somebody of the county as the contact of a municipality, by name and address alone.',
    source: CONCEPT,
  },
  CoordinatorAssignment: {
    de: 'Zuordnung der Koordination',
    deMany: 'Zuordnungen der Koordination',
    is: 'Who coordinates in a municipality, from when to when: one fixed coordinator on any day, and stand-ins.',
    source: CONCEPT,
  },
  CoordinatorVisit: {
    de: 'Besuch der Koordination',
    deMany: 'Besuche der Koordination',
    is: 'The county was in a municipality: when, what for, how many took part. Nothing about people.',
    source: 'Konzept 2025, 2.1 (Begleitung der Kommunen)',
  },
} as const satisfies Record<string, Term>;
