import { isEmail, isName } from '@kim/schema/person-input.ts';

/** What is known of somebody who is counselled. */
export interface ClientDetails {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string | null;
  readonly sex: string | null;
  /** By their code, the best spoken first. */
  readonly languages: readonly string[];
  readonly interpreterNeeded: boolean;
  readonly nationality: string | null;
  readonly residenceStatus: string | null;
  readonly arrivedOn: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
}

export interface ClientFinding {
  readonly code:
    | 'INVALID_NAME'
    | 'INVALID_EMAIL'
    | 'INVALID_PHONE'
    | 'INVALID_CODE'
    | 'INVALID_ADDRESS'
    | 'INVALID_POSTAL_CODE'
    | 'DAY_IN_FUTURE';
  readonly field: keyof ClientDetails;
}

const phone = /^[+\d][\d /()-]{3,29}$/;
const language = /^[a-z]{2,3}$/;
const country = /^[A-Z]{2}$/;
const postalCode = /^\d{5}$/;

/** All findings at once, so that a form is corrected in one go. */
export const findingsOfClient = (client: ClientDetails, today: string): ClientFinding[] => {
  const rules: readonly (readonly [isFine: boolean, ...finding: Parts])[] = [
    [isName(client.givenName), 'INVALID_NAME', 'givenName'],
    [isName(client.familyName), 'INVALID_NAME', 'familyName'],
    [client.birthDate === null || client.birthDate <= today, 'DAY_IN_FUTURE', 'birthDate'],
    [client.arrivedOn === null || client.arrivedOn <= today, 'DAY_IN_FUTURE', 'arrivedOn'],
    [client.email === null || isEmail(client.email), 'INVALID_EMAIL', 'email'],
    [client.phone === null || phone.test(client.phone), 'INVALID_PHONE', 'phone'],
    [client.nationality === null || country.test(client.nationality), 'INVALID_CODE', 'nationality'],
    [client.languages.every((code) => language.test(code)), 'INVALID_CODE', 'languages'],
    [client.street === null || isName(client.street), 'INVALID_ADDRESS', 'street'],
    [client.postalCode === null || postalCode.test(client.postalCode), 'INVALID_POSTAL_CODE', 'postalCode'],
    [client.city === null || isName(client.city), 'INVALID_ADDRESS', 'city'],
  ];
  return rules.flatMap(([isFine, code, field]) => (isFine ? [] : [{ code, field }]));
};

type Parts = [code: ClientFinding['code'], field: ClientFinding['field']];
