import { newUuid } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refused } from '../../platform/graphql/change.ts';
import { millionths } from './fte-amount.policy.ts';
import { compare, isBalanced } from './ledger.policy.ts';
import { figuresOf, lockAllowance } from './ledger.service.ts';
import { RedistributionLine, RedistributionResponse, type Redistribution } from './redistribution.entity.ts';
import type { Stepping } from './redistribution.service.ts';

export const linesOf = (em: EntityManager, { countyId, id }: Redistribution): Promise<RedistributionLine[]> =>
  em.find(RedistributionLine, { countyId, redistributionId: id });

/** What a published redistribution must be, and an enacted one still: exactly what the state provides. */
export const refuseUnlessBalanced = async (
  { em, context }: Stepping,
  row: Redistribution,
  lines: readonly RedistributionLine[],
): Promise<void> => {
  const { countyId, module, targetYear: year } = row;
  const allowance = await lockAllowance(em, { countyId, year, module });
  const comparison = compare(
    lines.map(({ fte }) => fte),
    allowance.fte,
  );
  if (!context.walls.domain || isBalanced(comparison)) return;
  const code = millionths(comparison.missing) > 0n ? 'REDISTRIBUTION_FALLS_SHORT' : 'REDISTRIBUTION_EXCEEDS';
  throw new Refused(code, {
    figures: figuresOf(year, comparison),
    about: { redistributionId: row.id },
  });
};

/** Every municipality a line is about is asked, those of a shared position each; asked again, their answers begin anew. */
export const askMunicipalities = async (
  em: EntityManager,
  row: Redistribution,
  lines: readonly RedistributionLine[],
): Promise<void> => {
  const { countyId, id: redistributionId } = row;
  const concerned = new Set(lines.flatMap(({ organisationIds }) => organisationIds));
  // A position at the county itself is the county's own affair.
  concerned.delete(countyId);
  const known = await em.find(RedistributionResponse, { countyId, redistributionId });
  for (const response of known) {
    response.state = 'OPEN';
    response.version += 1;
    concerned.delete(response.municipalityId);
  }
  for (const municipalityId of concerned)
    em.create(RedistributionResponse, {
      countyId,
      id: newUuid(),
      redistributionId,
      municipalityId,
      state: 'OPEN',
    });
};

export const refuseUnlessSettled = async (
  { em, context }: Stepping,
  { countyId, id }: Redistribution,
): Promise<void> => {
  const responses = await em.find(RedistributionResponse, { countyId, redistributionId: id });
  const count = (state: string): number => responses.filter((row) => row.state === state).length;
  const [open, objected] = [count('OPEN'), count('OBJECTED')];
  if (context.walls.domain && open + objected > 0)
    throw new Refused('ANSWERS_MISSING', { figures: { open, objected }, about: { redistributionId: id } });
};
