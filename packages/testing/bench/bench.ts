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
import type { ApiContender } from './contenders/contender.ts';
import {
  startApi,
  startFloor,
  startGuardedFloor,
  startPostgraphile,
  type Surroundings,
} from './contenders/contenders.ts';
import { openBenchDatabases, type BenchDatabases } from './dataset/bench-database.ts';
import { startLoadGenerator } from './measuring/load.ts';
import { measureOperation, type OperationResult, type Plan } from './measuring/measure.ts';
import { postmasterOf } from './measuring/process-figures.ts';
import { measureScale, type Scaled, type ScalePlan } from './measuring/scale.ts';
import { operations } from './operations/all.ts';
import { pages } from './operations/pages.ts';
import { asJson, describe, describeScale } from './report.ts';

const SCALE = 'scale';

const help = `pnpm bench [--quick] [--only NAME] [--json FILE] [--profile FOLDER]
  Measures this API, PostGraphile and a hand-written floor on one database, in turn, and then the pages of casework with
  300,000 cases and with 3,000. About nine minutes, and some more when the data set is built.
  --quick           about two minutes, and as much less certain
  --only NAME       one operation: ${operations.map(({ name }) => name).join(', ')}; or ${SCALE}: the pages
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
  ? { rounds: 5, secondsPerRound: 1, warmUpSeconds: 1, connections: 32 }
  : { rounds: 7, secondsPerRound: 1.6, warmUpSeconds: 2, connections: 32 };

const scalePlan: ScalePlan = options.quick
  ? { warmUp: 10, leastPairs: 11, secondsPerPage: 0.5 }
  : { warmUp: 50, leastPairs: 51, secondsPerPage: 3 };

const isChosen = (name: string): boolean => options.only === undefined || options.only === name;
const chosen = operations.filter(({ name }) => isChosen(name));
const asking = [...new Set([...operations, ...pages].map(({ persona }) => persona))];

const startProvider = async () => {
  const port = await freePort();
  const coordinators = asking.flatMap((persona) =>
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

interface Results {
  readonly operations: readonly OperationResult[];
  readonly scaled: readonly Scaled[];
}

const bench = async (steps: Steps): Promise<Results> => {
  if (chosen.length === 0 && !isChosen(SCALE))
    throw new Error(`There is no operation ${options.only}.\n\n${help}`);
  assertBuilt(built.api);
  const { issuer } = await steps.take('', '', startProvider());
  const databases = await steps.take('', 'data set is there', openBenchDatabases(issuer));
  const surroundings = {
    database: databases.large,
    issuer,
    personas: asking,
    logs: join(checkout, '.data/bench'),
    profileFolder: options.profile ?? null,
  };
  const api = await steps.take('', 'API is up', startApi(surroundings));
  const small = { ...surroundings, database: databases.small };
  return {
    operations: chosen.length > 0 ? await compare(steps, { surroundings, api, databases }) : [],
    scaled: isChosen(SCALE) ? await scale(steps, api, small) : [],
  };
};

const administrator = async (steps: Steps, { large }: BenchDatabases): Promise<pg.Client> => {
  const admin = new pg.Client({ connectionString: large.url });
  await admin.connect();
  steps.onStop(() => admin.end());
  return admin;
};

interface Parts {
  readonly surroundings: Surroundings;
  readonly api: ApiContender;
  readonly databases: BenchDatabases;
}

/** Each operation by all contenders. */
const compare = async (steps: Steps, { surroundings, api, databases }: Parts): Promise<OperationResult[]> => {
  const floor = await steps.take('', 'floor is up', startFloor(surroundings));
  const guarded = await steps.take('', 'guarded floor is up', startGuardedFloor(surroundings));
  const postgraphile = await steps.take('', 'PostGraphile is up', startPostgraphile(surroundings));
  const contenders = [floor, guarded, api, postgraphile] as const;
  const generator = startLoadGenerator();
  steps.onStop(async () => generator.stop());
  const admin = await administrator(steps, databases);
  const measuring = { generator, admin, postmaster: postmasterOf(databases.folder), plan, contenders };
  const results: OperationResult[] = [];
  for (const operation of chosen) {
    const result = await measureOperation(measuring, operation);
    results.push(result);
    console.log(describe(result));
  }
  return results;
};

/** Each page on both data sets. */
const scale = async (steps: Steps, large: ApiContender, surroundings: Surroundings): Promise<Scaled[]> => {
  const small = await steps.take('', 'API on the small data set is up', startApi(surroundings));
  const scaled: Scaled[] = [];
  for (const page of pages) scaled.push(await measureScale(scalePlan, { large, small }, page));
  console.log(describeScale(scaled));
  return scaled;
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
    const { operations: compared, scaled } = await bench(steps);
    if (options.json) await writeFile(options.json, asJson(compared, scaled));
    if ([...compared, ...scaled].some(({ differences }) => differences.length > 0)) process.exitCode = 1;
  } finally {
    await steps.stop();
  }
}
