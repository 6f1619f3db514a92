import { Refused } from '../../platform/graphql/change.ts';
import { millionths } from './fte-amount.policy.ts';
import { FteAllocation } from './ledger.entity.ts';
import { allocate, findAllocatedPosition } from './ledger.service.ts';
import type { Redistribution, RedistributionLine } from './redistribution.entity.ts';
import type { Stepping } from './redistribution.service.ts';

const REASON = (fromYear: number, targetYear: number): string =>
  `Umverteilung ${fromYear} nach ${targetYear}, in Kraft gesetzt`;

/** Writes the allocations of the target year, line by line. Lowered ones first: the sum must hold at every step of a reader. */
export const enact = async (
  { em, context, actor }: Stepping,
  { countyId, module, fromYear, targetYear: year }: Redistribution,
  lines: readonly RedistributionLine[],
): Promise<void> => {
  const known = await em.find(FteAllocation, { countyId, year, module });
  for (const line of lines) {
    if (line.positionId === null && millionths(line.fte) === 0n) continue;
    const position = await findAllocatedPosition(context, line.positionId!);
    if (!position) throw new Refused('NOT_FOUND');
    allocate(em, context, actor, {
      position,
      year,
      fte: line.fte,
      before: line.fteBefore,
      reason: REASON(fromYear, year),
      known: known.find((row) => row.positionId === position.id),
    });
  }
};
