import type { HurdleSource, HurdleState } from '../reference/hurdle.ts';

/** A made-up report: who sent it, when, and which of the labelled texts it says. */
export interface DemoHurdleReport {
  readonly key: string;
  /** Of the labelled reports (labelled-hurdle-reports.json). */
  readonly text: string;
  readonly source: HurdleSource;
  /** A persona; null: somebody without an account, who says where they work. */
  readonly persona: string | null;
  readonly place: string;
  readonly on: string;
  readonly withCase?: boolean;
}

export interface DemoHurdle {
  readonly key: string;
  readonly state: HurdleState;
  /** Days of its steps, in the order of the states it went through. */
  readonly steps: readonly (readonly [HurdleState, string])[];
  readonly reports: readonly DemoHurdleReport[];
  readonly answer?: string;
  /** Of the demo's requests to the steering group, the one about it. */
  readonly request?: string;
}

/** The report somebody without an account sent, and what the link of the demo ends with: known to everybody, as all of the demo is. */
export const demoFollowedReport = {
  key: 'bank-1',
  secret: 'demo-link-of-a-made-up-report-for-everybody',
} as const;

const CM = 'CASE_MANAGER';
const cm = (key: string, text: string, place: string, on: string): DemoHurdleReport => ({
  key,
  text,
  source: CM,
  persona: `cm.${place}`,
  place,
  on,
});
const caritas = (key: string, text: string, on: string): DemoHurdleReport => ({
  key,
  text,
  source: 'EXTERNAL_ADVISER',
  persona: 'adviser.caritas',
  place: 'caritas',
  on,
});

/** Hurdles of the demo by county: new ones, two together, one to be reconstructed, one solved, one assessed, one before the steering group. */
export const demoHurdles: Readonly<Record<string, readonly DemoHurdle[]>> = {
  rsk: [
    {
      key: 'change-of-benefit',
      state: 'RECONSTRUCTION',
      steps: [
        ['REPORTED', '2026-09-14'],
        ['REGISTERED', '2026-09-17'],
        ['CLUSTERED', '2026-10-12'],
        ['RECONSTRUCTION', '2026-11-20'],
      ],
      reports: [
        { ...cm('change-1', 'r1', 'bornheim', '2026-09-14'), withCase: true },
        cm('change-2', 'r2', 'troisdorf', '2026-10-09'),
        caritas('change-3', 'r4', '2026-11-18'),
      ],
    },
    {
      key: 'residence-appointment',
      state: 'CLUSTERED',
      steps: [
        ['REPORTED', '2026-10-05'],
        ['REGISTERED', '2026-10-06'],
        ['CLUSTERED', '2026-11-03'],
      ],
      reports: [
        cm('appointment-1', 'r7', 'siegburg', '2026-10-05'),
        { ...cm('appointment-2', 'r10', 'windeck', '2026-11-02'), withCase: true },
      ],
    },
    {
      key: 'interpreting',
      state: 'SOLVED',
      steps: [
        ['REPORTED', '2026-03-02'],
        ['REGISTERED', '2026-03-04'],
        ['CLUSTERED', '2026-04-13'],
        ['RECONSTRUCTION', '2026-05-04'],
        ['ASSESSED', '2026-05-21'],
        ['DIRECT_RESOLUTION', '2026-05-22'],
        ['SOLVED', '2026-06-30'],
      ],
      reports: [
        cm('interpreting-1', 'r55', 'eitorf', '2026-03-02'),
        cm('interpreting-2', 'r57', 'lohmar', '2026-04-10'),
        cm('interpreting-3', 'r56', 'meckenheim', '2026-05-04'),
      ],
      answer:
        'Das Dolmetschen per Video ist in allen Ämtern des Kreises freigeschaltet; die Kommunen können sich anschließen.',
    },
    {
      key: 'work-offers',
      state: 'DECISION_REQUESTED',
      request: 'job-offers',
      steps: [
        ['REPORTED', '2026-06-08'],
        ['REGISTERED', '2026-06-09'],
        ['CLUSTERED', '2026-07-06'],
        ['RECONSTRUCTION', '2026-08-24'],
        ['ASSESSED', '2026-09-21'],
        ['DECISION_REQUESTED', '2026-10-01'],
      ],
      reports: [
        cm('offers-1', 'r46', 'swisttal', '2026-06-08'),
        cm('offers-2', 'r44', 'rheinbach', '2026-07-03'),
        cm('offers-3', 'r45', 'alfter', '2026-08-21'),
      ],
    },
    {
      key: 'day-care-course',
      state: 'ASSESSED',
      steps: [
        ['REPORTED', '2026-07-13'],
        ['REGISTERED', '2026-07-14'],
        ['CLUSTERED', '2026-08-17'],
        ['RECONSTRUCTION', '2026-10-06'],
        ['ASSESSED', '2026-11-17'],
      ],
      reports: [
        cm('course-1', 'r13', 'bad-honnef', '2026-07-13'),
        cm('course-2', 'r14', 'niederkassel', '2026-08-14'),
        cm('course-3', 'r16', 'sankt-augustin', '2026-10-05'),
      ],
    },
    {
      key: 'school-place',
      state: 'REPORTED',
      steps: [],
      reports: [cm('school-1', 'r64', 'niederkassel', '2026-11-24')],
    },
    {
      key: 'bank-account',
      state: 'REPORTED',
      steps: [],
      reports: [
        {
          key: 'bank-1',
          text: 'r60',
          source: 'EXTERNAL_ADVISER',
          persona: null,
          place: 'Flüchtlingshilfe vor Ort',
          on: '2026-11-25',
        },
      ],
    },
    {
      key: 'late-fictional-certificate',
      state: 'REPORTED',
      steps: [],
      reports: [caritas('appointment-3', 'r9', '2026-11-26')],
    },
  ],
  rkn: [
    {
      key: 'housing',
      state: 'REGISTERED',
      steps: [
        ['REPORTED', '2026-11-10'],
        ['REGISTERED', '2026-11-12'],
      ],
      reports: [cm('housing-1', 'r33', 'rkn', '2026-11-10')],
    },
  ],
};

/** What was found out of those that are past it. */
export const demoReconstruction = {
  course:
    'In allen Fällen lief es gut, solange eine Stelle allein zuständig war, und stockte bei der Übergabe an die nächste.',
  interfaces: 'Zwischen kommunalem Sozialamt und Jobcenter.',
  attempts: 'Einzelne Anrufe haben im Einzelfall geholfen.',
  problem_fields: ['INTERFACE', 'PROCEDURE'],
  common_problem: 'Es gibt keinen gemeinsamen Ablauf, an den sich beide Seiten halten.',
} as const;
