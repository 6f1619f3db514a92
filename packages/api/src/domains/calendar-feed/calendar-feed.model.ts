import { visibleFinder } from '../../platform/reading/find-visible.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { mayHoldCalendar } from './calendar-holders.ts';

/** One's own, for the house one acts for. */
const isOwn = (row: string, { context, bind }: Statement): string => {
  const { actor } = context;
  if (actor.kind !== 'member' || !mayHoldCalendar(actor)) return 'false';
  const { person, organisation } = actor.membership;
  return `(${row}.county_id = ${bind(actor.countyId, 'uuid')} and ${row}.person_id = ${bind(person.id, 'uuid')} and ${row}.organisation_id = ${bind(organisation.id, 'uuid')})`;
};

export const calendarFeedModel = readModel({
  type: 'CalendarFeed',
  idKind: 'calendar_feed',
  table: 'app.calendar_feed',
  readableBy: (row, statement) => `${isOwn(row, statement)} and ${row}.revoked_at is null`,
  reach: (row, statement) =>
    `(case when ${isOwn(row, statement)} then array[${row}.organisation_id] else '{}'::uuid[] end)`,
  columns: {
    id: 'id',
    language: 'language',
    issuedAt: ({ row }) => `to_char(${row}.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  },
  sorts: { ISSUED_AT: { sql: ({ row }) => `${row}.issued_at::text`, type: 'text' } },
  defaultSort: 'ISSUED_AT',
});

export const findFeed = visibleFinder<Row>(calendarFeedModel, () => ({}));
