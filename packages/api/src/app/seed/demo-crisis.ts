import { basicCrisisFields, crisisOffices, type CrisisFieldReference } from '@kim/schema/reference/crisis.ts';

export interface DemoForm {
  readonly key: string;
  readonly titleDe: string;
  readonly titleEn: string;
  readonly targetGroup: string;
  /** Where it is live and how many were registered there; empty: a draft. */
  readonly places: Readonly<Record<string, number>>;
}

/** Seven municipalities as in 2022; which ones, and how many people, is made up. */
const sevenPlaces = {
  troisdorf: 14,
  bornheim: 11,
  siegburg: 6,
  meckenheim: 8,
  lohmar: 5,
  alfter: 3,
  much: 2,
};

const ukraine = {
  titleDe: 'Erfassung: Menschen aus der Ukraine',
  titleEn: 'Registration: people from Ukraine',
  targetGroup: 'UKRAINE',
};

export const demoForms: Readonly<Record<string, readonly DemoForm[]>> = {
  rsk: [
    { key: 'rsk:ukraine', ...ukraine, places: sevenPlaces },
    {
      key: 'rsk:draft',
      titleDe: 'Erfassung: Notunterkunft (Entwurf)',
      titleEn: 'Registration: emergency shelter (draft)',
      targetGroup: 'NEWLY_ARRIVED',
      places: {},
    },
  ],
  // its case managers are employed by the county
  rkn: [{ key: 'rkn:ukraine', ...ukraine, places: { rkn: 6 } }],
};

export const noticeDe = [
  'Die Angaben sind freiwillig. Ihre Kommune erfasst sie, damit Ausländerbehörde, Schulamt und Jugendamt früh planen können (Art. 6 Abs. 1 Buchst. a DSGVO).',
  'Jede Stelle erhält nur die Angaben, die sie braucht, und nur mit Ihrer Einwilligung. Sie können die Einwilligung jederzeit zurücknehmen; dann sieht die Stelle nichts mehr.',
  'Alle Angaben werden nach 180 Tagen von selbst gelöscht.',
].join('\n\n');
export const noticeEn = [
  'Giving these details is voluntary. Your municipality records them so that foreigners’ office, school office and youth office can plan early (Art. 6 (1) (a) GDPR).',
  'Each office receives only the details it needs, and only with your consent. You may withdraw it at any time; the office then sees nothing any more.',
  'All details are deleted by themselves after 180 days.',
].join('\n\n');

const optional = (field: Omit<CrisisFieldReference, 'isMandatory'>): CrisisFieldReference => ({
  ...field,
  isMandatory: false,
});

export const demoFields: readonly CrisisFieldReference[] = [
  ...basicCrisisFields,
  optional({
    key: 'anschrift',
    labelDe: 'Anschrift oder Unterkunft',
    labelEn: 'Address or accommodation',
    kind: 'TEXT',
    dataCategory: 'CONTACT',
    offices: crisisOffices,
  }),
  optional({
    key: 'telefon',
    labelDe: 'Telefon',
    labelEn: 'Phone',
    kind: 'TEXT',
    dataCategory: 'CONTACT',
    offices: ['FOREIGNERS_OFFICE'],
  }),
  optional({
    key: 'eingereist_am',
    labelDe: 'Eingereist am',
    labelEn: 'Arrived on',
    kind: 'DATE',
    dataCategory: 'RESIDENCE',
    offices: ['FOREIGNERS_OFFICE'],
  }),
  optional({
    key: 'schulpflichtig',
    labelDe: 'Schulpflichtig',
    labelEn: 'Of school age',
    kind: 'YES_NO',
    dataCategory: 'SITUATION',
    offices: ['SCHOOL_OFFICE'],
  }),
  optional({
    key: 'kita_platz',
    labelDe: 'Kita-Platz gesucht',
    labelEn: 'Looking for day care',
    kind: 'CHOICE',
    choices: ['Nein', 'Ja, unter 3 Jahre', 'Ja, ab 3 Jahre'],
    dataCategory: 'FAMILY',
    offices: ['YOUTH_OFFICE'],
  }),
];

const givenNames = ['Oksana', 'Mykola', 'Iryna', 'Taras', 'Olena', 'Bohdan', 'Sofija', 'Danylo'];

/** Nobody is called so. */
export const demoAnswers = (place: string, number: number): readonly (string | null)[] => {
  const isChild = number % 3 === 0;
  const year = isChild ? 2014 + (number % 8) : 1970 + ((number * 7) % 30);
  return [
    `Muster-${place[0]!.toUpperCase()}${place.slice(1)}-${number}`,
    givenNames[number % givenNames.length]!,
    `${year}-0${1 + (number % 9)}-1${number % 10}`,
    `Beispielweg ${number}`,
    number % 2 === 0 ? `0000 1000${number}` : null,
    '2026-03-01',
    isChild ? 'YES' : 'NO',
    isChild && year > 2019 ? 'Ja, ab 3 Jahre' : 'Nein',
  ];
};
