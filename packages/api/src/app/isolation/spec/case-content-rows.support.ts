import type { Attempt, SealedPrincipal, TableSpec } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, isLed, knownPerson, ofLedCases, someCase, type OfCase } from './casework-rows.support.ts';

export interface OfVersion extends OfCase {
  readonly version: number;
}
interface PartOfGoals extends OfCase {
  readonly number: number;
}
interface KeyRow extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
  readonly number: number;
}

declare module '../world.support.ts' {
  interface Tables {
    'content.note': PartOfGoals & { readonly corrects_id: string | null };
    'content.assessment': OfCase;
    'content.goal_agreement': OfVersion & { readonly signed_by_client_on: string | null };
    'content.goal': OfVersion & PartOfGoals & { readonly agreement_id: string };
    'content.milestone': PartOfGoals & { readonly goal_id: string; readonly done_on: string | null };
    'content.case_task': OfVersion & { readonly done_on: string | null };
    'content.tenant_key': KeyRow;
    'content.special_entry': OfCase;
    'content.case_document': OfCase;
    'content.case_document_content': OfCase;
  }
}

export type ContentTable =
  | 'content.note'
  | 'content.assessment'
  | 'content.goal_agreement'
  | 'content.goal'
  | 'content.milestone'
  | 'content.case_task'
  | 'content.special_entry'
  | 'content.case_document'
  | 'content.case_document_content';

type Attempts = NonNullable<TableSpec<ContentTable>['attempts']>;

const rowsOf = (table: ContentTable, world: World): readonly OfCase[] => world[table];

export const ofLeader =
  (table: ContentTable) =>
  (who: SealedPrincipal, world: World): never =>
    ofLedCases(rowsOf(table, world), who, world) as never;

/** Adds a row to some case; with `by` in one's own name or in that of somebody else. */
export const adding =
  (
    table: ContentTable,
    { columns, values, by }: { readonly columns: string; readonly values: string; readonly by?: string },
  ): Attempts =>
  (who, world, random) => {
    const some = someCase(who, world, random);
    const isOneself = random.chance(0.7) && knownPerson(who, world);
    const writer = isOneself ? who.person! : some.responsible_id;
    const [named, name] = by ? [`, ${by}`, `, '${writer}'`] : ['', ''];
    const isAllowed = isLed(some.id, who, world) && (!by || writer === who.person);
    return [
      {
        what: `add to ${table}`,
        sql: `insert into ${table} (county_id, id, case_id, ${columns}${named}) values ('${some.county_id}', gen_random_uuid(), '${some.id}', ${values}${name})`,
        expected: isAllowed ? 1 : null,
      },
    ];
  };

export const changing =
  (table: ContentTable, set: string): Attempts =>
  (who, world, random): Attempt[] => {
    const mine = ofLedCases(rowsOf(table, world), who, world);
    const row = mine.length > 0 && random.chance(0.5) ? random.pick(mine) : random.pick(rowsOf(table, world));
    return [
      {
        what: `change ${table}`,
        sql: `update ${table} set ${set} where id = '${row.id}'`,
        expected: who.role === cm ? Number(isLed(row.case_id, who, world)) : null,
      },
    ];
  };

export const both =
  (...some: readonly Attempts[]): Attempts =>
  (...asked) =>
    some.flatMap((attempts) => [...attempts(...asked)]);
