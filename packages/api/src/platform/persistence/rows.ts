/** Reads rows inside the operation's one transaction. */
export interface Rows {
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}
