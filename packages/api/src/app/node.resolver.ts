import type { GraphQLResolveInfo } from 'graphql';
import { idKinds, kindOfId } from '@kim/schema/ids.ts';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.ts';
import { actorPartsOf } from '../platform/graphql/rules.ts';
import { ruleOf } from '../platform/graphql/document-rules.ts';
import { uuidArgument } from '../platform/graphql/ids.ts';
import { Node } from '../platform/graphql/relay.ts';
import { readOne } from '../platform/reading/read.ts';
import type { ReadModel } from '../platform/reading/read-model.ts';
import { accessRules, models } from './modules.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything with an id; null if there is none the caller may see (https://relay.dev/graphql/objectidentification.htm).',
  })
  async node(
    @Arg('id', () => ID, { description: 'Id of anything.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const uuid = uuidArgument(idKinds, id, 'id');
    const model = models.find(({ idKind }) => idKind === kindOfId(id));
    if (!model || !(await mayRead(model, context))) return null;
    return readOne(context, info, [model], uuid);
  }
}

/** Behind the interface the document did not name the type, so its rule is asked here; without the right it does not exist. */
export const mayRead = async (model: ReadModel, context: RequestContext): Promise<boolean> => {
  const rule = ruleOf(accessRules, model.type, 'id');
  if (!rule) return false;
  for (const part of actorPartsOf(rule))
    if ((await part.resolve({}, {}, context as never, undefined as never, {} as never)) !== true)
      return false;
  return true;
};
