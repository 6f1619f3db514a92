import type { MemberActor } from '../auth/actor.ts';
import { claimed, madeBefore } from '../idempotency/once.ts';
import { carryOutAgain, refuse, wrongKey, type ChangeRequest, type Ids, type Outcome } from './change.ts';
import type { RequestContext } from './context.ts';
import { Forbidden } from './errors.ts';

type Bind = (value: unknown, type: string) => string;

/**
 * Carries out a mutation that is one statement, once per key (docs/adr/0008). `parts` are its `with` queries, by name; they change something
 * only `from claimed`, which has a row if the key is new. List the mutation in its module's `atOnce`, and it goes out in one message with
 * what is read of it; when that did nothing, or several fields are asked for, it is done in an ordinary transaction.
 */
export const carryOutAtOnce = async <Made extends Ids>(
  context: RequestContext,
  { operation, input, findings = [], makes }: ChangeRequest<Made> & { readonly makes: Made },
  parts: (actor: MemberActor, bind: Bind) => Readonly<Record<string, string>>,
): Promise<Outcome<Made>> => {
  const { actor, change } = context;
  if (actor.kind !== 'member') throw new Forbidden(operation);
  const request = { operation, key: input.idempotencyKey, input, makes };
  const values: unknown[] = [];
  const bind: Bind = (value, type) => `$${values.push(value)}::${type}`;
  const head = claimed(actor, request, bind);
  const rest = Object.entries(parts(actor, bind)).map(([name, query]) => `${name} as (${query})`);
  const sql = `with ${[head, ...rest].join(', ')} select key from claimed`;
  const all = [...wrongKey(input), ...findings];
  if (!change)
    return carryOutAgain(context, { operation, findings: all }, async (em) =>
      (await context.rows.query(sql, values)).length > 0 ? makes : madeBefore(em, actor, request),
    );
  if (all.length > 0) return refuse<Made>(context, all);
  change(sql, values);
  return { ...makes, errors: [] };
};
