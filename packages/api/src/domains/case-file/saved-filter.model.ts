import { reachOf } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import type { Row } from '../../platform/reading/row-gate.ts';

/** One's own, while one has a list of cases at all. */
const isOwn = (row: string, { context, bind }: Statement): string => {
  const { actor } = context;
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_CASE_PROCESS')) return 'false';
  return `(${row}.county_id = ${bind(actor.countyId, 'uuid')} and ${row}.person_id = ${bind(actor.membership.person.id, 'uuid')})`;
};

export const savedFilterModel = readModel({
  type: 'SavedFilter',
  idKind: 'saved_filter',
  table: 'app.saved_filter',
  readableBy: (row, statement) => `${isOwn(row, statement)} and ${row}.removed_at is null`,
  reach: (row, statement) => {
    const own = statement.bind(reachOf(statement.context.actor), 'uuid');
    return `(case when ${isOwn(row, statement)} then array[${own}] else '{}'::uuid[] end)`;
  },
  columns: { id: 'id', page: 'page', name: 'name', query: 'query', isDefault: 'is_default' },
  sorts: { NAME: { sql: ({ row }) => `${row}.name collate "de-x-icu"`, type: 'text' } },
  defaultSort: 'NAME',
});

export const findFilter = visibleFinder<Row>(savedFilterModel, () => ({}));
