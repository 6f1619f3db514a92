import type { Operation } from '../operations/operation.ts';

/** What is sent to a contender to have an operation done. */
export interface ContenderRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Contender {
  readonly name: 'floor' | 'guarded floor' | 'api' | 'postgraphile';
  readonly url: string;
  readonly pid: number;
  readonly request: (operation: Operation) => ContenderRequest;
  /** Its `data` in the shape of the floor's, so that answers can be compared. */
  readonly toAnswer: (operation: Operation, data: unknown) => unknown;
  readonly stop: () => Promise<void>;
}
