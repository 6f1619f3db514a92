import { reachOf } from '../auth/actor.ts';
import type { Statement } from './read-model.ts';

/** SQL that must hold for a row to be read. */
export type Readable = (row: string, statement: Statement) => string;

/** What the GraphQL wall judges by where no column names it: the domain's question, asked of the same row. */
export const reachThrough =
  (readable: Readable): Readable =>
  (row, statement) => {
    const condition = readable(row, statement);
    if (condition === 'false') return `'{}'::uuid[]`;
    return `array(select ${statement.bind(reachOf(statement.context.actor), 'uuid')} where ${condition})`;
  };
