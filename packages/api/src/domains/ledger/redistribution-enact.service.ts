import { LockMode } from '@mikro-orm/core';
import { Refused } from '../../platform/graphql/change.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { municipalityModel } from '../organisation/organisation.public.ts';
import { allocatePosition, Position } from '../staffing/staffing.public.ts';
import { millionths } from './fte-amount.policy.ts';
import { FteAllocation } from './ledger.entity.ts';
import { allocate, findAllocatedPosition, type AllocatedPosition } from './ledger.service.ts';
import type { Redistribution, RedistributionLine } from './redistribution.entity.ts';
import type { Stepping } from './redistribution.service.ts';

const shortNames: Readonly<Record<string, string>> = {
  M1_COORDINATION: 'coordination',
  M2_CASE_MANAGEMENT: 'cm',
  M3_FOREIGNERS_OFFICE: 'foreigners-office',
  M3_NATURALISATION_OFFICE: 'naturalisation',
};

interface Municipality extends Row {
  readonly key: string;
}
const findMunicipality = visibleFinder<Municipality>(municipalityModel, (row) => ({ key: `${row}.key` }));

const reasonOf = ({ fromYear, targetYear }: Redistribution): string =>
  `Umverteilung ${fromYear} nach ${targetYear}, in Kraft gesetzt`;

/**
 * Writes the allocations of the target year, line by line. A new position begins its life as allocated; a returned one no
 * longer counts from the first day of that year, and its employer leads it to RETURNED.
 */
export const enact = async (
  stepping: Stepping,
  plan: Redistribution,
  lines: readonly RedistributionLine[],
): Promise<void> => {
  const { em, context, actor } = stepping;
  const { countyId, module, targetYear: year } = plan;
  const known = await em.find(FteAllocation, { countyId, year, module });
  for (const line of lines) {
    const isReturned = millionths(line.fte) === 0n;
    if (!line.positionId && isReturned) continue;
    const position = line.positionId
      ? await existing(stepping, line.positionId)
      : await makeNew(stepping, plan, line);
    if (isReturned) await stopCounting(stepping, position.id, `${year}-01-01`);
    allocate(em, context, actor, {
      position,
      year,
      fte: line.fte,
      before: line.fteBefore,
      reason: reasonOf(plan),
      known: known.find((row) => row.positionId === position.id),
    });
  }
};

const existing = async ({ context }: Stepping, id: string): Promise<AllocatedPosition> => {
  const position = await findAllocatedPosition(context, id);
  if (!position) throw new Refused('NOT_FOUND');
  return position;
};

const makeNew = async (
  { em, context, actor }: Stepping,
  plan: Redistribution,
  line: RedistributionLine,
): Promise<AllocatedPosition> => {
  const [municipalityId = ''] = line.organisationIds;
  const municipality = await findMunicipality(context, municipalityId);
  if (!municipality) throw new Refused('NOT_FOUND');
  const { module, targetYear } = plan;
  const { id } = await allocatePosition(em, actor, context.today, {
    module,
    title: line.title,
    municipalityId,
    keyPrefix: `${municipality.key}-${shortNames[module]}`,
    maxPersons: Math.max(1, Math.ceil(Number(line.fte))),
    from: `${targetYear}-01-01`,
    legalBasis: reasonOf(plan),
  });
  line.positionId = id;
  return { id, module, organisationIds: [municipalityId] };
};

const stopCounting = async ({ em, actor }: Stepping, id: string, day: string): Promise<void> => {
  const position = await em.findOneOrFail(
    Position,
    { countyId: actor.countyId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  position.returnedFrom ??= day;
  position.version += 1;
};
