import { LockMode } from '@mikro-orm/core';
import { newUuid } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { positionModel } from '../staffing/staffing.public.ts';
import { FteAllocation, FteAllowance, FteEntry } from './ledger.entity.ts';
import { compare, entryKindOf, exceeds, maySteerAllocation, type Comparison } from './ledger.policy.ts';
import { findingsOfAllowance, findingsOfReason, findingsOfYear } from './ledger.findings.ts';

interface AllowanceRecord {
  readonly idempotencyKey: string;
  readonly year: number;
  readonly module: string;
  readonly version: number;
  readonly fte: string;
  readonly source: string;
}

interface AllocationChange {
  readonly idempotencyKey: string;
  readonly year: number;
  readonly version: number;
  readonly fte: string;
  readonly reason: string;
}

export interface AllocatedPosition extends Row {
  readonly id: string;
  readonly module: string;
  readonly organisationIds: readonly string[];
}

export const findAllocatedPosition = visibleFinder<AllocatedPosition>(positionModel, (row) => ({
  module: `${row}.module`,
  organisationIds: `${row}.organisation_ids::text[]`,
}));

/** The domain wall of everything that changes the account. */
export const refuseUnlessSteering = ({ actor, walls }: RequestContext): void => {
  if (walls.domain && !maySteerAllocation(actor)) throw new Forbidden('STEER_ALLOCATION');
};

/** What a refusal says of a comparison. */
export const figuresOf = (
  year: number,
  { sum, allowance, missing }: Comparison,
): Record<string, string | number> => ({ year, sum, allowance, missing: missing.replace('-', '') });

/**
 * The allowance of a year and module, locked: who changes the distribution of a year does so one after the other. The
 * database looks after the sum by itself as well (seal.within_allowance).
 */
export const lockAllowance = async (
  em: EntityManager,
  where: { readonly countyId: string; readonly year: number; readonly module: string },
): Promise<FteAllowance> => {
  const allowance = await em.findOne(FteAllowance, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!allowance) throw new Refused('NO_ALLOWANCE', { field: 'year', figures: { year: where.year } });
  return allowance;
};

/** What the state provides for a module in a year: recorded once, corrected with the version seen. */
export const recordAllowance = (
  context: RequestContext,
  input: AllowanceRecord,
): Promise<Outcome<{ allowanceId: string }>> => {
  refuseUnlessSteering(context);
  const findings = [...findingsOfYear(input.year), ...findingsOfAllowance(input.fte, input.source)];
  return carryOut(context, { operation: 'allowanceRecord', input, findings }, async (em, { countyId }) => {
    const { year, module, fte, source, version } = input;
    const known = await em.findOne(
      FteAllowance,
      { countyId, year, module },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if ((known?.version ?? 0) !== version)
      throw new Refused('CONFLICT', {
        field: 'version',
        currentVersion: known?.version ?? 0,
        about: known ? { allowanceId: known.id } : {},
      });
    const allocations = await em.find(FteAllocation, { countyId, year, module });
    const comparison = compare(
      allocations.map((row) => row.fte),
      fte,
    );
    if (context.walls.domain && exceeds(comparison))
      throw new Refused('ALLOWANCE_BELOW_ALLOCATIONS', {
        field: 'fte',
        figures: figuresOf(year, comparison),
      });
    if (!known) {
      const made = em.create(FteAllowance, {
        countyId,
        id: newUuid(),
        year,
        module,
        fte,
        source: source.trim(),
      });
      return { allowanceId: made.id };
    }
    Object.assign(known, { fte, source: source.trim(), version: known.version + 1 });
    return { allowanceId: known.id };
  });
};

/** Gives a position another extent in a year, within what the state provides. */
export const changeAllocation = (
  context: RequestContext,
  positionId: string,
  change: AllocationChange,
): Promise<Outcome<{ allocationId: string; allowanceId: string }>> => {
  refuseUnlessSteering(context);
  const findings = [...findingsOfYear(change.year), ...findingsOfReason(change.reason, 500)];
  const input = { ...change, positionId };
  return carryOut(context, { operation: 'allocationChange', input, findings }, async (em, actor) => {
    const position = await findAllocatedPosition(context, positionId);
    if (!position) throw new Refused('NOT_FOUND', { field: 'positionId' });
    const { countyId } = actor;
    const { year, version, fte, reason } = change;
    const { module } = position;
    const allowance = await lockAllowance(em, { countyId, year, module });
    const rows = await em.find(FteAllocation, { countyId, year, module });
    const known = rows.find((row) => row.positionId === positionId);
    if ((known?.version ?? 0) !== version)
      throw new Refused('CONFLICT', {
        field: 'version',
        currentVersion: known?.version ?? 0,
        about: { allowanceId: allowance.id, ...(known ? { allocationId: known.id } : {}) },
      });
    const others = rows.filter((row) => row !== known).map((row) => row.fte);
    const comparison = compare([...others, fte], allowance.fte);
    if (context.walls.domain && exceeds(comparison))
      throw new Refused('ALLOCATION_EXCEEDS_ALLOWANCE', {
        field: 'fte',
        figures: figuresOf(year, comparison),
      });
    const allocationId = allocate(em, context, actor, { position, year, fte, reason, known });
    return { allocationId, allowanceId: allowance.id };
  });
};

export interface NewAllocation {
  readonly position: AllocatedPosition;
  readonly year: number;
  readonly fte: string;
  readonly reason: string;
  readonly known: FteAllocation | undefined;
  /** What the position had, where that is another year's. */
  readonly before?: string;
}

/** Writes an allocation and its line in the account. The position's own VZÄ follow by themselves (ADR on the VZÄ account). */
export const allocate = (
  em: EntityManager,
  { today }: RequestContext,
  { countyId, membership }: MemberActor,
  { position, year, fte, reason, known, before }: NewAllocation,
): string => {
  const { module, id: positionId, organisationIds } = position;
  const fteBefore = known?.fte ?? before ?? null;
  em.create(FteEntry, {
    countyId,
    id: newUuid(),
    year,
    module,
    kind: entryKindOf(fteBefore, fte),
    positionId,
    organisationIds: [...organisationIds],
    fteBefore,
    fteAfter: fte,
    reason: reason.trim(),
    recordedBy: membership.person.id,
    recordedOn: today,
  });
  if (!known) return em.create(FteAllocation, { countyId, id: newUuid(), year, module, positionId, fte }).id;
  known.fte = fte;
  known.version += 1;
  return known.id;
};
