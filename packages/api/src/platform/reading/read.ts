import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';
import { compiledOnce, type CompiledStatement } from './compiled-statements.ts';
import { compileOne, compilePage, keyedBy, type Compiling, type Source } from './compile.ts';
import { toConnection, type Connection, type Page } from './connection.ts';
import type { Arguments, ReadModel, Relation, Statement } from './read-model.ts';
import { isReachable, reachableOf, type List, type Row } from './row-gate.ts';

const ROOT = 't0';

interface Asking {
  /** What is read, apart from its selection. */
  readonly what: string;
  /** The first values: another row is asked for by the same statement. */
  readonly given: readonly string[];
  readonly compile: (compiling: Compiling) => string;
}

const run = async <Result>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { what, given, compile }: Asking,
): Promise<Result | null> => {
  const { sql, values } = compiledOnce(context, info, what, () =>
    compileStatement({ context, info, given }, compile),
  );
  const [answer] = await context.rows.query<{ result: Result | null }>(sql, [
    ...given,
    ...values.slice(given.length),
  ]);
  return answer?.result ?? null;
};

const compileStatement = (
  { context, info, given }: Pick<Asking, 'given'> & Pick<Compiling, 'info'> & Pick<Statement, 'context'>,
  compile: (compiling: Compiling) => string,
): CompiledStatement => {
  const values: unknown[] = [...given];
  const heads = new Map<string, string>();
  let aliases = 0;
  const statement: Statement = {
    context,
    bind: (value, type) => `$${values.push(value)}::${type}`,
    newAlias: () => `t${++aliases}`,
    shared: (name, query) => {
      if (!heads.has(name)) heads.set(name, query());
      return name;
    },
  };
  const select = `select ${compile({ info, statement })} as result`;
  const head = [...heads].map(([name, query]) => `${name} as materialized (${query})`);
  return { sql: head.length > 0 ? `with ${head.join(', ')} ${select}` : select, values };
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

/** The one row of this id, with all that the request selects below it, in one statement. Null if there is none for this actor. */
export const readOne = async (
  context: RequestContext,
  info: GraphQLResolveInfo,
  models: readonly ReadModel[],
  id: string,
): Promise<Row | null> => {
  if (context.walls.domain && models.every((model) => isClosed(context, model))) return null;
  const row = await run<Row>(context, info, {
    what: models.map(({ type }) => type).join(),
    given: [id],
    compile: (compiling) => compileOne(compiling, sourceOf(models, info, `${ROOT}.id = $1::uuid`, {})),
  });
  return row && isReachable(row, context) ? row : null;
};

/** What an actor may read no row of is not asked for: the database would refuse the whole table, which is a fault and no answer. */
const isClosed = (context: RequestContext, model: ReadModel): boolean => {
  const statement: Statement = { context, bind: () => '', newAlias: () => '' };
  return model.readableBy(ROOT, statement) === 'false';
};

/** A page of the rows this actor may read, narrowed by `args.filter`, with all that the request selects below them, in one statement. */
export const readPage = async (
  context: RequestContext,
  info: GraphQLResolveInfo,
  model: ReadModel,
  args: Arguments,
): Promise<Connection> => {
  const page = await run<Page>(context, info, {
    what: 'page',
    given: [],
    compile: (compiling) => compilePage(compiling, sourceOf([model], info, 'true', args)),
  });
  return toConnection(page!, args, context);
};

/** A field that was read together with its row. */
export const fromRow =
  (kind: Relation['kind'] | 'column') =>
  (row: Row, args: Arguments, context: RequestContext, info: GraphQLResolveInfo): unknown => {
    const value = row[keyedBy(String(info.path.key))];
    if (kind === 'column') return value;
    if (kind === 'page') return toConnection(value as Page, args, context);
    if (kind === 'list') return reachableOf(value as List, context);
    return value && isReachable(value as Row, context) ? value : null;
  };
