import { isReadable } from '@kim/schema/text-input.ts';
import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** What is asked for. */
export interface TransferRequest {
  readonly effectiveOn: string;
  readonly lines: readonly { readonly positionId: string; readonly newEmployerId: string }[];
}

/** A position as it is employed today. */
export interface EmployedPosition {
  readonly employerId: string | null;
  /** Since when, and until when if an end is known. */
  readonly employedFrom: string | null;
  readonly employedTo: string | null;
  /** The municipalities it serves, or the county itself. */
  readonly servedIds: readonly string[];
}

/** Somebody who fills positions of this employer on the effective day or later. */
export interface Occupant {
  readonly name: string;
  readonly positionIds: readonly string[];
  readonly files: readonly { readonly keptFrom: string; readonly keptTo: string | null }[];
}

export interface TransferFinding {
  readonly code: ChangeCode;
  readonly field: string | readonly string[];
  readonly figures?: Readonly<Record<string, string | number>>;
}

const MOST_LINES = 200;
const LONGEST_BASIS = 500;

const yearsFrom = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** Changing the employer is an act of the present one: Dienstaufsicht over every single position (KIM concept 2025, 2.2). */
export const mayTransfer = (actor: Actor, employerIds: readonly (string | null)[]): boolean =>
  actor.kind === 'member' &&
  hasRight(actor, 'TRANSFER_EMPLOYER') &&
  employerIds.every((id) => id === actor.membership.organisation.id);

/** What is wrong with the request by itself. */
export const findingsOf = (
  { effectiveOn, lines }: TransferRequest,
  today: string,
  legalBasis?: string,
): TransferFinding[] => {
  const findings: TransferFinding[] = [];
  if (effectiveOn < yearsFrom(today, -1) || effectiveOn > yearsFrom(today, 2))
    findings.push({ code: 'TRANSFER_DAY_OUT_OF_RANGE', field: 'effectiveOn' });
  if (legalBasis !== undefined && (!isReadable(legalBasis) || legalBasis.length > LONGEST_BASIS))
    findings.push({ code: 'INVALID_TEXT', field: 'legalBasis', figures: { most: LONGEST_BASIS } });
  if (lines.length === 0 || lines.length > MOST_LINES)
    findings.push({ code: 'TRANSFER_POSITIONS_COUNT', field: 'lines', figures: { most: MOST_LINES } });
  lines.forEach(({ positionId }, index) => {
    if (lines.findIndex((line) => line.positionId === positionId) < index)
      findings.push({ code: 'TRANSFER_POSITION_TWICE', field: ['lines', String(index)] });
  });
  return findings;
};

/** Whether a position employed here can go to that employer on that day. Null: it can. */
export const findingOfPosition = (
  position: EmployedPosition,
  { newEmployerId, effectiveOn, countyId }: { newEmployerId: string; effectiveOn: string; countyId: string },
): Omit<TransferFinding, 'field'> | null => {
  if (newEmployerId === position.employerId) return { code: 'TRANSFER_SAME_EMPLOYER' };
  if (newEmployerId !== countyId && !position.servedIds.includes(newEmployerId))
    return { code: 'TRANSFER_EMPLOYER_UNSUITABLE' };
  if (position.employedTo !== null)
    return { code: 'TRANSFER_ALREADY_PLANNED', figures: { lastDay: position.employedTo } };
  if (position.employedFrom === null || position.employedFrom >= effectiveOn)
    return { code: 'TRANSFER_BEFORE_EMPLOYMENT', figures: { since: position.employedFrom ?? '' } };
  return null;
};

/**
 * Whether the files of somebody can go along. A file covers one employment and is never divided: who also fills a position that
 * stays, or that goes to somebody else, stops the transfer until HR has decided. Null: they can.
 */
export const findingOfOccupant = (
  { name, positionIds, files }: Occupant,
  { newEmployerOf, effectiveOn }: { newEmployerOf: ReadonlyMap<string, string>; effectiveOn: string },
): Omit<TransferFinding, 'field'> | null => {
  const destinations = new Set(positionIds.map((id) => newEmployerOf.get(id) ?? null));
  if (destinations.size > 1) return { code: 'TRANSFER_PERSON_DIVIDED', figures: { person: name } };
  if (files.some(({ keptTo }) => keptTo !== null))
    return { code: 'TRANSFER_FILE_ALREADY_MOVING', figures: { person: name } };
  if (files.some(({ keptFrom }) => keptFrom >= effectiveOn))
    return { code: 'TRANSFER_FILE_TOO_YOUNG', figures: { person: name } };
  return null;
};
