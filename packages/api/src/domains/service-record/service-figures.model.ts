import {
  readModel,
  type Arguments,
  type ModelExtension,
  type Statement,
} from '../../platform/reading/read-model.ts';
import { countyModel, municipalityModel } from '../organisation/organisation.public.ts';
import { ofReadableMunicipality, reachThroughMunicipality } from './service-record.model.ts';

/** Whole months: the one `from` lies in, the one `to` lies in, and those between. Compared as days, or no index bounds the search. */
export const withinMonths = (row: string, { from, to }: Arguments, { bind }: Statement): string =>
  `${row}.month >= date_trunc('month', ${bind(from, 'date')})::date and ${row}.month <= ${bind(to, 'date')} and ${row}.count > 0`;

/** From the rows kept up to date by the writing transaction: the same cost with a million services. */
export const serviceFigureModel = readModel({
  type: 'ServiceFigure',
  idKind: null,
  table: 'casework.service_rollup',
  readableBy: ofReadableMunicipality,
  reach: reachThroughMunicipality,
  columns: {
    month: 'month',
    type: 'type',
    count: 'count',
    targetGroupCount: 'target_group_count',
    partnerCount: 'partner_count',
  },
});

const relations: ModelExtension['relations'] = {
  serviceFigures: {
    kind: 'list',
    models: () => [serviceFigureModel],
    on: ({ parent, child, args, statement }) =>
      `${child}.county_id = ${parent}.county_id and ${child}.municipality_id = ${parent}.id and ${withinMonths(child, args, statement)}`,
    orderBy: ['month', 'type'],
  },
};

export const municipalityServiceFigures: ModelExtension = { model: municipalityModel, relations };
/** The county is a place too, where it employs case managers itself (Rhein-Kreis Neuss). */
export const countyServiceFigures: ModelExtension = { model: countyModel, relations };
