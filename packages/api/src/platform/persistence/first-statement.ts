import type { PoolClient, QueryResult } from 'pg';

/** What opens a transaction, and a lock that is only waited for: nobody looks at the answers. */
const isOpening = (text: string): boolean =>
  text === 'begin' ||
  /^set local role "\w+"$/.test(text) ||
  text.startsWith(`select set_config('kim.context', `) ||
  text.startsWith('select pg_advisory_xact_lock(');

const endsNothing: Partial<QueryResult> = { rows: [], rowCount: null };

type Send = (text: unknown, values?: unknown[]) => Promise<QueryResult | QueryResult[]>;

/**
 * Sends what opens a transaction together with its first statement: as the text of one message it is carried out in the same
 * order, each part with a snapshot of its own. On a round trip a write spends more than on most of its statements.
 */
export const openWithFirstStatement = (client: PoolClient): void => {
  const send = client.query.bind(client) as unknown as Send;
  let opening: string[] = [];
  const query: Send = async (text, values = []) => {
    if (typeof text === 'string' && values.length === 0 && isOpening(text)) {
      opening = text === 'begin' ? [text] : [...opening, text];
      return endsNothing as QueryResult;
    }
    if (opening.length === 0) return send(text, values);
    const before = opening.join('; ');
    opening = [];
    if (text === 'commit' || text === 'rollback') return endsNothing as QueryResult;
    if (typeof text === 'string' && values.length === 0)
      return ((await send(`${before}; ${text}`)) as QueryResult[]).at(-1)!;
    await send(before);
    return send(text, values);
  };
  client.query = query as unknown as typeof client.query;
};
