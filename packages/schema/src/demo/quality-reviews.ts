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

const review = {
  period_from: '2026-07-01',
  period_to: '2026-09-30',
  planned_on: '2026-10-05',
  drawn_on: '2026-10-05',
  sent_on: '2026-10-12',
  statement_due_on: '2026-10-26',
  closed_on: '2026-10-27',
  measures: 'Zwischenschritte werden im Gespräch mit Tagen vereinbart; nach drei Monaten wird nachgesehen.',
};

const written = {
  title: 'Qualitätsprüfung drittes Quartal 2026',
  body: 'Die Fallführung entspricht den Standards des Kreises. Vereinbart ist, Zwischenschritte künftig mit Tagen zu versehen.\n\nDafür braucht die Stelle feste Zeiten ohne Sprechstunde. Der Kreis bittet, diese einzuräumen.',
};
const submitted = { ...written, submitted_on: '2026-11-02' };
const announced = { ...submitted, approved_on: '2026-11-04', statement_due_on: '2026-11-18' };

/** What is written on each case of them, and what its case manager says to it. */
export const demoFinding = {
  remark: 'Zwischenschritte sind genannt, aber ohne Tage.',
  statement: 'Die Tage sind inzwischen nachgetragen.',
} as const;

/** Reviews of the demo that are closed: one without a report to the employer, the others with one in every state. */
export const demoReviews = [
  {
    place: 'windeck',
    review,
    report: {
      ...announced,
      state: 'RELEASED',
      statement: 'Ich stimme dem Bericht zu.',
      stated_on: '2026-11-06',
      released_on: '2026-11-09',
    },
  },
  { place: 'much', review, report: null },
  { place: 'niederkassel', review, report: { ...written, state: 'DRAFT' } },
  { place: 'sankt-augustin', review, report: { ...submitted, state: 'APPROVAL' } },
  { place: 'bad-honnef', review, report: { ...announced, state: 'ANNOUNCED' } },
] as const;
