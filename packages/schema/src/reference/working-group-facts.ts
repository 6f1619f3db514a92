import type { WorkingGroupState } from './working-group.ts';

interface HistoricTheme {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly resolution: string;
}
interface HistoricGroup {
  readonly key: string;
  readonly name: string;
  readonly mandate: string;
  readonly theme?: string;
  readonly actionField?: string;
  readonly resolution: string;
  readonly state: WorkingGroupState;
  readonly source: string;
  readonly members: readonly string[];
}

const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025';
const DELFIN = 'DELFIN 4';
const COOPERATION = 'Zusammenarbeit Kommune – Jobcenter/Agentur für Arbeit';
const CHARITABLE = 'Gemeinnützige Tätigkeiten und Rechtskreiswechsel';

/** That there shall be concept groups; the other resolutions these hang on are among those of the steering group's history. */
export const conceptGroupsResolution = {
  key: 'concept-groups',
  kind: 'CONCEPT',
  subject: 'Acht KIM-relevante Themenfelder und die Akteure, die sie bearbeiten',
  text: 'Die Lenkungsgruppe KIM erarbeitet auf Basis der Handlungsfelder des Integrationskonzeptes acht KIM-relevante Themenfelder und legt die zu partizipierenden Akteure fest. Sie werden 2023 und 2024 in acht thematischen Konzeptarbeitsgruppen eingebunden.',
  decidedOn: '2022-12-31',
  dayNote: 'Im Jahr 2022; den Tag nennt das Konzept nicht.',
  source: `${CONCEPT}, Kapitel 4`,
} as const;

/** What the steering group of the Rhein-Sieg-Kreis has taken up; "Einheitliche Abläufe bei Arbeitsangeboten" has no group. */
export const rheinSiegThemes: readonly HistoricTheme[] = [
  {
    key: 'delfin-4',
    title: 'Sprachförderung für DELFIN-4-Kinder',
    description: 'Etablierung von Sprachförderangeboten für Delfin 4-Kinder im Rhein-Sieg-Kreis.',
    resolution: 'group-delfin-4',
  },
  {
    key: 'cooperation',
    title: 'Zusammenarbeit zwischen Kommune, Jobcenter und Agentur für Arbeit',
    description: 'Optimierung der Zusammenarbeit.',
    resolution: '2024-priorities',
  },
  {
    key: 'charitable-work',
    title: CHARITABLE,
    description:
      'Mögliche Verfahren für zugewiesene Personen im Kontext gemeinnütziger Tätigkeit und deren Fortsetzung nach Rechtskreiswechsel.',
    resolution: '2024-priorities',
  },
  {
    key: 'job-offers',
    title: 'Einheitliche Abläufe bei Arbeitsangeboten',
    description:
      'Etablierung eines einheitlichen Verfahrens- und Prozessablaufs bei Arbeitsangeboten. Priorisiert; eine Projektarbeitsgruppe gibt es noch nicht.',
    resolution: '2024-priorities',
  },
];

const projectGroups: readonly HistoricGroup[] = [
  {
    key: 'delfin-4',
    name: DELFIN,
    mandate: 'Etablierung von Sprachförderangeboten für Delfin 4-Kinder im Rhein-Sieg-Kreis.',
    theme: 'delfin-4',
    resolution: 'group-delfin-4',
    state: 'ACTIVE',
    source: `${CONCEPT}, 3.4`,
    members: ['Schulaufsicht', 'Jugendämter im Rhein-Sieg-Kreis', 'Kreisgesundheitsamt'],
  },
  {
    key: 'cooperation',
    name: COOPERATION,
    mandate: 'Optimierung der Zusammenarbeit.',
    theme: 'cooperation',
    resolution: 'group-jobcenter',
    state: 'ACTIVE',
    source: `${CONCEPT}, 3.4`,
    members: ['Kommunale Sozialämter', 'Kreissozialamt', 'Jobcenter Rhein-Sieg', 'Bundesagentur für Arbeit'],
  },
  {
    key: 'charitable-work',
    name: CHARITABLE,
    mandate:
      'Erarbeitung möglicher Verfahren für zugewiesene Personen im Kontext gemeinnütziger Tätigkeit und deren Fortsetzung nach Rechtskreiswechsel.',
    theme: 'charitable-work',
    resolution: 'group-charitable-work',
    state: 'ACTIVE',
    source: `${CONCEPT}, 3.4`,
    members: ['Kommunale Sozialämter', 'Jobcenter Rhein-Sieg'],
  },
];

/** The action fields as the chapters of part 2 of the concept are called. */
const conceptFields = [
  'Arbeitsmarktintegration',
  'Wohnen',
  'Gesundheit, Senioren- und Pflegehilfe',
  'Leistungsgewährung',
  'Sprache',
  'Bildung 0–6 Jahre',
  'Bildung 6–18 Jahre',
  'Freizeit, Kultur und politische Partizipation',
] as const;

export const rheinSiegGroups: readonly HistoricGroup[] = [
  ...projectGroups,
  ...conceptFields.map((field, position): HistoricGroup => ({
    key: `concept-${position + 1}`,
    name: field,
    mandate: `Ziele und Maßnahmen für das Handlungsfeld „${field}“, erarbeitet 2023 und 2024.`,
    actionField: field,
    resolution: 'concept-groups',
    state: 'CLOSED',
    source: `${CONCEPT}, 4.${position + 1}`,
    members: [],
  })),
];
