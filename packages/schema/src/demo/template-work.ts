/** A draft of the demo's county. The wording is ours. */
export const demoChecklist = {
  title: 'Checkliste Einbürgerung',
  changeNote: 'Erste Fassung: damit nur vollständige Anträge an die Einbürgerungsbehörde gehen.',
  occurredOn: '2026-10-05',
  body: `Checkliste Einbürgerung

Identität geklärt: Pass oder anderer Nachweis liegt vor.

Aufenthalt: seit mindestens fünf Jahren rechtmäßig in Deutschland.

Sprache: Nachweis B1 liegt vor.

Lebensunterhalt: ohne Leistungen nach SGB II oder SGB XII.`,
} as const;

/** What a municipality of the demo has contributed, and the county's answer. */
export const demoProposal = {
  kind: 'INTAKE_FORM',
  title: 'Erfassungsbogen für Gruppen',
  language: 'de',
  body: `Erfassungsbogen für Gruppen

Anlass, Ort und Tag der Beratung.

Zahl der Teilnehmenden, ohne Namen.

Worum ging es?`,
  reason: 'Wir beraten oft ganze Gruppen und brauchen dafür einen eigenen Bogen.',
  proposed_on: '2026-09-14',
  person_name: 'Cem Muster-Windeck',
  answer: 'DECLINED',
  answer_reason: 'Gruppen werden als Dienstleistung gezählt, ohne Bogen. Bitte nutzen Sie die Statistik.',
  answered_on: '2026-09-28',
} as const;
