import { Kind, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { parseWithinLimits } from './document-limits.ts';

export interface KnownDocument {
  readonly document: DocumentNode;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Whether it has a single root field, which asks the database once. */
  readonly asksOnce: boolean;
  /** Its name then. */
  readonly field: string | null;
  /** The names of all root fields; none, if some are spread. */
  readonly rootFields: readonly string[];
}

const known = new LRUCache<string, KnownDocument>({ max: 2_000 });

/** Parsed and measured once; the same text again costs a look-up. */
export const knownDocument = (source: string): KnownDocument => {
  const before = known.get(source);
  if (before) return before;
  const document = parseWithinLimits(source);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )!;
  const { selections } = operation.selectionSet;
  const [first] = selections;
  const field = selections.length === 1 && first?.kind === Kind.FIELD ? first.name.value : null;
  const made = {
    document,
    kind: operation.operation,
    asksOnce: field !== null && !asksAgain(document, field),
    field,
    rootFields: selections.every(({ kind }) => kind === Kind.FIELD)
      ? selections.map((selection) => (selection as FieldNode).name.value)
      : [],
  };
  known.set(source, made);
  return made;
};

/** What hangs on the viewer's person is read where it is asked for: under two names it is asked for twice. */
const asksAgain = (document: DocumentNode, field: string): boolean => {
  if (field !== 'viewer') return false;
  let persons = 0;
  visit(document, { Field: ({ name }) => void (persons += name.value === 'person' ? 1 : 0) });
  return persons > 1;
};
