import { idKinds, kindOfId } from '@kim/schema/ids.ts';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ruleOf } from '../platform/graphql/document-rules.ts';
import type { RequestContext } from '../platform/graphql/context.ts';
import { uuidArgument } from '../platform/graphql/ids.ts';
import { findAccessFacts } from './explain-access-facts.ts';
import { explain, unseen, type AccessStatement } from './explain-access.ts';
import { AccessExplanationType } from './explain-access.type.ts';
import { accessRules, models } from './modules.ts';
import { mayRead } from './node.resolver.ts';

@Resolver()
export class ExplainAccessResolver {
  @Query(() => AccessExplanationType, {
    description:
      'Why the caller sees something or not, in words: role, rule, supervision of today, consent. What is foreign is answered like what never existed.',
  })
  async explainAccess(
    @Arg('id', () => ID, { description: 'Id of anything.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<{ visible: boolean; statements: readonly AccessStatement[] }> {
    const uuid = uuidArgument(idKinds, id, 'id');
    const model = models.find(({ idKind }) => idKind === kindOfId(id));
    const rule = model && ruleOf(accessRules, model.type, 'id');
    const facts =
      model && (await mayRead(model, context)) ? await findAccessFacts(context, model, uuid) : null;
    return facts && rule
      ? { visible: true, statements: explain(context, rule, facts) }
      : { visible: false, statements: unseen(context) };
  }
}
