import type { Asked, Operation } from '../operations/operation.ts';

/** What is sent to a contender to have an operation done. */
export interface ContenderRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What both floors are sent: which of their statements, and with what. */
export interface FloorRequest {
  readonly query: string;
  readonly values: unknown[];
}

export interface Contender<Question = Operation> {
  readonly name: 'floor' | 'guarded floor' | 'api' | 'postgraphile';
  readonly url: string;
  readonly pid: number;
  readonly request: (operation: Question) => ContenderRequest;
  /** Its `data` in the shape of the floor's, so that answers can be compared. */
  readonly toAnswer: (operation: Question, data: unknown) => unknown;
  readonly stop: () => Promise<void>;
}

/** The API can be asked anything, not only what the others know. */
export type ApiContender = Contender<Asked>;
