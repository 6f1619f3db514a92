import type { Term } from './terms.ts';

const STANDARD = 'KIM-Standard (Rhein-Kreis Neuss 2021, Phasen des Case Managements)';

/** What case management is called. */
export const caseworkTerms = {
  Addressee: {
    de: 'Empfänger',
    deMany: 'Empfänger',
    is: 'An organisation by its name alone, for whoever refers or hands somebody over to it.',
    source: 'own design',
  },
  Case: {
    de: 'Fall',
    deMany: 'Fälle',
    is: 'The process of accompanying somebody, from access to closure; who it is and what was said are kept apart from it.',
    source: STANDARD,
  },
  CaseCountOfPhase: {
    de: 'Fallzahl einer Phase',
    deMany: 'Fallzahlen nach Phasen',
    is: 'How many cases of a place stand in a phase. Not for employers: to them casework is closed, figures too.',
    source: 'Domänenmodell 1.3',
  },
  CaseCountOfMonth: {
    de: 'Fallzahl eines Monats',
    deMany: 'Fallzahlen nach Monaten',
    is: 'How many cases of a place were open at the end of a month.',
    source: 'Domänenmodell 1.3',
  },
  Client: {
    de: 'Ratsuchende Person',
    deMany: 'Ratsuchende',
    is: 'Somebody who is counselled. Known to who leads the case and to nobody else.',
    source: '§ 203 StGB; Konzept 2025, 2.2',
  },
  ClientCorrection: {
    de: 'Berichtigung der Stammdaten',
    deMany: 'Berichtigungen der Stammdaten',
    is: 'That something known of a client was put right: by whom, when, and what it was before.',
    source: 'Art. 5 (1) d, Art. 16 DSGVO',
  },
  Consent: {
    de: 'Einwilligung',
    deMany: 'Einwilligungen',
    is: 'What a client allows: for which purpose, whom, which kind of data, until when, under which words.',
    source: 'Art. 7 DSGVO; § 67b SGB X',
  },
  ContactRequest: {
    de: 'Kontaktanfrage',
    deMany: 'Kontaktanfragen',
    is: 'Another service that counsels the same person wishes contact; there while the client allows it.',
    source: 'Konzept 2025, 3.2 (Doppelberatungen vermeiden)',
  },
  ContactWish: {
    de: 'Kontaktwunsch',
    deMany: 'Kontaktwünsche',
    is: 'The client wishes that the other service gets in touch.',
    source: 'Konzept 2025, 3.2 (Doppelberatungen vermeiden)',
  },
  DuplicateCheck: {
    de: 'Prüfung auf Doppelberatung',
    deMany: 'Prüfungen auf Doppelberatung',
    is: 'Whether another service of the county counsels the same person, and nothing else about it.',
    source: 'Konzept 2025, 3.2 (Doppelberatungen vermeiden)',
  },
  FamilyLink: {
    de: 'Familienverbindung',
    deMany: 'Familienverbindungen',
    is: 'What two clients are to one another; seen by who leads a case of each.',
    source: 'Domänenmodell 1.2',
  },
  Household: {
    de: 'Haushalt',
    deMany: 'Haushalte',
    is: 'Clients who live together, as far as one leads a case of theirs.',
    source: 'Domänenmodell 1.2',
  },
  Handover: {
    de: 'Fallübergabe',
    deMany: 'Fallübergaben',
    is: 'A case moves with its client to another place of the county: asked for, answered, with consent.',
    source: 'Konzept 2025, 2.2; Domänenmodell 1.4',
  },
  HandoverPart: {
    de: 'Teil des Falls bei der Übergabe',
    deMany: 'Teile des Falls bei der Übergabe',
    is: 'A part of a case, and whether it goes along when the case is handed over: special categories only with a consent of their own.',
    source: 'Art. 9 (2) a DSGVO; ADR 32',
  },
} as const satisfies Record<string, Term>;
