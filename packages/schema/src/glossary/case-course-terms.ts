import type { Term } from './terms.ts';

const STANDARD = 'KIM-Standard (Rhein-Kreis Neuss 2021, Phasen des Case Managements)';

/** The course of a case. */
export const caseCourseTerms = {
  CaseStep: {
    de: 'Phasenschritt',
    deMany: 'Phasenschritte',
    is: 'The change from one phase of a case to another: who, when, why. Never changed.',
    source: STANDARD,
  },
  CaseDeputy: {
    de: 'Vertretung im Fall',
    deMany: 'Vertretungen im Fall',
    is: 'A colleague of the same organisation who leads a case from day to day while the responsible one is away.',
    source: 'Domain model 1.3',
  },
  CaseManager: {
    de: 'Case Managerin oder Case Manager',
    deMany: 'Case Managerinnen und Case Manager',
    is: 'Somebody of the own organisation a case may be given to.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  LegalDomainPeriod: {
    de: 'Zeit in einem Rechtskreis',
    deMany: 'Zeiten in einem Rechtskreis',
    is: 'A Rechtskreis somebody is in, was in or has applied for, with the waiting time in between.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.6',
  },
  SavedFilter: {
    de: 'gespeicherte Auswahl',
    deMany: 'gespeicherte Auswahlen',
    is: 'A narrowed list somebody keeps for themselves under a name: codes alone, never a name of anybody else.',
    source: 'KIM-Verbund, Anforderung 4',
  },
} as const satisfies Record<string, Term>;
