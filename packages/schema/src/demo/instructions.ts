/** An instruction of the demo's county. The wording is ours. */
export const demoInstruction = {
  title: 'Erstgespräch binnen einer Woche',
  body: `Jede Person, die sich meldet oder verwiesen wird, bekommt binnen einer Woche ein Erstgespräch angeboten.

Ist das nicht möglich, wird der Grund als Hürde gemeldet.`,
  basis: 'KIM-Konzept 2025, 2.2: Fachaufsicht und Koordination liegen beim Kreis.',
  issued_on: '2026-09-07',
  due_on: '2026-10-31',
  person_name: 'Karim Muster-Rsk',
} as const;

/** Where the employer wants otherwise, and what the county says to it. */
export const demoConflict = {
  place: 'meckenheim',
  body: 'Bis Jahresende hat das Ordnen der Altakten Vorrang.',
  instructed_on: '2026-09-15',
  flagged_on: '2026-09-16',
  person_name: 'Cem Muster-Meckenheim',
  county_resolution: 'Das Erstgespräch geht vor; die Altakten können bis März warten.',
  county_resolved_on: '2026-09-22',
} as const;
