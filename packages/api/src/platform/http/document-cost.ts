import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { CallerError } from '../graphql/errors.ts';
import { DEFAULT_PAGE } from '../reading/page-window.ts';

/** The product of the sizes of nested lists: what a document could cost at most. */
const MOST_ROWS = 5_000;

type Variables = Readonly<Record<string, unknown>>;

/** Refuses a valid document whose nested lists multiply to more rows than anybody reads. */
export const refuseCostly = (schema: GraphQLSchema, document: DocumentNode, variables: Variables): void => {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );

  const rowsOf = (set: SelectionSetNode, type: GraphQLNamedType | undefined, each: number): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + rowsOfField(selection, type, each);
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = inner?.typeCondition?.name.value;
      return inner
        ? sum + rowsOf(inner.selectionSet, condition ? schema.getType(condition) : type, each)
        : sum;
    }, 0);

  const rowsOfField = (node: FieldNode, parent: GraphQLNamedType | undefined, each: number): number => {
    const field = parent && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || !('args' in field)) return 0;
    const type = getNamedType(field.type);
    const size = isConnection(type) ? pageSize(getArgumentValues(field, node, variables)) : 1;
    const rows = each * size;
    return (size > 1 ? rows : 0) + rowsOf(node.selectionSet, type, rows);
  };

  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const root =
    operation?.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType();
  if (operation && root && rowsOf(operation.selectionSet, root, 1) > MOST_ROWS)
    throw new CallerError('DOCUMENT_TOO_COSTLY', 'TOO_COSTLY', { figures: { most: MOST_ROWS } });
};

const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.name.endsWith('Connection');

const pageSize = (args: Record<string, unknown>): number =>
  Math.max(1, Number(args['first'] ?? args['last'] ?? DEFAULT_PAGE));
