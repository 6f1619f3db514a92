import type { RequestContext } from '../../platform/graphql/context.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { isReachable, type Row } from '../../platform/reading/row-gate.ts';
import { employerToday, positionModel } from './position.model.ts';

interface EmployedPosition extends Row {
  readonly employerId: string | null;
}

/** The employer of a position the caller may see; null if there is no such position for this caller. */
export const findEmployedPosition = async (context: RequestContext, id: string): Promise<EmployedPosition | null> => {
  const values: unknown[] = [];
  const statement: Statement = { context, bind: (value, type) => `$${values.push(value)}::${type}`, newAlias: () => 'p' };
  const readable = context.walls.domain ? positionModel.readableBy('p', statement) : 'true';
  const [row] = await context.rows.query<EmployedPosition>(
    `select ${employerToday('p', statement)} as "employerId", ${positionModel.reach('p', statement)}::text[] as _reach from app.position p where p.id = ${statement.bind(id, 'uuid')} and ${readable}`,
    values,
  );
  return row && isReachable(row, context) ? row : null;
};
