import { and, rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { PositionState } from '@kim/schema/reference/position-states.ts';
import type { AccessRules } from '../../../platform/domain-module.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { Forbidden } from '../../../platform/graphql/errors.ts';
import { needs } from '../../../platform/graphql/rules.ts';
import { findEmployedPosition } from '../position-employer.ts';
import { actorOf, mayAdvance } from './position-life.policy.ts';

interface Target {
  readonly input: { readonly positionId: string; readonly to: PositionState };
}

const positions = needs('READ_POSITIONS');

/** A position out of reach passes: the service then answers as for one that never existed. */
const mayLead = rule('may lead the position there', { cache: 'no_cache' })(async (
  _parent,
  { input }: Target,
  context: RequestContext,
) => {
  const id = uuidOfId(['position'], input.positionId);
  const position = id && context.walls.graphql ? await findEmployedPosition(context, id) : null;
  if (!position || !actorOf(input.to) || mayAdvance(context.actor, position.employerId, input.to))
    return true;
  return new Forbidden(actorOf(input.to) === 'COUNTY' ? 'STEER_ALLOCATION' : 'DIENSTAUFSICHT');
});

export const positionLifeRules: AccessRules = {
  Mutation: {
    positionAdvance: and(needs('FILL_POSITION', 'STEER_ALLOCATION'), mayLead),
    positionFixedTermSet: needs('STEER_ALLOCATION'),
  },
  PositionEvent: { person: needs('READ_OCCUPANTS'), '*': positions },
  PositionFixedTerm: { person: needs('READ_OCCUPANTS'), '*': positions },
};
