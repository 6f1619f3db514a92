import { isEmail, isName } from '@kim/schema/person-input.ts';

/** Input of `positionFill` that is wrong by itself, whatever the position is. */
export interface FillRequest {
  readonly idempotencyKey: string;
  readonly version: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly validFrom: string;
  readonly share: string;
}

export type FillFinding = {
  readonly code: 'INVALID_NAME' | 'INVALID_EMAIL' | 'INVALID_SHARE' | 'INVALID_DATE' | 'INVALID_KEY';
  readonly field: keyof FillRequest;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const yearsFrom = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** All findings at once, so that a form is corrected in one go. */
export const findingsOf = (request: FillRequest, today: string): FillFinding[] => {
  const share = Number(request.share);
  const findings: (FillFinding | false)[] = [
    !uuid.test(request.idempotencyKey) && { code: 'INVALID_KEY', field: 'idempotencyKey' },
    !isName(request.givenName) && { code: 'INVALID_NAME', field: 'givenName' },
    !isName(request.familyName) && { code: 'INVALID_NAME', field: 'familyName' },
    !isEmail(request.email) && { code: 'INVALID_EMAIL', field: 'email' },
    !(share > 0 && share <= 1) && { code: 'INVALID_SHARE', field: 'share' },
    (request.validFrom < yearsFrom(today, -1) || request.validFrom > yearsFrom(today, 2)) && {
      code: 'INVALID_DATE',
      field: 'validFrom',
    },
  ];
  return findings.filter((finding) => finding !== false);
};
