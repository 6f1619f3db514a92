import { countyModel, municipalityModel } from '../organisation/organisation.public.ts';
import type { Arguments, Column, ModelExtension, Statement } from '../../platform/reading/read-model.ts';
import { reachOf } from '../../platform/auth/actor.ts';
import { dayOf, positionModel, withinScope } from './position.model.ts';
import { figureScope } from './staffing.policy.ts';

const CASE_MANAGEMENT = 'M2_CASE_MANAGEMENT';

/** Positions of a module that count for this actor, as SQL over `p`. */
const counted = (args: Arguments, statement: Statement): string => {
  const module = `p.module = ${statement.bind(args['module'] ?? CASE_MANAGEMENT, 'text')} and p.fte > 0 and (p.returned_from is null or p.returned_from > ${dayOf(args, statement)})`;
  const { actor, walls } = statement.context;
  const byDomain = walls.domain ? [withinScope(figureScope(actor), 'p', statement)] : [];
  // A sum has no rows the GraphQL wall could look at afterwards.
  const byReach = walls.graphql
    ? [`${statement.bind(reachOf(actor), 'uuid')} = any (${positionModel.reach('p', statement)})`]
    : [];
  return [module, ...byDomain, ...byReach].join(' and ');
};

const serving = (municipality: string): string =>
  `app.position_share s join app.position p on p.county_id = s.county_id and p.id = s.position_id where s.county_id = ${municipality}.county_id and s.municipality_id = ${municipality}.id`;

const fteOfMunicipality: Column = ({ row, args, statement }) =>
  `(select coalesce(sum(p.fte * s.share), 0)::numeric(12, 6)::text from ${serving(row)} and ${counted(args, statement)})`;

const participates: Column = ({ row, statement }) =>
  `exists (select from ${serving(row)} and ${counted({}, statement)})`;

/** What nobody fills on a day, of what counts: a view without anybody's name. */
const free = (args: Arguments, statement: Statement): string => {
  const day = dayOf(args, statement);
  return `join app.position_gap g on g.county_id = p.county_id and g.position_id = p.id and g.first_day <= ${day} and (g.last_day is null or g.last_day >= ${day})`;
};

const vacantFteOfMunicipality: Column = ({ row, args, statement }) =>
  `(select coalesce(sum(p.fte * s.share * g.free_share), 0)::numeric(12, 6)::text from app.position_share s join app.position p on p.county_id = s.county_id and p.id = s.position_id ${free(args, statement)} where s.county_id = ${row}.county_id and s.municipality_id = ${row}.id and ${counted(args, statement)})`;

const positionCountOfMunicipality: Column = ({ row, args, statement }) =>
  `(select count(*)::int from ${serving(row)} and ${counted(args, statement)})`;

export const municipalityStaffing: ModelExtension = {
  model: municipalityModel,
  columns: {
    fte: fteOfMunicipality,
    participatesInCaseManagement: participates,
    positionCount: positionCountOfMunicipality,
    vacantFte: vacantFteOfMunicipality,
  },
  relations: {
    positions: {
      kind: 'page',
      models: () => [positionModel],
      on: ({ parent, child, args, statement }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.module = ${statement.bind(args['module'] ?? CASE_MANAGEMENT, 'text')} and ${child}.id = any (array(select s.position_id from app.position_share s where s.county_id = ${parent}.county_id and s.municipality_id = ${parent}.id))`,
    },
  },
  sorts: {
    FTE: {
      sql: ({ row, statement }) =>
        `(select coalesce(sum(p.fte * s.share), 0) from ${serving(row)} and ${counted({}, statement)})`,
      type: 'numeric',
      needs: 'READ_STAFFING_FIGURES',
    },
  },
  filters: {
    participatesInCaseManagement: {
      needs: 'READ_STAFFING_FIGURES',
      sql: ({ row, value, statement }) =>
        `(exists (select from ${serving(row)} and ${counted({}, statement)})) = ${statement.bind(value, 'boolean')}`,
    },
  },
};

export const countyStaffing: ModelExtension = {
  model: countyModel,
  columns: {
    fte: ({ row, args, statement }) =>
      `(select coalesce(sum(p.fte), 0)::numeric(12, 6)::text from app.position p where p.county_id = ${row}.id and ${counted(args, statement)})`,
    vacantFte: ({ row, args, statement }) =>
      `(select coalesce(sum(p.fte * g.free_share), 0)::numeric(12, 6)::text from app.position p ${free(args, statement)} where p.county_id = ${row}.id and ${counted(args, statement)})`,
    positionCount: ({ row, args, statement }) =>
      `(select count(*)::int from app.position p where p.county_id = ${row}.id and ${counted(args, statement)})`,
  },
};
