import { allWalls, type Walls } from '../../platform/auth/walls.ts';

/** Every way to take down some of the walls but not all. */
export const someWallsDown: readonly (readonly [string, Walls])[] = [
  ['without the database wall', { database: false, graphql: true, domain: true }],
  ['without the GraphQL wall', { database: true, graphql: false, domain: true }],
  ['without the domain wall', { database: true, graphql: true, domain: false }],
  ['with the database wall alone', { database: true, graphql: false, domain: false }],
  ['with the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['with the domain wall alone', { database: false, graphql: false, domain: true }],
];

export const everyStanding: readonly (readonly [string, Walls])[] = [
  ['with all walls', allWalls],
  ...someWallsDown,
];

export const noWalls: Walls = { database: false, graphql: false, domain: false };
