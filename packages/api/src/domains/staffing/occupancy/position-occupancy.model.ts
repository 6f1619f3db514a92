import { readModel, type ModelExtension, type Statement } from '../../../platform/reading/read-model.ts';
import {
  dayOf,
  employerToday,
  occupancyModel,
  ofPositionWithin,
  positionModel,
  reachThroughPosition,
} from '../position.model.ts';
import { stateOnDay } from '../life/position-life.model.ts';
import { fillableStates } from '../life/position-life.policy.ts';
import { staffPositionScope } from '../staffing.policy.ts';
import { deputyModel } from './deputy.model.ts';

/** When how much of a position is free: a view over its occupancies, without anybody's name. */
export const gapModel = readModel({
  type: 'PositionGap',
  idKind: null,
  table: 'app.position_gap',
  readableBy: ofPositionWithin(staffPositionScope),
  reach: reachThroughPosition,
  columns: {
    validFrom: 'first_day',
    validTo: 'last_day',
    freeShare: ({ row }) => `${row}.free_share::numeric(7, 6)::text`,
  },
});

const ofPosition = ({ parent, child }: { parent: string; child: string }): string =>
  `${child}.county_id = ${parent}.county_id and ${child}.position_id = ${parent}.id`;

const fillable = fillableStates.map((state) => `'${state}'`).join(', ');

/** HR of today's employer, while the position is one that can be filled at all. */
const viewerEmploys = (row: string, statement: Statement): string => {
  const { actor } = statement.context;
  if (actor.kind !== 'member' || actor.membership.role !== 'MUNICIPAL_HR') return 'false';
  const own = statement.bind(actor.membership.organisation.id, 'uuid');
  return `(coalesce(${employerToday(row, statement)} = ${own}, false) and coalesce(${stateOnDay(row, dayOf({}, statement))} in (${fillable}), false))`;
};

export const positionOccupancy: ModelExtension = {
  model: positionModel,
  columns: {
    viewerCanChangeOccupancy: ({ row, statement }) => viewerEmploys(row, statement),
    viewerCanFill: ({ row, statement }) =>
      `(${viewerEmploys(row, statement)} and exists (select from app.position_gap g where g.county_id = ${row}.county_id and g.position_id = ${row}.id and (g.last_day is null or g.last_day >= ${dayOf({}, statement)})))`,
  },
  relations: {
    deputies: {
      kind: 'list',
      models: () => [deputyModel],
      on: ofPosition,
      orderBy: ['valid_from', 'id'],
    },
    gaps: {
      kind: 'list',
      models: () => [gapModel],
      on: ({ parent, child, args, statement: { bind, context } }) => {
        // compared as years: not every number somebody sends is the year of a date
        const year = bind(Number(args['year'] ?? context.today.slice(0, 4)), 'int');
        return `${ofPosition({ parent, child })} and extract(year from ${child}.first_day) <= ${year} and (${child}.last_day is null or extract(year from ${child}.last_day) >= ${year})`;
      },
      orderBy: ['first_day'],
    },
  },
};

export const occupancyVersion: ModelExtension = { model: occupancyModel, columns: { version: 'version' } };
