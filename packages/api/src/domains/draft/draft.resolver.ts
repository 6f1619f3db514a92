import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { carryOutAgain } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection } from '../../platform/graphql/relay.ts';
import { readPage } from '../../platform/reading/read.ts';
import { draftModel } from './draft.model.ts';
import { findingsOfDraft, findingsOfPlace, type DraftForm } from './draft.policy.ts';
import { discardDraft, saveDraft } from './draft.service.ts';
import {
  DraftArguments,
  DraftConnection,
  draftDiscardPayload,
  DraftDiscardInput,
  DraftSaveInput,
  draftSavePayload,
} from './draft.type.ts';

interface OfForm {
  readonly form: DraftForm;
  readonly caseId?: string | null;
  readonly aboutId?: string | null;
}
const caseOf = (caseId: string): string => uuidArgument(['case'], caseId, 'caseId');
const placeOf = ({ form, caseId = null, aboutId = null }: OfForm) => ({
  form,
  caseId: caseId && caseOf(caseId),
  aboutId: aboutId && uuidArgument(['note', 'case_task'], aboutId, 'aboutId'),
});

@Resolver()
export class DraftResolver {
  @Query(() => DraftConnection, { description: "The caller's own drafts, the latest first." })
  drafts(
    @Args(() => DraftArguments) { filter, ...args }: DraftArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, draftModel, {
      ...args,
      filter: filter && { ...filter, caseId: filter.caseId && caseOf(filter.caseId) },
      orderBy: { field: 'SAVED_AT', direction: OrderDirection.DESC },
    });
  }

  @Mutation(() => draftSavePayload.type, {
    description: 'Keeps what was typed into a form so far, in the place of what was kept before.',
  })
  draftSave(
    @Arg('input', () => DraftSaveInput, { description: 'The form and what stands in it.' })
    input: DraftSaveInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { masterKey } = context;
    if (!masterKey) throw new Error('A change came without the master key.');
    const draft = { ...placeOf(input), content: input.content };
    return carryOutAgain(context, { operation: 'draftSave', findings: findingsOfDraft(draft) }, (em, actor) =>
      saveDraft({ context, em, actor }, draft, masterKey),
    );
  }

  @Mutation(() => draftDiscardPayload.type, {
    description: 'Throws away what was kept of a form; where nothing was kept, nothing happens.',
  })
  draftDiscard(
    @Arg('input', () => DraftDiscardInput, { description: 'The form.' }) input: DraftDiscardInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const place = placeOf(input);
    const findings = findingsOfPlace(place);
    return carryOutAgain(context, { operation: 'draftDiscard', findings }, (em, actor) =>
      discardDraft({ context, em, actor }, place),
    );
  }
}
