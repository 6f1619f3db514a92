import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

type Answer = Record<string, unknown>;
type Gateway = ApolloServerOptionsWithGateway<never>['gateway'];

/**
 * Runs documents as compiled functions (graphql-jit) instead of walking them field by field for every row. Apollo lets an
 * executor of one's own in by its gateway door; there is no gateway.
 */
export const compiledExecution = (schema: GraphQLSchema): Gateway => {
  const compiled = new WeakMap<DocumentNode, CompiledQuery<Answer, Answer>>();
  const compile = (document: DocumentNode, name: string | null): CompiledQuery<Answer, Answer> => {
    const made = compileQuery<Answer, Answer>(schema, document, name ?? undefined);
    // Only a document that is not valid cannot be compiled, and those were refused before.
    if (!isCompiledQuery(made))
      throw new Error('A valid document could not be compiled.', { cause: made.errors });
    compiled.set(document, made);
    return made;
  };
  return {
    onSchemaLoadOrUpdate: (use) => {
      use({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, request, operationName, context }) => {
        const { query } = compiled.get(document) ?? compile(document, operationName);
        return query(undefined, context, request.variables ?? {});
      },
    }),
    stop: async () => {},
  };
};
