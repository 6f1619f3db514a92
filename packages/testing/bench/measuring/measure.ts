import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Contender } from '../contenders/contender.ts';
import type { Change, Operation } from '../operations/operation.ts';
import { ask, findDifference } from './answers.ts';
import type { LoadGenerator, LoadResult } from './load.ts';
import { processorSeconds, residentMegabytes, serverProcessorSeconds } from './process-figures.ts';
import { countStatements } from './statements.ts';

export interface Plan {
  readonly rounds: number;
  readonly secondsPerRound: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
}

export interface Round extends LoadResult {
  /** Microseconds of processor per request. */
  readonly node: number;
  readonly postgres: number;
  readonly megabytes: number;
  /** What is wrong with what was written. */
  readonly wrong: string | null;
}

export interface Measured {
  readonly contender: Contender['name'];
  readonly statements: number;
  readonly rounds: readonly Round[];
}

export interface OperationResult {
  readonly operation: Operation;
  readonly measured: readonly Measured[];
  readonly differences: readonly string[];
}

export interface Bench {
  readonly plan: Plan;
  readonly generator: LoadGenerator;
  readonly admin: pg.Client;
  readonly postmaster: number;
  /** The floor first. */
  readonly contenders: readonly [Contender, ...Contender[]];
}

/** One operation, by all contenders in turn, round by round: what disturbs the machine disturbs each of them. */
export const measureOperation = async (bench: Bench, operation: Operation): Promise<OperationResult> => {
  const { contenders, plan, admin } = bench;
  const { putBack = [] } = operation.change ?? {};
  for (const statement of putBack) await admin.query(statement);
  const before = await differencesOf(bench, operation);
  if (before.length > 0) return { operation, measured: [], differences: before };
  const statements = new Map<Contender, number>();
  for (const contender of contenders)
    statements.set(contender, await countStatements(admin, () => ask(contender, operation)));
  const rounds = new Map<Contender, Round[]>(contenders.map((contender) => [contender, []]));
  for (const contender of contenders) await load(bench, contender, operation, plan.warmUpSeconds);
  for (let round = 0; round < plan.rounds; round += 1)
    for (const contender of contenders)
      rounds.get(contender)!.push(await load(bench, contender, operation, plan.secondsPerRound));
  const measured = contenders.map((contender) => ({
    contender: contender.name,
    statements: statements.get(contender)!,
    rounds: rounds.get(contender)!,
  }));
  const after = await differencesOf(bench, operation);
  for (const statement of putBack) await admin.query(statement);
  return { operation, measured, differences: [...failuresOf(operation, measured), ...after] };
};

const failuresOf = ({ name }: Operation, measured: readonly Measured[]): string[] =>
  measured.flatMap(({ contender, rounds }) => {
    const failed = rounds.reduce((sum, round) => sum + round.failures, 0);
    return [
      ...(failed > 0 ? [`${contender} failed ${failed} times in ${name} under load`] : []),
      ...rounds.flatMap(({ wrong }) => (wrong ? [`${contender} in ${name}: ${wrong}`] : [])),
    ];
  });

const differencesOf = async (
  { contenders: [floor, ...others] }: Bench,
  operation: Operation,
): Promise<string[]> => {
  const found: string[] = [];
  for (const contender of others) {
    const difference = await findDifference(contender, floor, operation);
    if (difference) found.push(difference);
  }
  return found;
};

/** One round: how fast, at which cost, and whether what was answered was also written. */
const load = async (
  { generator, plan, postmaster, admin }: Bench,
  contender: Contender,
  operation: Operation,
  seconds: number,
): Promise<Round> => {
  const { url, pid } = contender;
  const before = await written(admin, operation);
  const [node, postgres] = [processorSeconds(pid), serverProcessorSeconds(postmaster)];
  const result = await generator.run({
    url,
    ...contender.request(operation),
    connections: plan.connections,
    seconds,
  });
  const perRequest = (spent: number): number => (spent * 1_000_000) / result.requests;
  const figures = {
    ...result,
    node: perRequest(processorSeconds(pid) - node),
    postgres: perRequest(serverProcessorSeconds(postmaster) - postgres),
    megabytes: residentMegabytes(pid),
  };
  await untilQuiet(admin);
  const wrong = operation.change
    ? await findUnwritten(admin, operation.change, {
        answered: result.requests - result.failures,
        written: (await written(admin, operation)) - before,
        connections: plan.connections,
      })
    : null;
  return { ...figures, wrong };
};

const written = async (admin: pg.Client, { change }: Operation): Promise<number> =>
  change ? (await admin.query<{ count: number }>(change.count)).rows[0]!.count : 0;

interface Writing {
  readonly answered: number;
  readonly written: number;
  readonly connections: number;
}

/** Everything answered is there; beyond that only what was under way when the generator hung up. */
const findUnwritten = async (
  admin: pg.Client,
  { alsoTrue }: Change,
  { answered, written: count, connections }: Writing,
): Promise<string | null> => {
  if (count < answered || count > answered + connections) return `${answered} answers, but ${count} rows`;
  const { rows } = await admin.query<{ holds: boolean }>(alsoTrue);
  return rows[0]!.holds ? null : 'what was written does not fit together';
};

/** The generator hangs up on requests under way; the next contender must not wait for what is left of them. */
const untilQuiet = async (admin: pg.Client): Promise<void> => {
  for (let quiet = 0; quiet < 3;) {
    await pause(20);
    const { rowCount } = await admin.query(
      `select from pg_stat_activity where backend_type = 'client backend' and state <> 'idle' and pid <> pg_backend_pid()`,
    );
    quiet = rowCount === 0 ? quiet + 1 : 0;
  }
};
