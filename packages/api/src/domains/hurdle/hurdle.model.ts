import { hurdleStates, hurdleTable } from '@kim/schema/reference/hurdle.ts';
import { waysBy } from '@kim/schema/reference/state-table.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import {
  readModel,
  type Column,
  type ModelExtension,
  type Relation,
} from '../../platform/reading/read-model.ts';
import { hurdleReportModel } from './hurdle-report.model.ts';
import {
  hurdleReadable,
  leadsHurdles,
  ofLeaders,
  ofReadableHurdle,
  reconstructionReadable,
} from './hurdle-scope.ts';

/** Enough alike to be worth a look (docs/adr/0043; kim hurdle measure). */
export const LEAST_SCORE = 0.22;
export const MOST_SIMILAR = 5;

const ofHurdle = (models: Relation['models'], orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.hurdle_id = ${parent}.id`,
  orderBy,
});

const itsHurdle: Relation = {
  kind: 'one',
  models: () => [hurdleModel],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.hurdle_id`,
};

/** Steps the county may take from here; what else must hold is asked when it does. */
const viewerWays: Column = ({ row, statement }) => {
  if (!leadsHurdles(statement)) return `'{}'::text[]`;
  const cases = hurdleStates.map(
    (state) => `when '${state}' then '{${waysBy(hurdleTable, state, 'COUNTY').join(',')}}'::text[]`,
  );
  return `case ${row}.state ${cases.join(' ')} end`;
};

export const hurdleModel = readModel({
  type: 'Hurdle',
  idKind: 'hurdle',
  table: 'hurdle.hurdle',
  readableBy: hurdleReadable,
  reach: reachThrough(hurdleReadable),
  // its reports are elsewhere
  only: (row) => `${row}.merged_into_id is null`,
  columns: {
    id: 'id',
    version: 'version',
    title: 'title',
    theme: 'theme',
    state: 'state',
    firstReportedOn: 'first_reported_on',
    answer: 'answer',
    decidedOn: 'decided_on',
    ageInDays: ({ row, statement }) =>
      `coalesce(${row}.decided_on, ${statement.bind(statement.context.today, 'date')}) - ${row}.first_reported_on`,
    reportCount: 'report_count',
    differentCount: ({ row, statement }) =>
      leadsHurdles(statement) ? `${row}.different_count` : 'null::int',
    viewerWays,
  },
  relations: {
    reports: ofHurdle(() => [hurdleReportModel], ['reported_on', 'id']),
    steps: ofHurdle(() => [hurdleStepModel], ['step']),
    reconstructions: ofHurdle(() => [reconstructionModel], ['number']),
  },
  sorts: { FIRST_REPORTED_ON: { sql: ({ row }) => `${row}.first_reported_on`, type: 'date' } },
  defaultSort: 'FIRST_REPORTED_ON',
  filters: {
    state: { sql: ({ row, value, statement }) => `${row}.state = ${statement.bind(value, 'text')}` },
    theme: { sql: ({ row, value, statement }) => `${row}.theme = ${statement.bind(value, 'text')}` },
    isEnded: {
      sql: ({ row, value, statement }) =>
        `(${row}.state in ('SOLVED', 'REJECTED', 'CLOSED')) = ${statement.bind(value, 'boolean')}`,
    },
  },
});

export const hurdleStepModel = readModel({
  type: 'HurdleStep',
  idKind: 'hurdle_step',
  table: 'hurdle.step',
  readableBy: ofReadableHurdle,
  reach: reachThrough(ofReadableHurdle),
  columns: {
    id: 'id',
    fromState: 'from_state',
    toState: 'to_state',
    remark: 'remark',
    occurredOn: 'occurred_on',
    personName: ({ row, statement }) => (leadsHurdles(statement) ? `${row}.person_name` : 'null::text'),
  },
});

export const reconstructionModel = readModel({
  type: 'Reconstruction',
  idKind: 'reconstruction',
  table: 'hurdle.reconstruction',
  readableBy: reconstructionReadable,
  reach: reachThrough(reconstructionReadable),
  columns: {
    id: 'id',
    version: 'version',
    number: 'number',
    dueSince: 'due_since',
    reportCount: 'report_count',
    course: 'course',
    interfaces: 'interfaces',
    attempts: 'attempts',
    problemFields: 'problem_fields',
    commonProblem: 'common_problem',
    outcome: 'outcome',
    reason: 'reason',
    concludedOn: 'concluded_on',
    personName: 'person_name',
  },
  relations: { hurdle: itsHurdle },
});

/** The most similar ones, looked for by the database when they are asked for: of one hurdle at a time, it reads all reports for it. */
export const similarHurdleModel = readModel({
  type: 'SimilarHurdle',
  idKind: null,
  table: `(select h.county_id, h.id as hurdle_id, s.hurdle_id as id, s.score, s.place from hurdle.hurdle h, lateral (select f.hurdle_id, f.score, row_number() over (order by f.score desc, f.hurdle_id) as place from seal.similar_hurdles(h.id) f where f.score >= ${LEAST_SCORE} order by f.score desc, f.hurdle_id limit ${MOST_SIMILAR}) s)`,
  readableBy: ofLeaders,
  reach: reachThrough(ofLeaders),
  columns: { score: ({ row }) => `least(100, round(${row}.score * 100))::int` },
  sorts: { PLACE: { sql: ({ row }) => `${row}.place::int`, type: 'integer' } },
  defaultSort: 'PLACE',
  filters: {
    hurdleId: {
      sql: ({ row, value, statement }) => `${row}.hurdle_id = ${statement.bind(value, 'uuid')}`,
    },
  },
  relations: {
    hurdle: {
      kind: 'one',
      models: () => [hurdleModel],
      on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.id`,
    },
  },
});

/** A report knows its hurdle. */
export const hurdleExtensions: ModelExtension[] = [
  { model: hurdleReportModel, relations: { hurdle: itsHurdle } },
];
