/** A conference of the demo that has taken place. The wording is ours. */
export const demoCaseConference = {
  place: 'Rathaus Much, Raum 12',
  agenda: 'Welche Stelle braucht welchen Nachweis, und bis wann?',
  minutes: 'Die Nachweise werden einmal gesammelt und allen gegeben.',
  agreement: 'Termin zur Beratung geben',
  due_on: '2026-12-04',
  held_at: '2026-11-20T09:00:00Z',
  invited_on: '2026-11-09',
  answered_by_name: 'Ada Muster-Caritas',
} as const;
