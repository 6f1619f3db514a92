/** A checklist the demo's county has given out. The wording is ours. */
export const demoReviewChecklist = {
  title: 'Checkliste Fallführung',
  publishedOn: '2026-06-15',
  items: [
    'Die Einwilligung liegt vor und gilt noch.',
    'Das Erstgespräch wurde binnen zwei Wochen angeboten.',
    'Die Bestandsaufnahme nennt Ressourcen und nicht nur Schwierigkeiten.',
    'Die Zielvereinbarung hat Zwischenschritte mit Tagen.',
    'Der nächste Kontakt ist vereinbart.',
  ],
} as const;

/** A review of the demo that is closed, with its report to the employer. */
export const demoReview = {
  place: 'windeck',
  period_from: '2026-07-01',
  period_to: '2026-09-30',
  planned_on: '2026-10-05',
  drawn_on: '2026-10-05',
  sent_on: '2026-10-12',
  statement_due_on: '2026-10-26',
  closed_on: '2026-10-27',
  measures: 'Zwischenschritte werden im Gespräch mit Tagen vereinbart; nach drei Monaten wird nachgesehen.',
  finding: 'Zwischenschritte sind genannt, aber ohne Tage.',
  statement: 'Die Tage sind inzwischen nachgetragen.',
  report: {
    title: 'Qualitätsprüfung drittes Quartal 2026',
    body: 'Die Fallführung entspricht den Standards des Kreises. Vereinbart ist, Zwischenschritte künftig mit Tagen zu versehen.\n\nDafür braucht die Stelle feste Zeiten ohne Sprechstunde. Der Kreis bittet, diese einzuräumen.',
    statement: 'Ich stimme dem Bericht zu.',
    submitted_on: '2026-11-02',
    approved_on: '2026-11-04',
    stated_on: '2026-11-06',
    released_on: '2026-11-09',
  },
} as const;
