import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { LegalDomain } from '@kim/schema/reference/casework.ts';

/** A legal domain the client is in, waits for, or was in. */
export interface LegalDomainDays {
  readonly appliedOn: string | null;
  /** Null: still waiting. */
  readonly validFrom: string | null;
  /** Last day. */
  readonly validTo: string | null;
}

export interface KnownLegalDomain extends LegalDomainDays {
  readonly id: string;
  readonly legalDomain: LegalDomain;
}

export interface LegalDomainFinding {
  readonly code: ChangeCode;
  readonly field: keyof LegalDomainDays;
}

/** What is wrong with the days by themselves; all at once. The database holds the same. */
export const findingsOfDays = (days: LegalDomainDays, today: string): LegalDomainFinding[] => {
  const { appliedOn, validFrom, validTo } = days;
  const findings: (LegalDomainFinding | false)[] = [
    !appliedOn && !validFrom && { code: 'LEGAL_DOMAIN_DAY_MISSING', field: 'appliedOn' },
    appliedOn !== null && appliedOn > today && { code: 'DAY_TO_COME', field: 'appliedOn' },
    appliedOn !== null &&
      validFrom !== null &&
      validFrom < appliedOn && { code: 'LEGAL_DOMAIN_BEFORE_APPLICATION', field: 'validFrom' },
    validTo !== null &&
      (validFrom === null || validTo < validFrom) && { code: 'INVALID_PERIOD', field: 'validTo' },
  ];
  return findings.filter((finding) => finding !== false);
};

/** A client is in one legal domain once at a time, and waits for it once; in several different ones they may be together. */
export const overlapsKnown = (
  entered: LegalDomainDays & { readonly legalDomain: LegalDomain },
  known: readonly KnownLegalDomain[],
): boolean =>
  known.some((other) => {
    if (other.legalDomain !== entered.legalDomain) return false;
    return firstDay(other) <= lastDay(entered) && firstDay(entered) <= lastDay(other);
  });

const firstDay = ({ appliedOn, validFrom }: LegalDomainDays): string => validFrom ?? appliedOn!;
const lastDay = ({ validTo }: LegalDomainDays): string => validTo ?? '9999-12-31';
