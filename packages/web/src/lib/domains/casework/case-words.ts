import type {
  CasePhase,
  EntryChannel,
  LegalDomain,
  LifeArea,
  ResidenceStatus,
  TargetGroup,
} from '#lib/gql/documents.generated.ts';
import { closingReasons, type ClosingReason } from '@kim/schema/reference/casework.ts';
import { m } from '#lib/paraglide/messages.js';

export const phaseLabel = (phase: CasePhase): string => m[`case_phase_${phase}`]();
export const entryLabel = (channel: EntryChannel): string => m[`entry_${channel}`]();
export const targetLabel = (group: TargetGroup): string => m[`target_${group}`]();
export const areaLabel = (area: LifeArea): string => m[`area_${area}`]();
export const legalLabel = (domain: LegalDomain): string => m[`legal_${domain}`]();
export const residenceLabel = (status: ResidenceStatus): string => m[`residence_${status}`]();
export const closingLabel = (reason: ClosingReason): string => m[`closing_${reason}`]();

/** The contract leaves the code of a closure a text; an unknown one is shown as it is. */
export const closingWords = (code: string): string => {
  const known = closingReasons.find((reason) => reason === code);
  return known ? closingLabel(known) : code;
};

interface Named {
  readonly givenName: string;
  readonly familyName: string;
}
export const nameOf = (person: Named | null): string =>
  person ? `${person.givenName} ${person.familyName}` : m.not_given();

export const listOf = (words: readonly string[]): string => words.join(', ') || m.case_none_yet();
