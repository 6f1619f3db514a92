import { readModel, type Relation, type Statement } from '../../platform/reading/read-model.ts';
import { isLedByActor, leaderOf } from './case-scope.ts';
import { clientModel } from './client.model.ts';

const isLeader = ({ context }: Statement): boolean => leaderOf(context.actor) !== null;

const one = (column: string): Relation => ({
  kind: 'one',
  models: () => [clientModel],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

const ledCasesOfMembers = (row: string, statement: Statement): string =>
  `select f.organisation_id from client.client p join casework.case_file f on f.county_id = p.county_id and f.client_id = p.id where p.county_id = ${row}.county_id and p.household_id = ${row}.id and ${isLedByActor('f', statement)}`;

/** Those of a household the caller leads a case of; of others there is no trace. */
export const householdModel = readModel({
  type: 'Household',
  idKind: 'household',
  table: 'client.household',
  readableBy: (row, statement) =>
    isLeader(statement) ? `exists (${ledCasesOfMembers(row, statement)})` : 'false',
  reach: (row, statement) =>
    isLeader(statement) ? `array(${ledCasesOfMembers(row, statement)})` : `'{}'::uuid[]`,
  columns: { id: 'id' },
  relations: {
    members: {
      kind: 'list',
      models: () => [clientModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.household_id = ${parent}.id`,
      orderBy: ['family_name', 'given_name', 'id'],
    },
  },
});

const ledCasesOfBoth = (row: string, statement: Statement): string => {
  const led = (alias: string, column: string): string =>
    `${alias}.county_id = ${row}.county_id and ${alias}.client_id = ${row}.${column} and ${isLedByActor(alias, statement)}`;
  return `select f.organisation_id from casework.case_file f where ${led('f', 'person_id')} and exists (select from casework.case_file g where ${led('g', 'relative_id')})`;
};

/** Between two people the caller leads a case of each of. */
export const familyLinkModel = readModel({
  type: 'FamilyLink',
  idKind: 'family_link',
  table: 'client.family_link',
  only: (row) => `${row}.removed_on is null`,
  readableBy: (row, statement) =>
    isLeader(statement) ? `exists (${ledCasesOfBoth(row, statement)})` : 'false',
  reach: (row, statement) =>
    isLeader(statement) ? `array(${ledCasesOfBoth(row, statement)})` : `'{}'::uuid[]`,
  columns: { id: 'id', kind: 'kind' },
  relations: { person: one('person_id'), relative: one('relative_id') },
});

export const familyOfClient = {
  model: clientModel,
  relations: {
    household: {
      kind: 'one' as const,
      models: () => [householdModel],
      on: ({ parent, child }: { readonly parent: string; readonly child: string }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.household_id`,
    },
    familyLinks: {
      kind: 'list' as const,
      models: () => [familyLinkModel],
      on: ({ parent, child }: { readonly parent: string; readonly child: string }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.person_id = ${parent}.id`,
      orderBy: ['kind', 'id'],
    },
  },
};
