import type { LifeArea } from '@kim/schema/reference/casework.ts';

/** What was said in a made-up case. */
interface DemoContent {
  readonly notes: readonly { readonly day: string; readonly channel: string | null; readonly text: string }[];
  readonly assessments: readonly {
    readonly day: string;
    readonly kind: 'INITIAL' | 'REASSESSMENT';
    readonly ratings: Readonly<Partial<Record<LifeArea, number>>>;
  }[];
  readonly agreement: {
    readonly language: string;
    readonly day: string;
    readonly signedOn: string | null;
    readonly goals: readonly {
      readonly area: LifeArea;
      readonly text: string;
      readonly dueOn: string;
      readonly reachedOn: string | null;
      readonly milestones: readonly {
        readonly text: string;
        readonly dueOn: string;
        readonly doneOn: string | null;
      }[];
    }[];
  } | null;
  readonly tasks: readonly {
    readonly text: string;
    readonly dueOn: string;
    readonly doneOn: string | null;
  }[];
}

/** By the number of the case. */
export const demoContents: Readonly<Record<number, DemoContent>> = {
  1: {
    notes: [
      {
        day: '2026-07-20',
        channel: 'ON_SITE',
        text: 'Erstgespräch mit Sprachmittlung. Frau Beispiel möchte Deutsch lernen und sucht einen Kita-Platz für ihren Sohn (3 Jahre).',
      },
      {
        day: '2026-09-28',
        channel: 'PHONE',
        text: 'Der Jobcenter-Bescheid ist da. Der Integrationskurs kann im Oktober beginnen.',
      },
      { day: '2026-10-19', channel: null, text: 'Kita angefragt, Antwort bis Mitte November zugesagt.' },
    ],
    assessments: [
      {
        day: '2026-08-10',
        kind: 'INITIAL',
        ratings: {
          LABOUR_MARKET: 2,
          HOUSING: 4,
          HEALTH_AND_CARE: 3,
          BENEFITS: 2,
          LANGUAGE: 1,
          EDUCATION_0_6: 1,
          EDUCATION_6_18: 4,
          LEISURE_CULTURE_PARTICIPATION: 3,
        },
      },
      {
        day: '2026-11-09',
        kind: 'REASSESSMENT',
        ratings: { LABOUR_MARKET: 2, BENEFITS: 4, LANGUAGE: 3, EDUCATION_0_6: 3 },
      },
    ],
    agreement: {
      language: 'ar',
      day: '2026-09-07',
      signedOn: '2026-09-07',
      goals: [
        {
          area: 'LANGUAGE',
          text: 'Ich spreche Deutsch auf dem Niveau B1.',
          dueOn: '2027-06-30',
          reachedOn: null,
          milestones: [
            { text: 'Ich melde mich zum Integrationskurs an.', dueOn: '2026-10-15', doneOn: '2026-10-12' },
            { text: 'Ich gehe jede Woche in den Kurs.', dueOn: '2027-03-31', doneOn: null },
          ],
        },
        {
          area: 'EDUCATION_0_6',
          text: 'Mein Sohn geht in die Kita.',
          dueOn: '2027-08-01',
          reachedOn: null,
          milestones: [
            { text: 'Ich melde ihn im Kita-Portal an.', dueOn: '2026-10-01', doneOn: '2026-09-21' },
          ],
        },
        {
          area: 'BENEFITS',
          text: 'Ich bekomme mein Geld vom Jobcenter pünktlich.',
          dueOn: '2026-11-30',
          reachedOn: '2026-10-05',
          milestones: [],
        },
      ],
    },
    tasks: [
      { text: 'Bei der Kita nachfragen', dueOn: '2027-02-15', doneOn: null },
      { text: 'Bescheid des Jobcenters prüfen', dueOn: '2026-09-30', doneOn: '2026-09-29' },
    ],
  },
  3: {
    notes: [
      { day: '2026-08-10', channel: 'OUTREACH', text: 'Besuch in der Unterkunft. Die Wohnung ist feucht.' },
    ],
    assessments: [
      { day: '2026-08-10', kind: 'INITIAL', ratings: { HOUSING: 1, HEALTH_AND_CARE: 2, LANGUAGE: 3 } },
    ],
    agreement: {
      language: 'uk',
      day: '2026-11-09',
      signedOn: null,
      goals: [
        {
          area: 'HOUSING',
          text: 'Ich wohne mit meinen Kindern in einer trockenen Wohnung.',
          dueOn: '2027-05-31',
          reachedOn: null,
          milestones: [],
        },
      ],
    },
    tasks: [],
  },
};
