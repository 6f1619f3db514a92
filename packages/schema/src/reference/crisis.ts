import type { DataCategory } from './casework.ts';

/*
 * The words of a crisis registration (mass intake), as in 2022: committee paper of 16.05.2022, 2.5 and 3.2.6. Case managers registered people in
 * seven municipalities, and foreigners' office, school office and youth office read the lists from a shared drive.
 */

/** Offices of a county or municipality that receive fields of a registration; in the order of the paper. */
export const crisisOffices = ['FOREIGNERS_OFFICE', 'SCHOOL_OFFICE', 'YOUTH_OFFICE'] as const;
export type CrisisOffice = (typeof crisisOffices)[number];

export const crisisFormStates = ['DRAFT', 'LIVE', 'CLOSED', 'PURGED'] as const;
export type CrisisFormState = (typeof crisisFormStates)[number];

export const crisisFieldKinds = ['TEXT', 'DATE', 'NUMBER', 'CHOICE', 'YES_NO'] as const;
export type CrisisFieldKind = (typeof crisisFieldKinds)[number];

/** Kinds of data a form may ask for. None of Art. 9 DSGVO is among them. */
export const crisisDataCategories = [
  'IDENTITY',
  'CONTACT',
  'FAMILY',
  'RESIDENCE',
  'SITUATION',
] as const satisfies readonly DataCategory[];
export type CrisisDataCategory = (typeof crisisDataCategories)[number];

export const crisisAccessKinds = ['OPENED', 'EXPORTED'] as const;
export type CrisisAccessKind = (typeof crisisAccessKinds)[number];

/** What an answer of the kind YES_NO is written as. */
export const crisisAnswers = ['YES', 'NO'] as const;

export interface CrisisFieldReference {
  readonly key: string;
  readonly labelDe: string;
  readonly labelEn: string;
  readonly kind: CrisisFieldKind;
  readonly choices?: readonly string[];
  readonly isMandatory: boolean;
  readonly dataCategory: CrisisDataCategory;
  readonly offices: readonly CrisisOffice[];
}

/** What every registration begins with; the county changes it as it likes. */
export const basicCrisisFields: readonly CrisisFieldReference[] = (
  [
    ['family_name', 'Familienname', 'Family name', 'TEXT'],
    ['given_name', 'Vorname', 'Given name', 'TEXT'],
    ['birth_date', 'Geburtsdatum', 'Date of birth', 'DATE'],
  ] as const
).map(([key, labelDe, labelEn, kind]) => ({
  key,
  labelDe,
  labelEn,
  kind,
  isMandatory: true,
  dataCategory: 'IDENTITY',
  offices: crisisOffices,
}));
