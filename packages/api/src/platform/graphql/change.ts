import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../auth/actor.ts';
import { KeyReused, once } from '../idempotency/once.ts';
import { changeError, type ChangeError, type Finding } from './change-error.ts';
import type { RequestContext } from './context.ts';
import { Forbidden } from './errors.ts';

/** What may happen to an honest caller. Thrown by a service, it becomes an error of the payload; all that was written is undone. */
export class Refused extends Error {
  readonly findings: readonly Finding[];
  /** Ids of rows the payload shall carry nevertheless: on CONFLICT the row as it is now. */
  readonly about: Ids;

  constructor(
    code: Finding['code'],
    {
      about = {},
      more = [],
      ...details
    }: Omit<Finding, 'code'> & {
      readonly about?: Ids;
      /** What else stands in the way: all at once, so that it is put right in one go. */
      readonly more?: readonly Finding[];
    } = {},
  ) {
    super(`The change is refused: ${code}.`);
    this.findings = [{ code, ...details }, ...more];
    this.about = about;
  }
}

export interface ChangeRequest<Made extends Ids = Ids> {
  /** Name of the mutation. */
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
  /** What is wrong with the input by itself: all at once, so that a form is corrected in one go. */
  readonly findings?: readonly Finding[];
  /** What `work` will return, where it is known beforehand: it saves a statement or two (once.ts). */
  readonly makes?: Made;
}

/** Ids of rows by `<field>Id` of the payload; kept for repetition, so that only JSON may stand here. */
export type Ids = Readonly<Record<string, unknown>>;

export type Outcome<Made extends Ids> = Partial<Made> & { readonly errors: readonly ChangeError[] };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Carries a mutation out once per key, all or nothing. `work` returns the ids of what it made (`{ contractId }`); the payload
 * reads the rows behind them afresh (change-payload.ts).
 */
export const carryOut = async <Made extends Ids>(
  context: RequestContext,
  { operation, input, findings = [], makes }: ChangeRequest<Made>,
  work: (em: EntityManager, actor: MemberActor) => Promise<Made>,
): Promise<Outcome<Made>> =>
  carryOutAgain(context, { operation, findings: [...wrongKey(input), ...findings] }, (em, actor) =>
    once(em, actor, { operation, key: input.idempotencyKey, input, ...(makes && { makes }) }, () =>
      work(em, actor),
    ),
  );

export const wrongKey = ({ idempotencyKey }: ChangeRequest['input']): Finding[] =>
  uuid.test(idempotencyKey) ? [] : [{ code: 'INVALID_KEY', field: 'idempotencyKey' }];

/** The same without a key, for what is the same however often it is asked for: nothing is kept to recognise a repetition by. */
export const carryOutAgain = async <Made extends Ids>(
  context: RequestContext,
  { operation, findings = [] }: Pick<ChangeRequest, 'operation' | 'findings'>,
  work: (em: EntityManager, actor: MemberActor) => Promise<Made>,
): Promise<Outcome<Made>> => {
  const { actor, em } = context;
  if (actor.kind !== 'member' || !em) throw new Forbidden(operation);
  if (findings.length > 0) return refuse<Made>(context, findings);
  try {
    const made = await work(em, actor);
    await em.flush();
    return { ...made, errors: [] };
  } catch (error) {
    if (error instanceof Refused) return refuse<Made>(context, error.findings, error.about);
    if (error instanceof KeyReused)
      return refuse<Made>(context, [{ code: 'KEY_REUSED', field: 'idempotencyKey' }]);
    throw error;
  }
};

/** Nothing half done: what the service wrote before it refused is undone with the transaction. */
export const refuse = <Made extends Ids>(
  context: RequestContext,
  findings: readonly Finding[],
  about: Ids = {},
): Outcome<Made> => {
  context.outcome.failed = true;
  context.em?.clear();
  const errors = findings.map((finding) => changeError(finding, context.locale));
  return { ...about, errors } as unknown as Outcome<Made>;
};
