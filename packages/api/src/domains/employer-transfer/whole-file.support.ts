import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

const DEEP = 3;
/** Beyond the file: what they show belongs to others. */
const beyond = ['Person', 'Position', 'Organisation', 'Municipality', 'County'];

/** Asks for everything a type of the contract offers, as far as it needs no arguments. */
export const everythingOf = (schema: GraphQLSchema, typeName: string): string =>
  selectionOf(schema.getType(typeName) as GraphQLObjectType, DEEP);

const selectionOf = (type: GraphQLObjectType, depth: number): string => {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(({ type: argument }) => String(argument).endsWith('!'))) return [];
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return 'getFields' in inner ? [`${field.name} { __typename }`] : [field.name];
    if (beyond.includes(inner.name)) return [`${field.name} { id }`];
    return depth > 0 ? [`${field.name} ${selectionOf(inner, depth - 1)}`] : [];
  });
  return `{ ${fields.join(' ')} }`;
};
