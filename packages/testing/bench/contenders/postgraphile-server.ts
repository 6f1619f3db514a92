import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { settingsOf } from './persona-settings.ts';
import { POOL_SIZE, setting } from './settings.ts';

/*
 * PostGraphile as its documentation recommends it for production: the Amber preset, prepared statements (its default),
 * no explain, no watch. It signs in as the API does, takes on the same role and the same sealed context in each
 * transaction, and so stands behind the same row policies. It verifies no token: a header names who is asking.
 */
const pool = new pg.Pool({ connectionString: setting('KIM_APP_DATABASE_URL'), max: POOL_SIZE });
const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  // It would offer no condition or order on columns without an index of their own, which these small lists do not need.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ pool, schemas: ['app', 'casework', 'client', 'content'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: ({ node }) => ({ pgSettings: settingsOf(node?.req.headers['x-bench-persona']) }),
  },
};

const instance = postgraphile(preset);
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(setting('BENCH_PORT')), '127.0.0.1');
