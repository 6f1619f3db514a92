/** A session of the demo's county that is over. The wording is ours. */
export const demoPeerCaseReview = {
  title: 'Drei Stellen, drei Anträge, kein Ergebnis',
  question: 'Wie bringe ich die Stellen an einen Tisch, ohne dass Frau A. alles noch einmal erzählen muss?',
  method: 'STANDARD',
  place: 'Kreishaus, Raum A 3.18',
  planned_at: '2026-10-14T08:00:00Z',
} as const;

export const demoPeerCaseOutcome = {
  suggestions: [
    'Zu einer Fallkonferenz einladen, mit Einwilligung und fester Tagesordnung.',
    'Vorher je Stelle eine Ansprechperson erfragen.',
    'Die Unterlagen einmal zusammenstellen und allen dieselbe Liste geben.',
  ],
  takeaway: 'Ich lade zu einer Fallkonferenz ein und kläre vorher die Einwilligung.',
  minutes: 'Zehn Schritte, 85 Minuten. Alle fünf Rollen waren besetzt.',
  hint: 'Jede Stelle verlangt eigene Nachweise zum selben Sachverhalt; eine gemeinsame Liste gibt es nicht.',
  hint_life_area: 'BENEFITS',
  hint_legal_domain: 'SGB_II',
} as const;

/** One to come, that waits for answers. */
export const demoPlannedReview = {
  title: 'Schulplatz während des Schuljahres',
  question: 'Was kann ich tun, wenn keine Schule im Einzugsgebiet aufnimmt?',
  presentation:
    'Familie B. ist im Oktober zugezogen, zwei Kinder, 9 und 13 Jahre. Drei Schulen haben abgesagt, das Schulamt verweist auf Wartelisten.',
  method: 'SHORT',
  place: 'Videokonferenz',
  planned_at: '2027-01-20T09:00:00Z',
} as const;
