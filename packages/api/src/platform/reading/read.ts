import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';
import { compileOne, compilePage, keyedBy, type Compiling, type Source } from './compile.ts';
import { toConnection, type Connection, type Page } from './connection.ts';
import type { Arguments, ReadModel, Relation, Statement } from './read-model.ts';
import { isReachable, type Row } from './row-gate.ts';

type Where = (row: string, statement: Statement) => string;

const ROOT = 't0';

const run = async <Result>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  compile: (compiling: Compiling) => string,
): Promise<Result | null> => {
  const values: unknown[] = [];
  let aliases = 0;
  const statement: Statement = {
    context,
    bind: (value, type) => `$${values.push(value)}::${type}`,
    newAlias: () => `t${++aliases}`,
  };
  const [answer] = await context.rows.query<{ result: Result | null }>(
    `select ${compile({ info, statement })} as result`,
    values,
  );
  return answer?.result ?? null;
};

const sourceOf = (
  models: readonly ReadModel[],
  info: GraphQLResolveInfo,
  where: string,
  args: Arguments,
): Source => ({
  models,
  row: ROOT,
  where: [where],
  field: {
    name: info.fieldName,
    key: String(info.path.key),
    args,
    type: info.returnType,
    nodes: info.fieldNodes,
  },
});

/** The one row that `where` names, with all that the request selects below it, in one statement. Null if there is none for this actor. */
export const readOne = async (
  context: RequestContext,
  info: GraphQLResolveInfo,
  models: readonly ReadModel[],
  where: Where,
): Promise<Row | null> => {
  const row = await run<Row>(context, info, (compiling) =>
    compileOne(compiling, sourceOf(models, info, where(ROOT, compiling.statement), {})),
  );
  return row && isReachable(row, context) ? row : null;
};

/** A page of the rows this actor may read, narrowed by `args.filter`, with all that the request selects below them, in one statement. */
export const readPage = async (
  context: RequestContext,
  info: GraphQLResolveInfo,
  model: ReadModel,
  args: Arguments,
): Promise<Connection> => {
  const page = await run<Page>(context, info, (compiling) =>
    compilePage(compiling, sourceOf([model], info, 'true', args)),
  );
  return toConnection(page!, args, context);
};

/** A field that was read together with its row. */
export const fromRow =
  (kind: Relation['kind'] | 'column') =>
  (row: Row, args: Arguments, context: RequestContext, info: GraphQLResolveInfo): unknown => {
    const value = row[keyedBy(String(info.path.key))];
    if (kind === 'column') return value;
    if (kind === 'page') return toConnection(value as Page, args, context);
    if (kind === 'list') return (value as Row[]).filter((item) => isReachable(item, context));
    return value && isReachable(value as Row, context) ? value : null;
  };
