import type { RequestContext } from '../../platform/graphql/context.ts';
import { lookUp } from '../../platform/reading/loader.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { isReachable, type Row } from '../../platform/reading/row-gate.ts';
import { employerToday, positionModel } from './position.model.ts';

interface EmployedPosition extends Row {
  readonly id: string;
  readonly employerId: string | null;
}

/** The employer of a position the caller may see; null if there is no such position for this caller. */
export const findEmployedPosition = (context: RequestContext, id: string): Promise<EmployedPosition | null> =>
  lookUp(context, employedPositions, id);

const employedPositions = async (
  ids: readonly string[],
  context: RequestContext,
): Promise<(EmployedPosition | null)[]> => {
  const values: unknown[] = [];
  const statement: Statement = {
    context,
    bind: (value, type) => `$${values.push(value)}::${type}`,
    newAlias: () => 'p',
  };
  const readable = context.walls.domain ? positionModel.readableBy('p', statement) : 'true';
  const rows = await context.rows.query<EmployedPosition>(
    `select p.id, ${employerToday('p', statement)} as "employerId", ${positionModel.reach('p', statement)}::text[] as _reach from app.position p where p.id = any (${statement.bind(`{${ids.join(',')}}`, 'uuid[]')}) and ${readable}`,
    values,
  );
  const reachable = new Map(rows.filter((row) => isReachable(row, context)).map((row) => [row.id, row]));
  return ids.map((id) => reachable.get(id) ?? null);
};
