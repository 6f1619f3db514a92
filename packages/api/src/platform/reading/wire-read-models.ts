import { defaultFieldResolver, isInterfaceType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { publicId } from '@kim/schema/ids.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { ReadModel } from './read-model.ts';
import { fromRow } from './read.ts';
import type { Row } from './row-gate.ts';

/**
 * Gives the types of read models their resolvers: rows were read with all that the request selects, so that a field only
 * takes its part. Every field of such a type must have been declared in its model: what is not read is not answered.
 */
export const wireReadModels = (schema: GraphQLSchema, models: readonly ReadModel[]): void => {
  for (const model of models) wire(schema.getType(model.type) as GraphQLObjectType, model);
  for (const type of Object.values(schema.getTypeMap()))
    if (isInterfaceType(type)) type.resolveType = (row: Row) => row['__typename'] as string;
};

const wire = (type: GraphQLObjectType, model: ReadModel): void => {
  for (const field of Object.values(type.getFields())) {
    const relation = model.relations[field.name];
    if (!relation && !model.columns[field.name])
      throw new Error(`${model.type}.${field.name} is in the contract but not in its read model.`);
    const opens = model.opens?.[field.name];
    if (relation) field.resolve = fromRow(relation.kind);
    else if (opens)
      field.resolve = (row: Row, _args, context: RequestContext) => opens(row[field.name], context);
    else if (field.name === 'id' && model.idKind) field.resolve = idOf(model.idKind);
    else field.resolve = field.args.length > 0 ? fromRow('column') : defaultFieldResolver;
  }
};

const idOf =
  (kind: Parameters<typeof publicId>[0]) =>
  (row: Row): string =>
    publicId(kind, row['id'] as string);
