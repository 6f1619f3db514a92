import { reachOf } from '../../platform/auth/actor.ts';
import type { Column } from '../../platform/reading/read-model.ts';
import { DAYS_LOOKED_BACK, unreachablePeriodModel } from '../reachability/reachability.public.ts';
import { dateOf, mondayOf } from './deployment-slot-time.ts';

export const reachabilityWords = [
  'REACHABLE',
  'NOT_REACHABLE',
  'NOT_IN_THE_MORNING',
  'NOT_IN_THE_AFTERNOON',
  'UNKNOWN',
] as const;

/**
 * Whether somebody can be reached where they are planned to be; never why not. Of others nothing is said about days that
 * are past for longer than reachability looks back, not even "reachable": counting the days of a year would be monitoring.
 */
export const reachabilityOfSlot: Column = ({ row, args, statement }) => {
  const { context, bind } = statement;
  const { actor, walls } = context;
  const day = dateOf(row, mondayOf(args, statement));
  const walled = [
    ...(walls.domain ? [unreachablePeriodModel.readableBy('u', statement)] : []),
    ...(walls.graphql
      ? [`${bind(reachOf(actor), 'uuid')} = any (${unreachablePeriodModel.reach('u', statement)})`]
      : []),
  ];
  const away = (half: string): string =>
    `exists (select from app.unreachable_period u where ${[
      `u.county_id = ${row}.county_id and u.person_id = ${row}.person_id and ${day} between u.first_day and u.last_day and (u.half_day is null or u.half_day = '${half}')`,
      ...walled,
    ].join(' and ')})`;
  const own = actor.kind === 'member' ? actor.membership.person.id : null;
  const long = `${day} < ${bind(context.today, 'date')} - ${DAYS_LOOKED_BACK} and ${row}.person_id is distinct from ${bind(own, 'uuid')}`;
  return `case when ${long} then 'UNKNOWN' else (select case
    when (${row}.part = 'AFTERNOON' or a.morning) and (${row}.part = 'MORNING' or a.afternoon) then 'NOT_REACHABLE'
    when ${row}.part = 'DAY' and a.morning then 'NOT_IN_THE_MORNING'
    when ${row}.part = 'DAY' and a.afternoon then 'NOT_IN_THE_AFTERNOON'
    else 'REACHABLE' end from (select ${away('MORNING')} as morning, ${away('AFTERNOON')} as afternoon) a) end`;
};
