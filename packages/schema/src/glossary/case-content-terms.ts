import type { Term } from './terms.ts';

const STANDARD = 'KIM-Standard (Rhein-Kreis Neuss 2021, S2 bis S5)';

/** What is said in a case. */
export const caseContentTerms = {
  CaseNote: {
    de: 'Verlaufsnotiz',
    deMany: 'Verlaufsnotizen',
    is: 'What was said or observed in a case; a correction keeps the former text.',
    source: STANDARD,
  },
  CaseAssessment: {
    de: 'Einschätzung',
    deMany: 'Einschätzungen',
    is: 'How one of the eight areas of life stands on a day, from 1 (needs help at once) to 5 (runs by itself).',
    source: `${STANDARD}; KIM-Konzept 2025, 3.1 bis 3.8`,
  },
  GoalAgreement: {
    de: 'Zielvereinbarung',
    deMany: 'Zielvereinbarungen',
    is: 'What client and case manager agree on, signed by both.',
    source: STANDARD,
  },
  Goal: {
    de: 'Ziel',
    deMany: 'Ziele',
    is: 'What a client wants to reach, and by when.',
    source: STANDARD,
  },
  Milestone: {
    de: 'Zwischenschritt',
    deMany: 'Zwischenschritte',
    is: 'A step on the way to a goal.',
    source: STANDARD,
  },
  CaseTask: {
    de: 'Aufgabe im Fall',
    deMany: 'Aufgaben im Fall',
    is: 'Something the case manager has to do for a client, by a day.',
    source: 'issue 4, item 2',
  },
  SpecialEntry: {
    de: 'besonders geschützte Angabe',
    deMany: 'besonders geschützte Angaben',
    is: 'Something on health, religion or ethnic origin: encrypted, and only with a consent that names it.',
    source: 'Art. 9 DSGVO',
  },
  CaseEvent: {
    de: 'Ereignis im Fall',
    deMany: 'Ereignisse im Fall',
    is: 'Something that happened in a case, for its time line: a kind and a day, never what was said.',
    source: 'issue 4, item 9',
  },
  CalendarFeed: {
    de: 'Kalender-Adresse',
    deMany: 'Kalender-Adressen',
    is: 'A secret address under which a calendar program fetches the deadlines of the cases somebody leads, by reference and without names, and the meetings they are invited to.',
    source: 'issue 4, item 9',
  },
  Draft: {
    de: 'Entwurf',
    deMany: 'Entwürfe',
    is: 'What somebody has typed into a form and not sent yet: encrypted, for them alone, for two weeks at most.',
    source: 'issue 4, item 9',
  },
  CaseDocument: {
    de: 'Dokument im Fall',
    deMany: 'Dokumente im Fall',
    is: 'A paper kept with a case, e.g. a notice or a certificate.',
    source: 'issue 4, item 7',
  },
} as const satisfies Record<string, Term>;
