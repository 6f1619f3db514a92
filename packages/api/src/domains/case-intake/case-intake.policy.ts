import { isEmail, isName } from '@kim/schema/person-input.ts';

export interface ClientDetails {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string | null;
  readonly languages: readonly string[];
  readonly nationality: string | null;
  readonly arrivedOn: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface IntakeFinding {
  readonly code:
    | 'INVALID_NAME'
    | 'INVALID_EMAIL'
    | 'INVALID_PHONE'
    | 'INVALID_CODE'
    | 'DAY_IN_FUTURE'
    | 'CASE_TOO_LONG_AGO';
  readonly field: readonly string[];
}

const phone = /^[+\d][\d /()-]{3,29}$/;
const language = /^[a-z]{2,3}$/;
const country = /^[A-Z]{2}$/;
/** Case management of the county exists since then (programme start). */
const FIRST_DAY = '2020-01-01';

/** All findings at once, so that a form is corrected in one go. */
export const findingsOfIntake = (
  client: ClientDetails,
  { openedOn, today }: { readonly openedOn: string; readonly today: string },
): IntakeFinding[] => {
  const of = (field: string): readonly string[] => ['client', field];
  const findings: (IntakeFinding | false)[] = [
    !isName(client.givenName) && { code: 'INVALID_NAME', field: of('givenName') },
    !isName(client.familyName) && { code: 'INVALID_NAME', field: of('familyName') },
    client.birthDate !== null &&
      client.birthDate > today && { code: 'DAY_IN_FUTURE', field: of('birthDate') },
    client.arrivedOn !== null &&
      client.arrivedOn > today && { code: 'DAY_IN_FUTURE', field: of('arrivedOn') },
    client.email !== null && !isEmail(client.email) && { code: 'INVALID_EMAIL', field: of('email') },
    client.phone !== null && !phone.test(client.phone) && { code: 'INVALID_PHONE', field: of('phone') },
    client.nationality !== null &&
      !country.test(client.nationality) && { code: 'INVALID_CODE', field: of('nationality') },
    !client.languages.every((code) => language.test(code)) && {
      code: 'INVALID_CODE',
      field: of('languages'),
    },
    openedOn > today && { code: 'DAY_IN_FUTURE', field: ['openedOn'] },
    openedOn < FIRST_DAY && { code: 'CASE_TOO_LONG_AGO', field: ['openedOn'] },
  ];
  return findings.filter((finding) => finding !== false);
};
