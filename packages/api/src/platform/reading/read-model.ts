import type { IdKind } from '@kim/schema/ids.ts';
import type { Right } from '../auth/rights.ts';
import type { RequestContext } from '../graphql/context.ts';

/** One statement being written: values are bound, never spliced. */
export interface Statement {
  readonly context: RequestContext;
  readonly bind: (value: unknown, type: string) => string;
  readonly newAlias: () => string;
  /** Writes a query once at the head of the statement, however often it is asked for by its name. */
  readonly shared?: (name: string, query: () => string) => string;
}

/** What stands behind `from` for rows that several places of a statement need; where it has no head, the query itself. */
export const sharedRows = ({ shared }: Statement, name: string, query: () => string): string =>
  shared ? shared(name, query) : `(${query()})`;

export type Arguments = Readonly<Record<string, unknown>>;

interface ColumnCall {
  readonly row: string;
  readonly args: Arguments;
  readonly statement: Statement;
}
interface RelationCall {
  readonly parent: string;
  readonly child: string;
  readonly args: Arguments;
  readonly statement: Statement;
}

/** SQL of a field: a column's name, or an expression over the row. */
export type Column = string | ((call: ColumnCall) => string);

export interface Relation {
  readonly kind: 'one' | 'list' | 'page';
  /** One model, or the several behind an interface (they share a table). */
  readonly models: () => readonly ReadModel[];
  /** SQL that joins the child to the parent. */
  readonly on: (call: RelationCall) => string;
  /** For lists: columns of the child, e.g. `valid_from`. */
  readonly orderBy?: readonly string[];
}

/** What rows can be ordered by: of each it is known which cursors the database would fail to read. */
export type SortType = 'text' | 'numeric' | 'integer' | 'date' | 'timestamptz';

export interface SortOption {
  /** SQL over the row; a cursor carries its value as text. */
  readonly sql: Column;
  readonly type: SortType;
  readonly needs?: Right;
}

interface FilterCall {
  readonly row: string;
  readonly value: unknown;
  readonly statement: Statement;
}

/** What a list of the type can be narrowed by: SQL that must hold. What a caller may not read must not be found out by filtering. */
export interface Filter {
  readonly needs?: Right;
  readonly sql: (call: FilterCall) => string;
}

/** Fields of a type; a module further up may add its own to the type of a module below. */
export interface ReadFields {
  readonly columns: Record<string, Column>;
  readonly relations: Record<string, Relation>;
  readonly sorts: Record<string, SortOption>;
  readonly filters: Record<string, Filter>;
}

/**
 * How an object type of the contract is read: every field as SQL over one table, every relation as a nested list.
 * The selection of a request becomes one statement, however deep it goes and however many rows it finds.
 */
export interface ReadModel extends ReadFields {
  readonly type: string;
  /** What its ids begin with; null for parts of another row that have no id of their own. */
  readonly idKind: IdKind | null;
  /** A table, or for what is computed the rows themselves as SQL in parentheses, with `id` and `county_id`. */
  readonly table: string | ((statement: Statement) => string);
  /** The domain wall: which rows this actor may read. Applied wherever rows of this model are read, nested ones included. */
  readonly readableBy: (row: string, statement: Statement) => string;
  /** The domain wall inside a row: the right a field needs beyond the row's own. */
  readonly fieldNeeds?: (field: string) => Right | null;
  /** The organisations (or the county) through which the row is reachable, as uuid[]: what the GraphQL wall judges by. */
  readonly reach: (row: string, statement: Statement) => string;
  /** Narrows the table to this type, when several types share it. */
  readonly only?: (row: string) => string;
  readonly defaultSort?: string;
  /** Fields the database holds encrypted: what opens the value of their column, behind all walls. */
  readonly opens?: Readonly<Record<string, (value: unknown, context: RequestContext) => unknown>>;
}

type Declaration = Omit<ReadModel, keyof ReadFields> & Partial<ReadFields>;

export const readModel = (declaration: Declaration): ReadModel => ({
  ...declaration,
  columns: { ...declaration.columns },
  relations: { ...declaration.relations },
  sorts: { ...declaration.sorts },
  filters: { ...declaration.filters },
});

/** What stands behind `from`. */
export const rowsOf = ({ table }: ReadModel, statement: Statement): string =>
  typeof table === 'string' ? table : table(statement);

/** What a module adds to a type of a module it builds upon. */
export interface ModelExtension extends Partial<ReadFields> {
  readonly model: ReadModel;
}

export const extendModel = ({ model, columns, relations, sorts, filters }: ModelExtension): void => {
  Object.assign(model.columns, columns);
  Object.assign(model.relations, relations);
  Object.assign(model.sorts, sorts);
  Object.assign(model.filters, filters);
};
