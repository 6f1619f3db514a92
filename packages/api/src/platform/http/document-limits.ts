import {
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { CallerError } from '../graphql/errors.ts';

/**
 * What a document may ask for at most. Hostile documents are refused here, before validation and execution: validation itself is
 * what several of them attack. The figures stopped all forty transport attacks tried.
 */
const limits = {
  tokens: 1_000,
  nesting: 60,
  depth: 10,
  introspectionDepth: 20,
  rootFields: 5,
  aliases: 15,
  repeats: 20,
  directives: 25,
  selections: 500,
} as const;

const tooLarge = (what: string): CallerError =>
  new CallerError('DOCUMENT_TOO_LARGE', 'TOO_LARGE', { figures: { most: what }, http: { status: 400 } });

/** The document, if it is one operation within the limits. */
export const parseWithinLimits = (source: string): DocumentNode => {
  refuseDeepNesting(source);
  const document = parseDocument(source);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1)
    throw new CallerError('ONE_OPERATION', 'ONE_OPERATION', { http: { status: 400 } });
  measure(document, operations[0] as OperationDefinitionNode);
  return document;
};

/** The parser recurses: a document of ten thousand opening braces would exhaust the stack before any other limit is met. */
const refuseDeepNesting = (source: string): void => {
  let depth = 0;
  for (const character of source) {
    if (character === '{' || character === '[' || character === '(') depth += 1;
    else if (character === '}' || character === ']' || character === ')') depth -= 1;
    if (depth > limits.nesting) throw tooDeep(limits.nesting);
  }
};

const tooDeep = (most: number): CallerError =>
  new CallerError('DOCUMENT_TOO_DEEP', 'TOO_DEEP', { figures: { most }, http: { status: 400 } });

const parseDocument = (source: string): DocumentNode => {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof Error && error.message.includes('more that'))
      throw tooLarge(`${limits.tokens} Token`);
    throw new CallerError('GRAPHQL_PARSE_FAILED', 'GRAPHQL_PARSE_FAILED', { http: { status: 400 } });
  }
};

/** Counts as the executor would: a fragment counts wherever it is spread. */
const measure = (document: DocumentNode, operation: OperationDefinitionNode): void => {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const count = { aliases: 0, directives: 0, selections: 0 };
  const repeats = new Map<string, number>();
  const field = (node: FieldNode, depth: number, inside: ReadonlySet<string>, most: number): void => {
    const name = node.name.value;
    repeats.set(name, (repeats.get(name) ?? 0) + 1);
    count.aliases += node.alias ? 1 : 0;
    const below = name.startsWith('__') ? limits.introspectionDepth : most;
    if (depth > below) throw tooDeep(below);
    if (below === limits.depth && repeats.get(name)! > limits.repeats)
      throw tooLarge(`${limits.repeats} × ${name}`.slice(0, 80));
    if (node.selectionSet) walk(node.selectionSet, depth + 1, inside, below);
  };

  const walk = (set: SelectionSetNode, depth: number, inside: ReadonlySet<string>, most: number): void => {
    for (const selection of set.selections) {
      count.selections += 1;
      count.directives += selection.directives?.length ?? 0;
      if (count.selections > limits.selections) throw tooLarge(`${limits.selections} Felder`);
      if (count.aliases > limits.aliases) throw tooLarge(`${limits.aliases} Aliasse`);
      if (count.directives > limits.directives) throw tooLarge(`${limits.directives} Direktiven`);
      if (selection.kind === Kind.FIELD) field(selection, depth, inside, most);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth, inside, most);
      else spread(selection.name.value, depth, inside, most);
    }
  };

  const spread = (name: string, depth: number, inside: ReadonlySet<string>, most: number): void => {
    const fragment = fragments.get(name);
    // Unknown and circular spreads are for validation to name; here they must only not run away.
    if (fragment && !inside.has(name)) walk(fragment.selectionSet, depth, new Set([...inside, name]), most);
  };

  walk(operation.selectionSet, 1, new Set(), limits.depth);
  // only now: what is spread is bounded by then, and counting it cannot run away
  if (rootFields(operation.selectionSet, fragments, new Set()) > limits.rootFields)
    throw tooLarge(`${limits.rootFields} Wurzelfelder`);
  if (count.aliases > limits.aliases) throw tooLarge(`${limits.aliases} Aliasse`);
};

const rootFields = (
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  inside: ReadonlySet<string>,
): number =>
  set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return sum + rootFields(selection.selectionSet, fragments, inside);
    const fragment = fragments.get(selection.name.value);
    if (!fragment || inside.has(selection.name.value)) return sum;
    return sum + rootFields(fragment.selectionSet, fragments, new Set([...inside, selection.name.value]));
  }, 0);
