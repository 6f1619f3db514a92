import pg from 'pg';
import { vi } from 'vitest';

export interface Recorder {
  /** How many statements the work sends to the database, begin and commit included. */
  readonly during: <T>(work: () => Promise<T>) => Promise<{ result: T; statements: number }>;
  /** Texts of statements seen for the first time on their connection. */
  readonly texts: readonly string[];
  readonly stop: () => void;
}

interface Wire {
  query: (this: Wire, text: string) => void;
  parse: (this: Wire, statement: { readonly text: string }, more?: boolean) => void;
  execute: (this: Wire, portal: object, more?: boolean) => void;
}

/** Counts on the wire, below everything that could send a statement of its own: driver, pool, mapper. */
export const recordStatements = (): Recorder => {
  const wire = (pg as unknown as { Connection: { prototype: Wire } }).Connection.prototype;
  const original = { query: wire.query, parse: wire.parse, execute: wire.execute };
  const texts: string[] = [];
  let count = 0;
  vi.spyOn(wire, 'query').mockImplementation(function (this: Wire, text) {
    count += text.split(';').length;
    original.query.call(this, text);
  });
  vi.spyOn(wire, 'execute').mockImplementation(function (this: Wire, portal, more) {
    count += 1;
    original.execute.call(this, portal, more);
  });
  vi.spyOn(wire, 'parse').mockImplementation(function (this: Wire, statement, more) {
    texts.push(statement.text);
    original.parse.call(this, statement, more);
  });
  return {
    texts,
    during: async (work) => {
      const before = count;
      const result = await work();
      return { result, statements: count - before };
    },
    stop: () => vi.restoreAllMocks(),
  };
};
