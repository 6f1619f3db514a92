import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Arguments, type Statement } from '../../platform/reading/read-model.ts';
import { procedureRulesModel, seatModel } from './seat.model.ts';
import { steeringItemModel } from './session.model.ts';
import { groupReadable } from './steering-scope.ts';
import { holdsOn, listOf } from './steering-columns.ts';

const onDay = (child: string, args: Arguments, { bind }: Statement): string =>
  args['on'] ? ` and ${holdsOn(child, bind(args['on'], 'date'))}` : '';

/** Meetings of the year of a day that are held or to come. */
const sessionsThisYear = (row: string, { context, bind }: Statement): string =>
  `(select count(*)::int from governance.session n where n.county_id = ${row}.county_id and n.body_id = ${row}.id and date_trunc('year', n.held_on) = date_trunc('year', ${bind(context.today, 'date')}))`;

export const bodyModel = readModel({
  type: 'GovernanceBody',
  idKind: 'governance_body',
  table: 'governance.body',
  readableBy: groupReadable,
  reach: reachThrough(groupReadable),
  columns: {
    id: 'id',
    kind: 'kind',
    name: 'name',
    description: 'description',
    part: 'part',
    source: 'source',
    constitutedOn: 'constituted_on',
    sessionsThisYear: ({ row, statement }) => sessionsThisYear(row, statement),
  },
  relations: {
    seats: {
      kind: 'list',
      models: () => [seatModel],
      on: ({ parent, child, args, statement }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.body_id = ${parent}.id${onDay(child, args, statement)}`,
      orderBy: ['kind desc', 'position', 'valid_from', 'id'],
    },
    rules: listOf(() => procedureRulesModel, 'body_id', 'edition', 'id'),
    circulars: {
      kind: 'list',
      models: () => [steeringItemModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.body_id = ${parent}.id and ${child}.session_id is null`,
      orderBy: ['position', 'id'],
    },
  },
  filters: {
    kind: { sql: ({ row, value, statement }) => `${row}.kind = ${statement.bind(value, 'text')}` },
  },
  sorts: { POSITION: { sql: ({ row }) => `${row}.position`, type: 'integer' } },
  defaultSort: 'POSITION',
});
