import { readModel, type Relation } from '../../platform/reading/read-model.ts';
import { reachOfClients, wallOfClients } from './case-scope.ts';
import { clientModel } from './client.model.ts';

const one = (column: string): Relation => ({
  kind: 'one',
  models: () => [clientModel],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

type OfClient = (value: string) => string;

const hasLedMember =
  (row: string) =>
  (isLed: OfClient): string =>
    `exists (select from client.client p where p.county_id = ${row}.county_id and p.household_id = ${row}.id and ${isLed('p.id')})`;

/** Those of a household the caller leads a case of; of others there is no trace. */
export const householdModel = readModel({
  type: 'Household',
  idKind: 'household',
  table: 'client.household',
  readableBy: (row, statement) => wallOfClients(statement, hasLedMember(row)),
  reach: (row, statement) => reachOfClients(statement, hasLedMember(row)),
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

const isBetweenLed =
  (row: string) =>
  (isLed: OfClient): string =>
    `(${isLed(`${row}.person_id`)} and ${isLed(`${row}.relative_id`)})`;

/** Between two people the caller leads a case of each of. */
export const familyLinkModel = readModel({
  type: 'FamilyLink',
  idKind: 'family_link',
  table: 'client.family_link',
  only: (row) => `${row}.removed_on is null`,
  readableBy: (row, statement) => wallOfClients(statement, isBetweenLed(row)),
  reach: (row, statement) => reachOfClients(statement, isBetweenLed(row)),
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
