import type { PolicyDef } from '@mikro-orm/core';
import { insertable, ofOwner, readable, updatable } from '../../platform/persistence/row-policies.ts';
import { caseManager, ledCase, recordedByOneself } from '../client/client.public.ts';

export const among = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;

/** What is said in a case is for the case manager who leads it, and for nobody else (§ 203 StGB; domain model 1.3). */
export const readByLeader = (name: string): PolicyDef =>
  readable({ name, roles: caseManager, when: ledCase() });

/** For seal.read_opened_case() alone: what is said, while the county looks into a case with a reason. Special categories are not among it. */
export const readByOpening = ofOwner('opened', 'kim_client_owner', 'select');

/** `by`: the column that says who wrote it; nobody writes in somebody else's name. */
export const addedByLeader = (name: string, by?: string): PolicyDef =>
  insertable({
    name,
    roles: caseManager,
    when: by ? `${ledCase()} and ${recordedByOneself(by)}` : ledCase(),
  });

export const changedByLeader = (name: string): PolicyDef =>
  updatable({ name, roles: caseManager, when: ledCase() });
