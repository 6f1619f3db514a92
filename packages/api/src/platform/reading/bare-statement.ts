import type { RequestContext } from '../graphql/context.ts';
import type { Statement } from './read-model.ts';

/** For a statement written by hand around the walls of a model, and the values bound in it so far. */
export const bareStatement = (
  context: RequestContext,
): { readonly statement: Statement; readonly values: readonly unknown[] } => {
  const values: unknown[] = [];
  const statement: Statement = {
    context,
    bind: (value, type) => `$${values.push(value)}::${type}`,
    newAlias: () => 'other',
  };
  return { statement, values };
};
