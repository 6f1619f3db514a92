import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
  parse,
  type OperationDefinitionNode,
} from 'graphql';

/** Every field of every type of the contract, as `Type.field`. */
export const fieldsOfContract = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    )
    .toSorted();

/** Fields an answer really carries a value of (null is one): asked for, and not refused on the way. */
export const reachedFields = (schema: GraphQLSchema, document: string, data: unknown): Set<string> => {
  const reached = new Set<string>();
  const operation = parse(document).definitions[0] as OperationDefinitionNode;
  const root = operation.operation === 'mutation' ? schema.getMutationType()! : schema.getQueryType()!;
  collect({ schema, reached }, operation.selectionSet, root, data);
  return reached;
};

interface Collecting {
  readonly schema: GraphQLSchema;
  readonly reached: Set<string>;
}

const collect = (
  collecting: Collecting,
  set: SelectionSetNode,
  type: GraphQLNamedType,
  value: unknown,
): void => {
  if (Array.isArray(value)) return value.forEach((item) => collect(collecting, set, type, item));
  if (typeof value !== 'object' || value === null) return;
  const row = value as Readonly<Record<string, unknown>>;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('The walk writes no named fragments.');
    if (selection.kind === Kind.FIELD) {
      collectField(
        collecting,
        type,
        { name: selection.name.value, set: selection.selectionSet },
        row[selection.alias?.value ?? selection.name.value],
      );
      continue;
    }
    const on = selection.typeCondition?.name.value;
    const isIt = !on || !isAbstractType(type) || row['__typename'] === on;
    if (isIt) collect(collecting, selection.selectionSet, on ? collecting.schema.getType(on)! : type, value);
  }
};

const collectField = (
  collecting: Collecting,
  type: GraphQLNamedType,
  { name, set }: { name: string; set: SelectionSetNode | undefined },
  value: unknown,
): void => {
  if (name.startsWith('__') || value === undefined || !(isObjectType(type) || isInterfaceType(type))) return;
  collecting.reached.add(`${type.name}.${name}`);
  const of = getNamedType(type.getFields()[name]!.type);
  if (set && isCompositeType(of)) collect(collecting, set, of, value);
};
