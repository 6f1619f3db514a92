import { createHash } from 'node:crypto';
import type {
  CasePhase,
  EntryChannel,
  LegalDomain,
  LifeArea,
  ResidenceStatus,
  Sex,
  TargetGroup,
} from '@kim/schema/reference/casework.ts';

interface Step {
  readonly phase: CasePhase;
  readonly day: string;
}

/** A made-up case: nobody in it exists, and the papers say nothing of single cases. */
export interface DemoCase {
  readonly number: number;
  readonly reference: string;
  readonly entryChannel: EntryChannel;
  readonly targetGroups: readonly TargetGroup[];
  readonly lifeAreas: readonly LifeArea[];
  readonly steps: readonly Step[];
  readonly legalDomains: readonly {
    readonly domain: LegalDomain;
    readonly appliedOn: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[];
  readonly consent: { readonly version: number; readonly givenOn: string; readonly expiresOn: string };
  readonly client: {
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: string;
    readonly sex: Sex;
    readonly languages: readonly string[];
    readonly interpreterNeeded: boolean;
    readonly nationality: string;
    readonly residenceStatus: ResidenceStatus;
    readonly arrivedOn: string;
    readonly phone: string;
  };
}

const clients = [
  ['Amal', '1991-04-02', 'FEMALE', 'ar', 'SY', 'PROTECTION', '2016-02-11'],
  ['Reza', '1988-09-17', 'MALE', 'fa', 'AF', 'TOLERATED', '2021-10-05'],
  ['Oksana', '1979-01-30', 'FEMALE', 'uk', 'UA', 'RESIDENCE_PERMIT', '2022-03-21'],
  ['Emre', '1996-12-08', 'MALE', 'tr', 'TR', 'ASYLUM_SEEKER', '2023-07-14'],
] as const;

type Outline = Pick<DemoCase, 'entryChannel' | 'targetGroups' | 'lifeAreas' | 'steps' | 'legalDomains'>;

const days = [
  '2026-07-06',
  '2026-07-20',
  '2026-08-10',
  '2026-09-07',
  '2026-09-28',
  '2026-10-19',
  '2026-11-09',
];
const upTo = (...phases: readonly CasePhase[]): Step[] =>
  phases.map((phase, index) => ({ phase, day: days[index]! }));

const outlines: readonly Outline[] = [
  {
    entryChannel: 'SELF',
    targetGroups: ['REFUGEE', 'FAMILY'],
    lifeAreas: ['LANGUAGE', 'EDUCATION_0_6'],
    steps: upTo('ACCESS', 'INTAKE', 'ASSESSMENT', 'GOAL_AGREEMENT', 'COORDINATION'),
    legalDomains: [
      { domain: 'ASYLBLG', appliedOn: null, validFrom: '2022-05-01', validTo: '2026-08-31' },
      { domain: 'SGB_II', appliedOn: '2026-07-20', validFrom: '2026-09-01', validTo: null },
    ],
  },
  {
    entryChannel: 'FOREIGNERS_OFFICE',
    targetGroups: ['TOLERATED', 'YOUNG_ADULT'],
    lifeAreas: ['LABOUR_MARKET'],
    steps: upTo('ACCESS', 'INTAKE'),
    legalDomains: [{ domain: 'ASYLBLG', appliedOn: null, validFrom: '2021-11-01', validTo: null }],
  },
  {
    entryChannel: 'ACCOMMODATION',
    targetGroups: ['UKRAINE', 'WOMEN'],
    lifeAreas: ['HOUSING', 'HEALTH_AND_CARE'],
    steps: upTo('ACCESS', 'INTAKE', 'ASSESSMENT'),
    legalDomains: [{ domain: 'SGB_XII', appliedOn: '2026-08-10', validFrom: null, validTo: null }],
  },
  {
    entryChannel: 'JOBCENTER',
    targetGroups: ['NEWLY_ARRIVED'],
    lifeAreas: ['BENEFITS'],
    steps: upTo('ACCESS', 'INTAKE', 'ASSESSMENT', 'GOAL_AGREEMENT', 'COORDINATION', 'MONITORING', 'CLOSED'),
    legalDomains: [],
  },
];

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As random as the real ones look, and the same on every machine. */
const referenceOf = (key: string): string => {
  const bytes = createHash('sha256').update(`kim:reference:${key}`).digest();
  const sign = (index: number): string => ALPHABET[bytes[index]! % ALPHABET.length]!;
  return `${[0, 1, 2, 3].map(sign).join('')}-${[4, 5, 6, 7].map(sign).join('')}`;
};

const placeName = (organisation: string): string =>
  organisation.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** Four cases of every case manager, in different phases. */
export const demoCasesOf = (organisation: string): DemoCase[] =>
  outlines.map((outline, index): DemoCase => {
    const [givenName, birthDate, sex, language, nationality, residenceStatus, arrivedOn] = clients[index]!;
    return {
      ...outline,
      number: index + 1,
      reference: referenceOf(`${organisation}:${index + 1}`),
      consent: { version: 3, givenOn: '2026-07-06', expiresOn: '2027-07-05' },
      client: {
        givenName,
        familyName: `Beispiel-${placeName(organisation)}`,
        birthDate,
        sex,
        languages: [language, 'de'],
        interpreterNeeded: index % 2 === 0,
        nationality,
        residenceStatus,
        arrivedOn,
        phone: `+49 2241 555 0${index}00`,
      },
    };
  });
