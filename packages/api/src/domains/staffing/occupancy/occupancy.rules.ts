import { and, rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRules } from '../../../platform/domain-module.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { Forbidden } from '../../../platform/graphql/errors.ts';
import { needs } from '../../../platform/graphql/rules.ts';
import { mayFillPosition } from '../staffing.policy.ts';
import { findEmployedPosition } from '../position-employer.ts';
import { findDeputyTarget, findOccupancyTarget } from './occupancy-target.ts';

interface Target {
  readonly input: { readonly positionId?: string; readonly occupancyId?: string; readonly deputyId?: string };
}
type Found = { readonly employerId: string | null } | null;

const findTarget = async (context: RequestContext, { input }: Target): Promise<Found> => {
  const { positionId = '', occupancyId = '', deputyId = '' } = input;
  const position = uuidOfId(['position'], positionId);
  if (position) return findEmployedPosition(context, position);
  const occupancy = uuidOfId(['occupancy'], occupancyId);
  if (occupancy) return findOccupancyTarget(context, occupancy);
  const deputy = uuidOfId(['deputy'], deputyId);
  return deputy ? findDeputyTarget(context, deputy) : null;
};

/** What is out of reach passes: the service then answers as for what never existed. */
const employsThere = rule('holds Dienstaufsicht over the position of it', { cache: 'no_cache' })(async (
  _parent,
  args: Target,
  context: RequestContext,
) => {
  const target = context.walls.graphql ? await findTarget(context, args) : null;
  return !target || mayFillPosition(context.actor, target.employerId) || new Forbidden('DIENSTAUFSICHT');
});

const employer = and(needs('FILL_POSITION'), employsThere);
const occupants = needs('READ_OCCUPANTS');

export const occupancyRules: AccessRules = {
  Mutation: {
    occupancyChange: employer,
    occupancyEnd: employer,
    deputyAppoint: employer,
    deputyEnd: employer,
  },
  PositionDeputy: { '*': occupants },
  PositionGap: { '*': needs('READ_POSITIONS') },
};
