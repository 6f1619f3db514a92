import { counties } from '../reference/counties.ts';
import { rheinSiegMunicipalities } from '../reference/municipalities.ts';
import { rheinSiegPositions } from '../reference/positions.ts';
import type { MembershipRole } from '../roles.ts';

/** Somebody of the demo who can sign in. Named role.place; obviously fictional. */
export interface Persona {
  readonly name: string;
  readonly givenName: string;
  /** Unique per organisation, so that it also serves as the canary of the isolation suite. */
  readonly familyName: string;
  readonly email: string;
  readonly memberships: readonly { readonly role: MembershipRole; readonly organisation: string }[];
}

const titleCase = (key: string): string => key.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** `hr`, `bornheim` → Petra Muster-Bornheim. */
const persona = (givenName: string, word: string, role: MembershipRole, organisation: string): Persona => ({
  name: `${word}.${organisation}`,
  givenName,
  familyName: `Muster-${titleCase(organisation)}`,
  email: `${word}@${organisation}.example`,
  memberships: [{ role, organisation }],
});

const takesPart = (municipality: string): boolean =>
  rheinSiegPositions.some(({ module, serves }) => module === 'M2_CASE_MANAGEMENT' && municipality in serves);

const staffOf = (municipality: string): Persona[] => [
  persona('Petra', 'hr', 'MUNICIPAL_HR', municipality),
  ...(takesPart(municipality) ? [persona('Cem', 'cm', 'CASE_MANAGER', municipality)] : []),
];

const named = (person: Persona, name: string): Persona => ({ ...person, name });

const otherCounties = counties.filter(({ key }) => key !== 'rsk');

/** One persona per role per interesting tenant; every tenant has HR and, where it takes part, a case manager. */
export const personas: readonly Persona[] = [
  ...rheinSiegMunicipalities.flatMap(({ key }) => staffOf(key)),
  persona('Lena', 'lead', 'MUNICIPAL_TEAM_LEAD', 'bornheim'),
  persona('Lars', 'lead', 'MUNICIPAL_TEAM_LEAD', 'troisdorf'),
  persona('Petra', 'hr', 'MUNICIPAL_HR', 'rsk'),
  persona('Karim', 'coordinator', 'COUNTY_COORDINATOR', 'rsk'),
  persona('Hanna', 'head', 'CENTRE_HEAD', 'rsk'),
  persona('Olga', 'office', 'STEERING_OFFICE', 'rsk'),
  persona('Felix', 'funding', 'FUNDING_OFFICER', 'rsk'),
  persona('Dora', 'dpo', 'DPO', 'rsk'),
  persona('Anton', 'abh', 'FOREIGNERS_CLERK', 'rsk'),
  persona('Aylin', 'abh', 'FOREIGNERS_CLERK', 'troisdorf'),
  persona('Emil', 'ebh', 'NATURALISATION_CLERK', 'rsk'),
  persona('Selma', 'school', 'SCHOOL_CLERK', 'rsk'),
  persona('Jule', 'youth', 'YOUTH_CLERK', 'rsk'),
  persona('Ada', 'adviser', 'EXTERNAL_ADVISER', 'caritas'),
  persona('Jonas', 'member', 'STEERING_MEMBER', 'jobcenter'),
  named(persona('Paula', 'admin', 'PLATFORM_ADMIN', 'rsk'), 'admin.platform'),
  // HR in Bornheim and team lead in Siegburg: has to choose whom to act as.
  {
    ...persona('Zoe', 'two-hats', 'MUNICIPAL_HR', 'bornheim'),
    familyName: 'Muster-Zweihut',
    memberships: [
      { role: 'MUNICIPAL_HR', organisation: 'bornheim' },
      { role: 'MUNICIPAL_TEAM_LEAD', organisation: 'siegburg' },
    ],
  },
  ...otherCounties.flatMap(({ municipalities }) =>
    municipalities.map(({ key }) => persona('Petra', 'hr', 'MUNICIPAL_HR', key)),
  ),
  persona('Petra', 'hr', 'MUNICIPAL_HR', 'rkn'),
  persona('Konrad', 'coordinator', 'COUNTY_COORDINATOR', 'rkn'),
  persona('Cora', 'cm', 'CASE_MANAGER', 'rkn'),
];

export const findPersona = (name: string): Persona | undefined =>
  personas.find((candidate) => candidate.name === name);
