import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { compiledExecution } from '../platform/graphql/compiled-execution.ts';
import { demandsOf, enforce } from '../platform/graphql/document-rules.ts';
import type { RequestContext } from '../platform/graphql/context.ts';
import { CallerError } from '../platform/graphql/errors.ts';
import { refuseCostly } from '../platform/http/document-cost.ts';
import { maskError } from '../platform/http/error-mask.ts';
import { accessRules } from './modules.ts';

type Plugin = ApolloServerPlugin<RequestContext>;

/** After validation, before anything runs: may this actor ask for all of it, and what may it cost. */
const beforeExecution = (schema: GraphQLSchema): Plugin => {
  const demands = new WeakMap<DocumentNode, ReturnType<typeof demandsOf>>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, contextValue }) => {
        const variables = request.variables ?? {};
        if (!demands.has(document)) demands.set(document, demandsOf(schema, accessRules, document));
        try {
          await enforce(demands.get(document)!, variables, contextValue);
          refuseCostly(schema, document, variables);
        } catch (error) {
          throw refusedUnexecuted(error);
        }
      },
    }),
  };
};

/** Nothing ran, so the status says so; an error of a single field would leave it at 200. */
const refusedUnexecuted = (error: unknown): unknown => {
  if (error instanceof CallerError)
    error.extensions['http'] ??= { status: error.extensions['code'] === 'FORBIDDEN' ? 403 : 400 };
  return error;
};

const original = Symbol('the error before it was formatted');
type Carrying = GraphQLFormattedError & { readonly [original]?: unknown };

/** Errors are put into words only here, where the caller's language is known. */
const putIntoWords = (log: Logger): Plugin => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      contextValue.outcome.failed = true;
      const { singleResult } = response.body;
      singleResult.errors = singleResult.errors!.map((error) =>
        maskError((error as Carrying)[original], contextValue.locale, log),
      );
    },
  }),
});

export const createApollo = async (
  schema: GraphQLSchema,
  log: Logger,
): Promise<ApolloServer<RequestContext>> => {
  const apollo = new ApolloServer<RequestContext>({
    gateway: compiledExecution(schema),
    introspection: true,
    // Suggestions tell of fields the caller may not know of.
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error): Carrying => ({ ...formatted, [original]: error }),
    logger: log,
    plugins: [
      beforeExecution(schema),
      putIntoWords(log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
};
