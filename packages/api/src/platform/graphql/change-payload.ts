import type { GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { ReadModel } from '../reading/read-model.ts';
import { readOne } from '../reading/read.ts';
import { ChangeError } from './change-error.ts';
import type { RequestContext } from './context.ts';

interface Part {
  readonly type: () => object;
  readonly models: () => readonly ReadModel[];
  readonly description: string;
}

/** What a mutation answers: the rows it touched, read afresh behind all walls, and the errors. */
export interface ChangePayload {
  readonly name: string;
  readonly type: new () => object;
  /** Field → where its row is read; the outcome carries the uuid as `<field>Id`. */
  readonly parts: Readonly<Record<string, Part>>;
}

/** Declares the payload of a mutation. List it in the module's `payloads`; its fields say nothing by themselves and need no rule. */
export const changePayload = (
  name: string,
  description: string,
  parts: Readonly<Record<string, Part>>,
): ChangePayload => {
  @ObjectType(name, { description })
  class Payload {
    @Field(() => [ChangeError], { description: 'Empty if it was done.' })
    readonly errors!: readonly ChangeError[];
  }
  for (const [field, { type, description: says }] of Object.entries(parts))
    Field(type as () => new () => object, { nullable: true, description: says })(Payload.prototype, field);
  return { name, type: Payload, parts };
};

/** Puts the readers of payload fields in place. */
export const wirePayloads = (schema: GraphQLSchema, payloads: readonly ChangePayload[]): void => {
  for (const { name, parts } of payloads) {
    const fields = (schema.getType(name) as GraphQLObjectType).getFields();
    for (const [field, { models }] of Object.entries(parts))
      fields[field]!.resolve = (
        outcome: Readonly<Record<string, string | undefined>>,
        _args: object,
        context: RequestContext,
        info: GraphQLResolveInfo,
      ): unknown => {
        const id = outcome[`${field}Id`];
        return id ? readOne(context, info, models(), id) : null;
      };
  }
};
