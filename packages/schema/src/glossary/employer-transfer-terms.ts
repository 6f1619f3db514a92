import type { Term } from './terms.ts';

/** The transfer of the employer. */
export const employerTransferTerms = {
  EmployerTransfer: {
    de: 'Wechsel des Anstellungsträgers',
    deMany: 'Wechsel des Anstellungsträgers',
    is: 'Positions, the employment of those who fill them and Dienstaufsicht go to other employers from one day on; Fachaufsicht stays.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  EmployerTransferLine: {
    de: 'Position eines Wechsels',
    deMany: 'Positionen eines Wechsels',
    is: 'One position of an employer transfer: from whom to whom.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  EmployerTransferPreview: {
    de: 'Vorschau eines Wechsels',
    deMany: 'Vorschauen eines Wechsels',
    is: 'What an employer transfer would do and what stands in its way, before anything is written.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  EmployerTransferPreviewLine: {
    de: 'Stelle in der Vorschau',
    deMany: 'Stellen in der Vorschau',
    is: 'What would happen to one position in an employer transfer.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  EmployerTransferPreviewPerson: {
    de: 'Person in der Vorschau',
    deMany: 'Personen in der Vorschau',
    is: 'Somebody whose employment would move in an employer transfer.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
} as const satisfies Record<string, Term>;
