// Before the first decorator: every contract class builds upon this file.
import 'reflect-metadata';
import { ArgsType, Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';

@InterfaceType({
  description: 'Anything with an id of its own (https://relay.dev/graphql/objectidentification.htm).',
})
export abstract class Node {
  @Field(() => ID, { description: 'Says what it names: `position_01h…` (TypeID). Opaque otherwise.' })
  readonly id!: string;
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, { name: 'OrderDirection', description: 'Upwards or downwards.' });

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many from the start (default 20, at most 100).' })
  readonly first?: number;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  readonly after?: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end (at most 100); not together with first.',
  })
  readonly last?: number;
  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  readonly before?: string;
}

@ObjectType({ description: 'Where a page stands in its list (https://relay.dev/graphql/connections.htm).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'There is more after this page.' }) readonly hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'There is more before this page.' })
  readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  readonly startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  readonly endCursor!: string | null;
}

type TypeOf = () => new () => object;

/** The connection and edge types of a list, declared once for all lists. */
export const connectionType = (name: string, node: TypeOf, plural: string) => {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} of a page, with its cursor.` })
  class Edge {
    @Field(() => node(), { description: 'The row itself.' }) readonly node!: object;
    @Field(() => String, { description: 'Where it stands: for after and before.' }) readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of the ${plural} the caller may see.` })
  class Connection {
    @Field(() => [node()], { description: 'The rows of this page.' }) readonly nodes!: readonly object[];
    @Field(() => [Edge], { description: 'The rows of this page with their cursors.' })
    readonly edges!: readonly object[];
    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    readonly pageInfo!: PageInfo;
    @Field(() => Int, {
      description: 'How many there are in the whole list, within what the caller may see.',
    })
    readonly totalCount!: number | undefined;
  }
  return Connection;
};
