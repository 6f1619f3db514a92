import { rule } from 'graphql-shield';
import { hasRight, type Right } from '../auth/rights.ts';
import type { AccessRule } from '../domain-module.ts';
import type { RequestContext } from './context.ts';
import { CallerError, Forbidden, membershipRequired } from './errors.ts';

/** Rules that depend on the actor alone: asked once per document, however many fields and rows they guard. */
const actorRules = new WeakSet<object>();
/** One rule per name: shield takes two of one name for a mistake. */
const byName = new Map<string, AccessRule>();

const actorRule = (name: string, allows: (context: RequestContext) => true | Error): AccessRule => {
  const before = byName.get(name);
  if (before) return before;
  // No cache of shield's own: it keys by the rule's name, and two rules of one name would share a verdict.
  const made = rule(name, { cache: 'no_cache' })((_parent, _args, context: RequestContext) =>
    context.walls.graphql ? allows(context) : true,
  );
  actorRules.add(made);
  byName.set(name, made);
  return made;
};

/** The caller needs one of these rights; the refusal names the first. */
export const needs = (...some: readonly [Right, ...Right[]]): AccessRule =>
  actorRule(`needs ${some.join(' or ')}`, ({ actor }) => {
    if (actor.kind === 'undecided') return membershipRequired();
    return some.some((right) => hasRight(actor, right)) || new Forbidden(some[0]);
  });

/** Parts of an answer that say nothing by themselves: page information, payloads, errors. */
export const harmless = actorRule('says nothing by itself', () => true);

/** Anybody with a valid token, even before choosing a membership. */
export const signedIn = actorRule('is signed in', () => true);

/** Open to everybody without an account: then nobody looks who asks, and so it is asked for alone. */
export const everybody = actorRule(
  'everybody without an account',
  ({ isOpen }) => isOpen === true || new CallerError('ASKED_TOGETHER', 'ASKED_TOGETHER'),
);

/** The actor's share of a rule: a rule that also looks at the target keeps the rest for the resolver. */
export const actorPartsOf = (some: AccessRule): AccessRule[] => {
  if (actorRules.has(some)) return [some];
  return 'getRules' in some ? some.getRules().flatMap((part) => actorPartsOf(part as AccessRule)) : [];
};
