import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { personas } from '@kim/schema/demo/personas.ts';
import { startIdentityProvider } from '../src/identity-provider/identity-provider.ts';
import { assertBuilt } from '../src/stack/kim-command.ts';
import { built, checkout } from '../src/stack/checkout.ts';
import { freePort } from '../src/stack/ports.ts';
import { newSecrets } from '../src/stack/secrets.ts';
import { Steps } from '../src/stack/steps.ts';
import { startApi, startFloor, startGuardedFloor, startPostgraphile } from './contenders/contenders.ts';
import { openBenchDatabase } from './dataset/bench-database.ts';
import { startLoadGenerator } from './measuring/load.ts';
import { measureOperation, type OperationResult, type Plan } from './measuring/measure.ts';
import { postmasterOf } from './measuring/process-figures.ts';
import { operations } from './operations/all.ts';
import { asJson, describe } from './report.ts';

const help = `pnpm bench [--quick] [--only NAME] [--json FILE] [--profile FOLDER]
  Measures this API, PostGraphile and a hand-written floor on one database, in turn. About four minutes.
  --quick           less than a minute, and as much less certain
  --only NAME       one operation: ${operations.map(({ name }) => name).join(', ')}
  --json FILE       writes every round there
  --profile FOLDER  leaves a processor profile of the API there (slows it down)
Exit code 1 when an answer differs from the floor's.`;

const { values: options } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
    profile: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const plan: Plan = options.quick
  ? { rounds: 5, secondsPerRound: 0.6, warmUpSeconds: 0.6, connections: 32 }
  : { rounds: 7, secondsPerRound: 2.5, warmUpSeconds: 3, connections: 32 };

const startProvider = async () => {
  const port = await freePort();
  const coordinators = operations.flatMap(({ persona }) =>
    personas.some(({ name }) => name === persona) ? [] : [madeUp(persona)],
  );
  return startIdentityProvider({
    port,
    issuer: `http://localhost:${port}`,
    stateFile: null,
    web: null,
    registrationToken: newSecrets().registrationToken,
    accounts: [...personas, ...coordinators],
  });
};

const madeUp = (name: string) => ({
  name,
  givenName: 'Karla',
  familyName: `Muster-${name}`,
  email: `${name}@kim.example`,
  memberships: [],
});

const bench = async (steps: Steps): Promise<OperationResult[]> => {
  const chosen = operations.filter(({ name }) => options.only === undefined || options.only === name);
  if (chosen.length === 0) throw new Error(`There is no operation ${options.only}.\n\n${help}`);
  assertBuilt(built.api);
  const { issuer } = await steps.take(
    '',
    '',
    startProvider().then((provider) => provider),
  );
  const database = await steps.take('Datenbestand steht', 'data set is there', openBenchDatabase(issuer));
  const surroundings = {
    database,
    issuer,
    operations: chosen,
    logs: join(checkout, '.data/bench'),
    profileFolder: options.profile ?? null,
  };
  const floor = await steps.take('', 'floor is up', startFloor(surroundings));
  const api = await steps.take('', 'API is up', startApi(surroundings));
  const guarded = await steps.take('', 'guarded floor is up', startGuardedFloor(surroundings));
  const postgraphile = await steps.take('', 'PostGraphile is up', startPostgraphile(surroundings));
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  steps.onStop(() => admin.end());
  const generator = startLoadGenerator();
  steps.onStop(async () => generator.stop());
  const parts = {
    plan,
    generator,
    admin,
    postmaster: postmasterOf(database.folder),
    contenders: [floor, guarded, api, postgraphile] as const,
  };
  const results: OperationResult[] = [];
  for (const operation of chosen) {
    const result = await measureOperation(
      { ...parts, contenders: [floor, guarded, api, postgraphile] },
      operation,
    );
    results.push(result);
    console.log(describe(result));
  }
  return results;
};

if (options.help) {
  console.log(help);
} else {
  const steps = new Steps((_german, english, milliseconds) => {
    if (english) console.error(`${english} (${(milliseconds / 1000).toFixed(1)} s)`);
  });
  const stopAndLeave = (): void => void steps.stop().then(() => process.exit(130));
  process.once('SIGINT', stopAndLeave).once('SIGTERM', stopAndLeave);
  try {
    const results = await bench(steps);
    if (options.json) await writeFile(options.json, asJson(results));
    if (results.some(({ differences }) => differences.length > 0)) process.exitCode = 1;
  } finally {
    await steps.stop();
  }
}
