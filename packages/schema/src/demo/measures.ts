import type { MeasureState, TrafficLight } from '../reference/measure.ts';

interface DemoReview {
  readonly quarter: readonly [year: number, quarter: number];
  readonly light: TrafficLight;
  readonly value?: number;
  readonly remark?: string;
}
export interface DemoMeasure {
  /** Number in the concept. */
  readonly number: number;
  /** Since when everybody reads it. */
  readonly publishedOn?: string;
  readonly state: MeasureState;
  readonly owner: string;
  /** A persona; without one the organisation answers for it. */
  readonly ownerPerson?: string;
  readonly dueOn: string;
  readonly indicator: string;
  readonly unit: string;
  readonly target: number;
  readonly evidence?: string;
  readonly reviews: readonly DemoReview[];
}

const review = (quarter: number, light: TrafficLight, value?: number, remark?: string): DemoReview => ({
  quarter: [2026, quarter],
  light,
  ...(value === undefined ? {} : { value }),
  ...(remark ? { remark } : {}),
});

/** Made up: how measures of the Rhein-Sieg-Kreis might stand in autumn 2026. The wording of the measures is the concept's. */
export const demoMeasures: readonly DemoMeasure[] = [
  {
    number: 1,
    state: 'RUNNING',
    owner: 'rsk',
    dueOn: '2027-03-31',
    indicator: 'Beratungsstellen mit veröffentlichtem Aufgabenportfolio',
    unit: 'Stellen',
    target: 24,
    reviews: [
      review(1, 'YELLOW', 4, 'Rückmeldungen kommen langsamer als erwartet.'),
      review(2, 'GREEN', 11),
      review(3, 'GREEN', 15),
    ],
  },
  {
    number: 2,
    state: 'DONE',
    owner: 'jobcenter',
    dueOn: '2026-06-30',
    indicator: 'Durchgeführte Bewerbungstage',
    unit: 'Veranstaltungen',
    target: 2,
    evidence:
      'Zwei Bewerbungstage mit zusammen 85 Teilnehmenden; die Berichte liegen der Geschäftsstelle vor.',
    reviews: [review(1, 'GREEN', 1), review(2, 'GREEN', 2)],
  },
  {
    number: 7,
    state: 'PRIORITISED',
    owner: 'rsk',
    dueOn: '2026-12-18',
    indicator: 'Abgestimmter Verfahrensablauf',
    unit: 'Dokument',
    target: 1,
    reviews: [review(3, 'YELLOW', 0, 'Die Arbeitsgruppe ist noch nicht eingesetzt.')],
  },
  {
    number: 9,
    state: 'RUNNING',
    owner: 'rsk',
    dueOn: '2026-12-31',
    indicator: 'Kommunen mit abgestimmter Strategie',
    unit: 'Kommunen',
    target: 19,
    reviews: [
      review(2, 'YELLOW', 3, 'Drei Kommunen haben zugesagt.'),
      review(3, 'RED', 4, 'Das Ziel ist bis Jahresende nicht zu erreichen.'),
    ],
  },
  {
    number: 10,
    publishedOn: '2026-10-15',
    state: 'EVALUATED',
    owner: 'troisdorf',
    dueOn: '2026-03-31',
    indicator: 'Durchgeführte Informationsveranstaltungen',
    unit: 'Veranstaltungen',
    target: 4,
    evidence: 'Vier Veranstaltungen zum Wohnungsführerschein.',
    reviews: [review(1, 'GREEN', 4)],
  },
  {
    number: 16,
    state: 'ASSIGNED',
    owner: 'rsk',
    dueOn: '2027-06-30',
    indicator: 'Neu ausgebildete Gesundheitslotsen',
    unit: 'Personen',
    target: 12,
    reviews: [],
  },
  {
    number: 26,
    publishedOn: '2026-10-15',
    state: 'RUNNING',
    owner: 'jobcenter',
    ownerPerson: 'member.jobcenter',
    dueOn: '2026-12-15',
    indicator: 'Dauer des Rechtskreiswechsels',
    unit: 'Tage',
    target: 30,
    reviews: [
      review(1, 'RED', 74, 'Der Ablauf ist zwischen den Stellen nicht abgestimmt.'),
      review(2, 'YELLOW', 58, 'Ein gemeinsamer Vordruck ist im Einsatz.'),
      review(3, 'YELLOW', 44, 'Es fehlen noch zwei Sozialämter.'),
    ],
  },
  {
    number: 29,
    state: 'STALLED',
    owner: 'rsk',
    dueOn: '2026-09-30',
    indicator: 'Eingerichtete Austauschformate',
    unit: 'Formate',
    target: 3,
    reviews: [
      review(2, 'YELLOW', 1, 'Es fehlt eine Zusage.'),
      review(3, 'RED', 1, 'Die Stelle ist nicht besetzt.'),
    ],
  },
  {
    number: 33,
    publishedOn: '2026-10-15',
    state: 'RUNNING',
    owner: 'caritas',
    dueOn: '2027-01-31',
    indicator: 'Veröffentlichte Sprachangebote',
    unit: 'Angebote',
    target: 120,
    reviews: [review(2, 'GREEN', 60), review(3, 'GREEN', 96)],
  },
  {
    number: 48,
    state: 'RUNNING',
    owner: 'rsk',
    dueOn: '2027-01-15',
    indicator: 'Kitas, die nach der Handlungsstrategie arbeiten',
    unit: 'Kitas',
    target: 40,
    reviews: [review(3, 'GREEN', 31)],
  },
];

/** On these days the measures above took their steps, and from them what is asked of each state. */
export const demoMeasureDays: Readonly<Partial<Record<MeasureState, string>>> = {
  PRIORITISED: '2026-01-12',
  ASSIGNED: '2026-01-26',
  RUNNING: '2026-02-09',
  DONE: '2026-07-06',
  STALLED: '2026-09-14',
  EVALUATED: '2026-10-05',
};

/** Working groups the wording of a measure asks for, and made up: hurdles it has to do with. */
export const demoMeasureLinks = [
  { number: 9, group: 'charitable-work', hurdle: null },
  { number: 26, group: 'cooperation', hurdle: null },
  { number: 48, group: 'delfin-4', hurdle: null },
  { number: 9, group: null, hurdle: 'work-offers' },
  { number: 26, group: null, hurdle: 'change-of-benefit' },
] as const;
export const demoLinkedOn = '2026-11-23';
