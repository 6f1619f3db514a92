import { getNamedType, isAbstractType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { reachOf } from '../auth/actor.ts';
import { hasRight, type Right } from '../auth/rights.ts';
import { Forbidden } from '../graphql/errors.ts';
import { pageWindow, type PageWindow } from './page-window.ts';
import {
  rowsOf,
  type Arguments,
  type Column,
  type ReadModel,
  type Relation,
  type Statement,
} from './read-model.ts';
import { below, selectedFields, type SelectedField } from './selection.ts';

export interface Compiling {
  readonly info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;
  readonly statement: Statement;
}

/** Rows of these models at this place: one model, or the several behind an interface. */
export interface Source {
  readonly models: readonly ReadModel[];
  readonly row: string;
  readonly where: readonly string[];
  readonly field: Pick<SelectedField, 'nodes' | 'type' | 'args' | 'name' | 'key'>;
  /** The list says to whom it was narrowed, so that its rows need not. */
  readonly isNarrowed?: true;
}

/** The key under which a row carries the organisations it is reachable through; never part of the contract. */
export const REACH = '_reach';

/** Where a row keeps a field that is read per response key. No alias a caller chooses can meet another key of the row. */
export const keyedBy = (responseKey: string): string => `f:${responseKey}`;

/** A single row as JSON, or null. */
export const compileOne = (compiling: Compiling, source: Source): string =>
  `(select ${compileRow(compiling, source)} from ${tableOf(compiling, source)} ${source.row} where ${conditions(compiling, source)})`;

const compileList = (compiling: Compiling, asked: Source, orderBy: readonly string[] = []): string => {
  const isOfFigures = areFigures(compiling, asked);
  const source: Source = isOfFigures
    ? { ...asked, where: [...asked.where, ...withinReach(compiling, asked)], isNarrowed: true }
    : asked;
  const order =
    orderBy.length > 0 ? ` order by ${orderBy.map((column) => `${source.row}.${column}`).join(', ')}` : '';
  const rows = `select coalesce(json_agg(${compileRow(compiling, source)}${order}), '[]') from ${tableOf(compiling, source)} ${source.row} where ${conditions(compiling, source)}`;
  const { bind, context } = compiling.statement;
  return isOfFigures
    ? `json_build_object('${REACH}', ${bind(reachOf(context.actor), 'uuid')}, 'rows', (${rows}))`
    : `(${rows})`;
};

/**
 * Rows without an id come by the thousand (services by month and type) and hang on the row above: where one column says through
 * whom they are reachable, their list says once whom it was narrowed to, instead of every row.
 */
const areFigures = ({ statement }: Compiling, { models, row }: Source): boolean => {
  const [model] = models;
  if (models.length !== 1 || model!.idKind !== null) return false;
  // only looked at: what it binds must not stay in the statement as a parameter nobody uses
  const reach = model!.reach(row, { context: statement.context, bind: () => '', newAlias: () => '' });
  return unwrapped(reach) !== reach;
};

/** Keyset paging: a page costs the same at the start and at the end of a long list. */
export const compilePage = (compiling: Compiling, asked: Source): string => {
  const source = { ...asked, where: [...asked.where, ...withinReach(compiling, asked)] };
  const selected = below(compiling.info, source.field as SelectedField);
  const window = pageWindow(source.models[0]!, source.field.args);
  const count = (): string =>
    `'count', (select count(*) from ${tableOf(compiling, source)} ${source.row} where ${conditions(compiling, source)})`;
  // Whoever asks for the number alone (badges, overviews) is not charged for rows: they would be found a second time.
  if (selected.length > 0 && selected.every(({ name }) => name === 'totalCount')) {
    permitted(window.sort, compiling.statement);
    return `(select json_build_object('rows', '[]'::json, ${count()}))`;
  }
  const nodes = { ...source, field: nodesField(compiling, source, selected) };
  const rows = compilePageRows(compiling, nodes, window);
  // Each part of an answer costs the database as much as a column, in every row of the list around it: nothing unasked.
  const parts = [`'rows', coalesce(json_agg(q.j), '[]')`];
  if (selected.some(({ name }) => name === 'edges' || name === 'pageInfo'))
    parts.push(`'places', coalesce(json_agg(json_build_array(q.s, q.i)), '[]')`);
  if (selected.some(({ name }) => name === 'totalCount')) parts.push(count());
  return `(select json_build_object(${parts.join(', ')}) ${rows})`;
};

/** The GraphQL wall of a page (a row left out only after the page was cut would leave a gap that tells of it) and of figures. */
const withinReach = ({ statement }: Compiling, { models, row }: Source): string[] => {
  const { actor, walls } = statement.context;
  const own = reachOf(actor);
  if (!walls.graphql) return [];
  const reach = models[0]!.reach(row, statement);
  const [one, asked] = [unwrapped(reach), statement.bind(own, 'uuid')];
  // Inside an array the planner does not recognise the column: it would expect a single row, and sort thousands for a page of fifty.
  return [one === reach ? `${asked} = any (${reach})` : `${asked} = ${one}`];
};

/** `from` the rows `q` of the page: each as JSON, with its place in the order. */
const compilePageRows = (
  compiling: Compiling,
  source: Source,
  { size, cursor, sort, direction }: PageWindow,
): string => {
  const { row, field } = source;
  const { statement } = compiling;
  const key = columnSql(permitted(sort, statement).sql, row, field.args, statement);
  const onward = cursor
    ? ` and (${key}, ${row}.id) ${direction === 'asc' ? '>' : '<'} (${statement.bind(cursor.value, sort.type)}, ${statement.bind(cursor.id, 'uuid')})`
    : '';
  // One more than asked for tells whether there is a next page.
  const columns = `${compileRow(compiling, source)} as j, (${key})::text as s, ${row}.id as i`;
  const page = `select ${columns} from ${tableOf(compiling, source)} ${row} where ${conditions(compiling, source)}${onward} order by ${key} ${direction}, ${row}.id ${direction} limit ${size + 1}`;
  return `from (${page}) q`;
};

/** What is asked of a row, whether by `nodes { … }` or by `edges { node { … } }`. */
const nodesField = (
  compiling: Compiling,
  { field }: Source,
  selected: readonly SelectedField[],
): Source['field'] => {
  const nodes = selected.flatMap((inner) => {
    if (inner.name === 'nodes') return [inner];
    return inner.name === 'edges' ? below(compiling.info, inner).filter(({ name }) => name === 'node') : [];
  });
  return { ...field, type: nodes[0]?.type ?? field.type, nodes: nodes.flatMap((node) => [...node.nodes]) };
};

/** Sorting and filtering tell what reading tells. */
const permitted = <Option extends { readonly needs?: Right }>(
  option: Option,
  { context }: Statement,
): Option => {
  if (option.needs && !hasRight(context.actor, option.needs)) throw new Forbidden(option.needs);
  return option;
};

const tableOf = ({ statement }: Compiling, { models }: Source): string => rowsOf(models[0]!, statement);

/** The join, the caller's filter and, model by model, the domain wall. */
const conditions = (compiling: Compiling, { models, row, where, field }: Source): string => {
  const { statement } = compiling;
  const { walls } = statement.context;
  const filters = Object.entries((field.args['filter'] ?? {}) as Arguments)
    .filter(([, value]) => value != null)
    .map(([name, value]) => permitted(models[0]!.filters[name]!, statement).sql({ row, value, statement }));
  const perModel = models.map(
    (model) =>
      [model.only?.(row), walls.domain ? model.readableBy(row, statement) : undefined]
        .filter(Boolean)
        .join(' and ') || 'true',
  );
  return [...where, ...filters, `(${perModel.join(' or ')})`].join(' and ');
};

/** `json_build_object(…)` of what is selected of a row; behind an interface, of whatever type the row is. */
const compileRow = (compiling: Compiling, source: Source): string => {
  const { models, field, row } = source;
  const [only] = models;
  if (models.length === 1) return compileObject(compiling, only!, source);
  if (!isAbstractType(getNamedType(field.type)))
    throw new Error(`${String(field.type)} is one type but is read by several models.`);
  const cases = models.map(
    (model) => `when ${model.only!(row)} then ${compileObject(compiling, model, source)}`,
  );
  return `case ${cases.join(' ')} end`;
};

const compileObject = (
  compiling: Compiling,
  model: ReadModel,
  { row, field: { nodes, type: asked }, isNarrowed }: Source,
): string => {
  const { info, statement } = compiling;
  const type = info.schema.getType(model.type) as GraphQLObjectType;
  const fields = selectedFields(info, type, nodes).flatMap((field) =>
    compileField(compiling, model, row, field),
  );
  // Behind an interface a row says what it is.
  const name = isAbstractType(getNamedType(asked)) ? [`'__typename', '${model.type}'`] : [];
  const reach = isNarrowed ? [] : [`'${REACH}', ${unwrapped(model.reach(row, statement))}`];
  return `json_build_object(${[...name, ...reach, ...new Set(fields)].join(', ')})`;
};

/** A row reachable through one organisation says so without an array: to make one costs as much as a column. */
const unwrapped = (reach: string): string => /^array\[(\w+\.\w+)\]$/.exec(reach)?.[1] ?? reach;

const compileField = (
  compiling: Compiling,
  model: ReadModel,
  row: string,
  field: SelectedField,
): string[] => {
  const { actor, walls } = compiling.statement.context;
  const right = walls.domain ? model.fieldNeeds?.(field.name) : null;
  if (right && !hasRight(actor, right)) throw new Forbidden(right);
  const column = model.columns[field.name];
  if (column) return [`'${rowKey(field)}', ${columnSql(column, row, field.args, compiling.statement)}`];
  const relation = model.relations[field.name];
  return relation ? [`'${keyedBy(field.key)}', ${compileRelation(compiling, relation, row, field)}`] : [];
};

/** Fields without arguments have one value per row, whatever they are called in the answer. */
const rowKey = ({ key, name, hasArguments }: SelectedField): string => (hasArguments ? keyedBy(key) : name);

const columnSql = (column: Column, row: string, args: SelectedField['args'], statement: Statement): string =>
  typeof column === 'string' ? `${row}.${column}` : column({ row, args, statement });

const compileRelation = (
  compiling: Compiling,
  relation: Relation,
  parent: string,
  field: SelectedField,
): string => {
  const models = relation.models();
  const row = compiling.statement.newAlias();
  const source = {
    models,
    row,
    where: [relation.on({ parent, child: row, args: field.args, statement: compiling.statement })],
    field,
  };
  if (relation.kind === 'page') return compilePage(compiling, source);
  return relation.kind === 'one'
    ? compileOne(compiling, source)
    : compileList(compiling, source, relation.orderBy);
};
