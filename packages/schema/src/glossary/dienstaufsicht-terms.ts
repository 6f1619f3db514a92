import { ledgerTerms } from './ledger-terms.ts';
import { reminderTerms } from './reminder-terms.ts';
import type { Term } from './terms.ts';

/** What the employer's side is called. */
export const dienstaufsichtTerms = {
  ...ledgerTerms,
  ...reminderTerms,
  PersonnelFile: {
    de: 'Personalakte',
    deMany: 'Personalakten',
    is: 'The employer’s file about one employment; it moves as a whole when the employer changes.',
    source: '§ 50 BeamtStG; TVöD by analogy',
  },
  PersonnelFileKeeper: {
    de: 'aktenführende Stelle',
    deMany: 'aktenführende Stellen',
    is: 'Which organisation keeps a personnel file, from when to when.',
    source: '§ 50 BeamtStG; KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  UnreachablePeriod: {
    de: 'Zeit der Nichterreichbarkeit',
    deMany: 'Zeiten der Nichterreichbarkeit',
    is: 'Days on which somebody cannot be reached; never why.',
    source: '§ 50 BeamtStG; domain model 1.3',
  },
  PositionEvent: {
    de: 'Schritt im Leben einer Stelle',
    deMany: 'Schritte im Leben einer Stelle',
    is: 'Who led a position into which state, from which day on: allocated, funded, advertised, filled, vacant, returned, reallocated, abolished.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2 and note 11; domain model 1.4.7',
  },
  PositionFixedTerm: {
    de: 'Befristung einer Stelle',
    deMany: 'Befristungen einer Stelle',
    is: 'The last day a position is funded for, as the county recorded it; null when there is no end any more.',
    source: 'Richtlinie KIM Nordrhein-Westfalen; KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  Contract: {
    de: 'Arbeitsvertrag',
    deMany: 'Arbeitsverträge',
    is: 'What is agreed for a period of an employment: term, pay grade and step, hours.',
    source: 'TVöD; § 14 TzBfG',
  },
  WorkingTime: {
    de: 'Arbeitszeit',
    deMany: 'Arbeitszeiten',
    is: 'How the weekly hours of a contract are spread over the week.',
    source: '§ 6 TVöD; § 3 ArbZG',
  },
  Appraisal: {
    de: 'Beurteilung',
    deMany: 'Beurteilungen',
    is: 'What the employer found about somebody’s work, for a time and a reason.',
    source: 'TVöD; § 109 GewO',
  },
  PersonnelDocument: {
    de: 'Dokument der Personalakte',
    deMany: 'Dokumente der Personalakte',
    is: 'A document of a personnel file; nothing on health is part of it.',
    source: '§ 50 BeamtStG; § 22 BDSG',
  },
  PersonnelFileEvent: {
    de: 'Eintrag im Verlauf der Personalakte',
    deMany: 'Verlauf der Personalakte',
    is: 'What was done to a personnel file, by whom and when.',
    source: '§ 50 BeamtStG; Art. 5 (2) DSGVO',
  },
  PositionDeputy: {
    de: 'Vertretung',
    deMany: 'Vertretungen',
    is: 'Who of the employer’s staff stands in on a position, from when to when.',
    source: 'issue 3; KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  PositionGap: {
    de: 'Besetzungslücke',
    deMany: 'Besetzungslücken',
    is: 'Days on which a position, or a part of it, is filled by nobody.',
    source: 'issue 3',
  },
  ImportReport: {
    de: 'Prüfbericht einer Einlesung',
    deMany: 'Prüfberichte einer Einlesung',
    is: 'What was found in a table before anything of it is taken over.',
    source: 'own design',
  },
  ImportFinding: {
    de: 'Fehler in einer Tabelle',
    deMany: 'Fehler in einer Tabelle',
    is: 'What is wrong in one row and column of a table to be imported.',
    source: 'own design',
  },
} as const satisfies Record<string, Term>;
