import { readModel, type ModelExtension, type Statement } from '../../platform/reading/read-model.ts';
import { countyModel, organisationModels } from '../organisation/organisation.public.ts';
import { stagesWithin, supervisionsWithin } from './county-variant.policy.ts';
import { supervisionFigures } from './supervision-figures.ts';

const inCounty = (county: string | null, row: string, { bind }: Statement): string =>
  county ? `${row}.county_id = ${bind(county, 'uuid')}` : 'false';

export const stageModel = readModel({
  type: 'TargetGroupStage',
  idKind: null,
  table: 'app.target_group_stage',
  readableBy: (row, statement) => inCounty(stagesWithin(statement.context.actor), row, statement),
  // known wherever somebody of the county works
  reach: (row) => `array(select o.id from app.organisation o where o.county_id = ${row}.county_id)`,
  columns: {
    stage: 'stage',
    description: 'description',
    targetGroups: 'target_groups',
    ageFrom: 'age_from',
    ageTo: 'age_to',
    withChildren: 'with_children',
    startsOn: 'starts_on',
    source: 'source',
  },
});

export const supervisionFigureModel = readModel({
  type: 'SupervisionFigure',
  idKind: null,
  table: supervisionFigures('(select seal.today())'),
  readableBy: (row, statement) => inCounty(supervisionsWithin(statement.context.actor), row, statement),
  reach: (row) => `array[${row}.county_id]`,
  columns: { module: 'module', positionCount: 'position_count', fte: 'fte' },
  relations: {
    dienstaufsicht: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.dienstaufsicht_id`,
    },
    fachaufsicht: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.fachaufsicht_id`,
    },
  },
});

export const countyVariant: ModelExtension = {
  model: countyModel,
  relations: {
    targetGroupStages: {
      kind: 'list',
      models: () => [stageModel],
      on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id`,
      orderBy: ['stage'],
    },
    supervisionFigures: {
      kind: 'list',
      models: () => [supervisionFigureModel],
      on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id`,
      orderBy: ['module', 'dienstaufsicht_id', 'fachaufsicht_id'],
    },
  },
};
