import type { allow, and, rule } from 'graphql-shield';
import type { Grant } from './persistence/grants.ts';
import type { ChangePayload } from './graphql/change-payload.ts';
import type { ModelExtension, ReadModel } from './reading/read-model.ts';

export type AccessRule = ReturnType<ReturnType<typeof rule>> | ReturnType<typeof and> | typeof allow;

/** Per field, or `*` for all fields of a type that have no rule of their own. */
export type AccessRules = Readonly<Record<string, Readonly<Record<string, AccessRule>>>>;

/** Everything the application needs to know about one domain. */
export interface DomainModule {
  readonly name: string;
  readonly entities: readonly (new () => object)[];
  readonly grants: readonly Grant[];
  readonly resolvers: readonly (new () => object)[];
  /** Types that no resolver returns by name, only by an interface. */
  readonly orphanedTypes?: readonly (new () => object)[];
  /** What its mutations answer. */
  readonly payloads?: readonly ChangePayload[];
  /** Mutations that are one statement (change-at-once.ts). */
  readonly atOnce?: readonly string[];
  /** Root fields answered without an account, in a document that asks for nothing else (docs/adr/0046). */
  readonly openFields?: readonly string[];
  readonly models: readonly ReadModel[];
  /** Fields this module adds to the types of modules it builds upon. */
  readonly extensions?: readonly ModelExtension[];
  readonly rules: AccessRules;
  /** SQL that must return no row, in tests and in production alike. */
  readonly invariants: Readonly<Record<string, string>>;
}
