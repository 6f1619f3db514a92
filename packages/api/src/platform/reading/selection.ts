import {
  getArgumentValues,
  getNamedType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Arguments } from './read-model.ts';

/** A field as it is asked for: one per response key, with the selections of all its occurrences merged. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly args: Arguments;
  readonly hasArguments: boolean;
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
}

type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** The fields selected below these nodes on an object type; fragments, @skip and @include are resolved as the executor does. */
export const selectedFields = (
  document: Document,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): SelectedField[] => {
  const collected = collectSubfields(
    document.schema,
    document.fragments,
    document.variableValues,
    type,
    nodes,
  );
  return [...collected].flatMap(([key, fieldNodes]) => {
    const [first] = fieldNodes;
    const field = first && type.getFields()[first.name.value];
    if (!first || !field) return [];
    const args = getArgumentValues(field, first, document.variableValues);
    return [
      {
        key,
        name: field.name,
        args,
        hasArguments: field.args.length > 0,
        type: field.type,
        nodes: fieldNodes,
      },
    ];
  });
};

/** The selection below one field of the selection, on the type the field returns. */
export const below = (document: Document, field: SelectedField): SelectedField[] => {
  const type = getNamedType(field.type) as GraphQLObjectType;
  return selectedFields(document, type, field.nodes);
};
