/**
 * The three walls: row policies, GraphQL rules, domain rules. Each is sufficient alone; the isolation suite proves it by
 * taking down the others. Production composes the API with `allWalls` and has no setting to change that.
 */
export interface Walls {
  readonly database: boolean;
  readonly graphql: boolean;
  readonly domain: boolean;
}

export const allWalls: Walls = { database: true, graphql: true, domain: true };
