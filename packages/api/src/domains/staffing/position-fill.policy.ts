import { isEmail, isName } from '@kim/schema/person-input.ts';
import { yearsFrom } from './life/position-timeline.policy.ts';
import { findingsOfPeriod, type PeriodFinding } from './occupancy/occupancy-change.policy.ts';

/** Input of `positionFill` that is wrong by itself, whatever the position is. */
export interface FillRequest {
  readonly version: number;
  /** Somebody of the own staff, or the three fields of a new colleague. */
  readonly personId?: string | null | undefined;
  readonly givenName?: string | null | undefined;
  readonly familyName?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
  readonly share: string;
}

export type FillFinding =
  | PeriodFinding
  | {
      readonly code: 'INVALID_NAME' | 'INVALID_EMAIL' | 'INVALID_SHARE' | 'INVALID_DATE' | 'PERSON_TWICE';
      readonly field: keyof FillRequest;
    };

/** All findings at once, so that a form is corrected in one go. */
export const findingsOf = (request: FillRequest, today: string): FillFinding[] => {
  const share = Number(request.share);
  const findings: (FillFinding | false)[] = [
    ...findingsOfPerson(request),
    !(share > 0 && share <= 1) && { code: 'INVALID_SHARE', field: 'share' },
    (request.validFrom < yearsFrom(today, -1) || request.validFrom > yearsFrom(today, 2)) && {
      code: 'INVALID_DATE',
      field: 'validFrom',
    },
    ...findingsOfPeriod(request, today),
  ];
  return findings.filter((finding) => finding !== false);
};

const findingsOfPerson = ({ personId, ...request }: FillRequest): (FillFinding | false)[] => {
  const { givenName, familyName, email: address } = request;
  if (personId)
    return [Boolean(givenName || familyName || address) && { code: 'PERSON_TWICE', field: 'personId' }];
  return [
    !isName(givenName ?? '') && { code: 'INVALID_NAME', field: 'givenName' },
    !isName(familyName ?? '') && { code: 'INVALID_NAME', field: 'familyName' },
    !isEmail(address ?? '') && { code: 'INVALID_EMAIL', field: 'email' },
  ];
};
