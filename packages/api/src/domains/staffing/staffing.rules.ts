import { and, rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRules } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { positionLifeRules } from './life/position-life.rules.ts';
import { occupancyRules } from './occupancy/occupancy.rules.ts';
import { findEmployedPosition } from './position-employer.ts';
import { mayFillPosition } from './staffing.policy.ts';

const figures = needs('READ_STAFFING_FIGURES');
const positions = needs('READ_POSITIONS');
const published = needs('READ_POSITIONS', 'READ_PUBLISHED_POSITIONS');
const occupants = needs('READ_OCCUPANTS');

/** A position out of reach passes: the resolver then answers as for one that never existed. */
const employsThePosition = rule('holds Dienstaufsicht over the position', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { positionId: string } },
  context: RequestContext,
) => {
  const id = uuidOfId(['position'], input.positionId);
  const position = id && context.walls.graphql ? await findEmployedPosition(context, id) : null;
  return !position || mayFillPosition(context.actor, position.employerId) || new Forbidden('DIENSTAUFSICHT');
});

export const staffingRules: AccessRules = {
  Query: { position: published, positions: published },
  Mutation: {
    positionFill: and(needs('FILL_POSITION'), employsThePosition),
    ...positionLifeRules['Mutation'],
    ...occupancyRules['Mutation'],
  },
  PositionEvent: { ...positionLifeRules['PositionEvent'] },
  PositionFixedTerm: { ...positionLifeRules['PositionFixedTerm'] },
  PositionDeputy: { ...occupancyRules['PositionDeputy'] },
  PositionGap: { ...occupancyRules['PositionGap'] },
  Municipality: {
    fte: figures,
    participatesInCaseManagement: figures,
    positionCount: figures,
    vacantFte: and(figures, positions),
    positions: published,
  },
  County: { fte: figures, positionCount: figures, vacantFte: and(figures, positions) },
  Position: {
    id: published,
    module: published,
    title: published,
    fte: published,
    shares: published,
    '*': positions,
    occupancies: occupants,
    deputies: occupants,
  },
  PositionShare: { '*': published },
  SupervisionAssignment: { '*': positions },
  PositionOccupancy: { '*': occupants },
  PositionConnection: { '*': published },
  PositionEdge: { '*': published },
};
