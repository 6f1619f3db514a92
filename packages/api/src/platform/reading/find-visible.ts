import { reachOf } from '../auth/actor.ts';
import type { RequestContext } from '../graphql/context.ts';
import { bareStatement } from './bare-statement.ts';
import { REACH } from './compile.ts';
import { lookUp } from './loader.ts';
import { rowsOf, type ReadModel, type Statement } from './read-model.ts';
import { isReachable, type Row } from './row-gate.ts';

type Columns = (row: string, statement: Statement) => Readonly<Record<string, string>>;

/**
 * Prepares looking rows up by id for rules and services: all walls that stand are asked, and what the caller may not see is
 * null, like what never existed. Asked by several, a row is read once per operation.
 */
export const visibleFinder = <Found extends Row>(model: ReadModel, columns: Columns) => {
  const batch = async (ids: readonly string[], context: RequestContext): Promise<(Found | null)[]> => {
    const { statement, values } = bareStatement(context);
    const readable = context.walls.domain ? model.readableBy('r', statement) : 'true';
    const asked = Object.entries(columns('r', statement)).map(([name, sql]) => `${sql} as "${name}"`);
    const rows = await context.rows.query<Found & { readonly id: string }>(
      `select ${['r.id', ...asked, `${model.reach('r', statement)}::text[] as ${REACH}`].join(', ')} from ${rowsOf(model, statement)} r where r.id = any (${statement.bind(`{${ids.join(',')}}`, 'uuid[]')}) and ${readable}`,
      values,
    );
    const reachable = new Map(rows.filter((row) => isReachable(row, context)).map((row) => [row.id, row]));
    return ids.map((id) => reachable.get(id) ?? null);
  };
  return (context: RequestContext, id: string): Promise<Found | null> => lookUp(context, batch, id);
};

/** The walls of domain and GraphQL around a row as SQL: for a statement that gathers what a rule needs to know. */
export const isVisible = (model: ReadModel, row: string, statement: Statement): string => {
  const { actor, walls } = statement.context;
  const conditions = [
    model.only?.(row),
    walls.domain ? model.readableBy(row, statement) : undefined,
    walls.graphql
      ? `${statement.bind(reachOf(actor), 'uuid')} = any ((${model.reach(row, statement)})::uuid[])`
      : undefined,
  ];
  return conditions.filter(Boolean).join(' and ') || 'true';
};
