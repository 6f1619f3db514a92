import { isBoundToOrganisation, type Actor, type MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { fteOf, millionths, sumOf } from './fte-amount.policy.ts';

/** Which part of a county's account an actor may read. */
export type LedgerScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'county'; readonly countyId: string }
  | { readonly kind: 'organisation'; readonly countyId: string; readonly organisationId: string };

/** The county reads all; a municipality its own lines and the county's totals (domain model 1.3: position, VZÄ). */
export const ledgerScope = (actor: Actor): LedgerScope => {
  if (actor.kind === 'undecided' || !hasRight(actor, 'READ_LEDGER')) return { kind: 'none' };
  const { countyId } = actor;
  return isBoundToOrganisation(actor)
    ? { kind: 'organisation', countyId, organisationId: actor.membership.organisation.id }
    : { kind: 'county', countyId };
};

/** Distributing the VZÄ is the county's, together with the municipalities (KIM concept 2025, 2.2, note 11). */
export const maySteerAllocation = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'STEER_ALLOCATION');

/** Only for its own municipality, and only its HR: the position is its employer's affair (KIM concept 2025, 2.2). */
export const mayAnswerFor = (actor: Actor, municipalityId: string): actor is MemberActor =>
  actor.kind === 'member' &&
  hasRight(actor, 'ANSWER_REDISTRIBUTION') &&
  actor.membership.organisation.id === municipalityId;

export interface Comparison {
  readonly sum: string;
  readonly allowance: string;
  /** What the sum lacks; negative if it is too much. */
  readonly missing: string;
}

/** Allocations beside what the state provides. */
export const compare = (allocations: readonly string[], allowance: string): Comparison => {
  const sum = sumOf(allocations);
  return { sum, allowance: sumOf([allowance]), missing: fteOf(millionths(allowance) - millionths(sum)) };
};

/** Never more than the state provides (KIM concept 2025, figure 1: 17.00 for 2026). */
export const exceeds = ({ missing }: Comparison): boolean => millionths(missing) < 0n;

/** Nothing left over either: what is not distributed would be lost to all. */
export const isBalanced = ({ missing }: Comparison): boolean => millionths(missing) === 0n;

export type EntryKind = 'ALLOCATED' | 'RAISED' | 'LOWERED' | 'CONFIRMED' | 'RETURNED';

/** What a change is called in the account. */
export const entryKindOf = (before: string | null, after: string): EntryKind => {
  if (millionths(after) === 0n) return 'RETURNED';
  if (before === null || millionths(before) === 0n) return 'ALLOCATED';
  const difference = millionths(after) - millionths(before);
  if (difference === 0n) return 'CONFIRMED';
  return difference > 0n ? 'RAISED' : 'LOWERED';
};
