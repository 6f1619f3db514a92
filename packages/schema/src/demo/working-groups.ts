/** People of the demo in the real project groups of the Rhein-Sieg-Kreis: the papers name bodies alone. */
export const demoSeats = [
  { group: 'delfin-4', body: 'Schulaufsicht', persona: 'school.rsk', role: 'Grundschulen' },
  { group: 'delfin-4', body: 'Jugendämter im Rhein-Sieg-Kreis', persona: 'youth.rsk' },
  { group: 'charitable-work', body: 'Jobcenter Rhein-Sieg', persona: 'member.jobcenter' },
  { group: 'charitable-work', body: 'Kommunale Sozialämter', persona: 'lead.troisdorf', role: 'Troisdorf' },
] as const;

/** Made up. */
export const demoGroupTasks = [
  {
    body: 'Schulaufsicht',
    group: 'delfin-4',
    title: 'Beispiel: Termine der Tests zusammenstellen',
    due: '2026-12-10',
  },
  {
    body: 'Jobcenter Rhein-Sieg',
    group: 'charitable-work',
    title: 'Beispiel: heutigen Ablauf beschreiben',
    due: '2026-12-15',
  },
] as const;
export const demoGroupMeetings = [
  {
    group: 'delfin-4',
    heldOn: '2026-11-12',
    place: 'Kreishaus Siegburg',
    notes: 'Beispiel: Auftrag besprochen.',
  },
  { group: 'delfin-4', heldOn: '2026-12-17', place: 'Kreishaus Siegburg', notes: null },
] as const;

/** An example of the whole way, made up, in the other county: from a theme to a result that is told. */
export const demoLoop = {
  county: 'rkn',
  title: 'Beispiel: Termine bei Behörden auch ohne Internet',
  description: 'Wer keinen Zugang zum Internet hat, bekommt schwer einen Termin.',
  group: 'Beispiel: Terminvergabe',
  mandate: 'Ein Weg zu Terminen, der ohne Internet geht.',
  proposal: 'Ein gemeinsames Telefon für Termine',
  body: 'Die beteiligten Behörden vergeben Termine auch über eine gemeinsame Telefonnummer.',
  result: 'Termine gibt es auch am Telefon',
  answer: 'Die Lenkungsgruppe hat beschlossen, dass es Termine auch über eine gemeinsame Telefonnummer gibt.',
  firstDecidedOn: '2026-03-17',
  submittedOn: '2026-08-20',
  decidedOn: '2026-09-15',
  publishedOn: '2026-09-21',
  source: 'Beispiel; in den Unterlagen steht das nicht.',
} as const;
