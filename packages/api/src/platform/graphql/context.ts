import type { KeyObject } from 'node:crypto';
import type { Locale } from '@kim/schema/messages.ts';
import type { Actor } from '../auth/actor.ts';
import type { Walls } from '../auth/walls.ts';
import type { Work } from '../persistence/session.ts';

/** One per operation. `rows` and `em` belong to its one transaction. */
export interface RequestContext extends Work {
  readonly actor: Actor;
  readonly walls: Walls;
  readonly locale: Locale;
  /** The Berlin date of the request: "today" in every rule. */
  readonly today: string;
  /** The document asks for nothing but what is open to everybody, so that nobody looked who asks. */
  readonly isOpen?: boolean;
  /** How it went; a mutation with an error is rolled back. */
  readonly outcome: { failed: boolean };
  /** Of the installation; operations of the contract have it, and nothing else needs it. */
  readonly masterKey?: KeyObject;
}
