import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import type { Answer } from './crisis-entry.policy.ts';
import { correctEntry, recordEntry, removeEntry, setConsent } from './crisis-entry.service.ts';
import { consumeShares, openList, shareEntries } from './crisis-share.service.ts';
import {
  CrisisConsentSetInput,
  CrisisEntriesShareInput,
  CrisisEntryCorrectInput,
  CrisisEntryRecordInput,
  CrisisEntryRemoveInput,
  CrisisListOpenInput,
  CrisisSharesConsumeInput,
  type CrisisAnswerInput,
} from './crisis.input.ts';
import { CrisisEntryPayload, CrisisFormPayload } from './crisis.payloads.ts';

const formId = ({ formId: id }: { readonly formId: string }): string =>
  uuidArgument(['crisis_form'], id, 'formId');
const entryId = ({ entryId: id }: { readonly entryId: string }): string =>
  uuidArgument(['crisis_entry'], id, 'entryId');
const answers = ({ values }: { readonly values: readonly CrisisAnswerInput[] }): Answer[] =>
  values.map((some) => ({
    fieldId: uuidArgument(['crisis_field'], some.fieldId, 'values'),
    value: some.value ?? null,
  }));

const ENTRY = { description: 'The entry.' } as const;

/** What case managers do with people, and offices with what they received. */
@Resolver()
export class CrisisChangeResolver {
  @Mutation(() => CrisisEntryPayload.type, {
    description:
      'A case manager registers somebody for the own municipality. CRISIS_DUPLICATE is a question: isSomebodyElse answers it.',
  })
  crisisEntryRecord(
    @Arg('input', () => CrisisEntryRecordInput, ENTRY) input: CrisisEntryRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordEntry(context, { ...input, formId: formId(input), values: answers(input) });
  }

  @Mutation(() => CrisisEntryPayload.type, {
    description: 'A case manager of the own municipality corrects an entry; the offices get the correction.',
  })
  crisisEntryCorrect(
    @Arg('input', () => CrisisEntryCorrectInput, ENTRY) input: CrisisEntryCorrectInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return correctEntry(context, { ...input, entryId: entryId(input), values: answers(input) });
  }

  @Mutation(() => CrisisEntryPayload.type, {
    description: 'A case manager takes an entry out: no answer is left, here or at any office.',
  })
  crisisEntryRemove(
    @Arg('input', () => CrisisEntryRemoveInput, ENTRY) input: CrisisEntryRemoveInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return removeEntry(context, { ...input, entryId: entryId(input) });
  }

  @Mutation(() => CrisisEntryPayload.type, {
    description:
      'The person consents to handing on, or withdraws: then the offices see a tombstone from the next moment.',
  })
  crisisConsentSet(
    @Arg('input', () => CrisisConsentSetInput, ENTRY) input: CrisisConsentSetInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return setConsent(context, { ...input, entryId: entryId(input) });
  }

  @Mutation(() => CrisisFormPayload.type, {
    description:
      'A case manager hands on what the offices do not have yet: to each the fields marked for it, of people who consented.',
  })
  crisisEntriesShare(
    @Arg('input', () => CrisisEntriesShareInput, { description: 'Of which form.' })
    input: CrisisEntriesShareInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return shareEntries(context, { ...input, formId: formId(input) });
  }

  @Mutation(() => CrisisFormPayload.type, {
    description:
      'A clerk opens the list of the own office: who and when is noted, and the answers can be read by the caller for the rest of the day.',
  })
  crisisListOpen(
    @Arg('input', () => CrisisListOpenInput, { description: 'Of which form.' }) input: CrisisListOpenInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return openList(context, { ...input, formId: formId(input) });
  }

  @Mutation(() => CrisisFormPayload.type, {
    description: 'A clerk says that the own office has taken people over, as they were seen.',
  })
  crisisSharesConsume(
    @Arg('input', () => CrisisSharesConsumeInput, { description: 'Whom.' }) input: CrisisSharesConsumeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const shares = input.shares.map(({ shareId, version }) => ({
      shareId: uuidArgument(['crisis_share'], shareId, 'shares'),
      version,
    }));
    return consumeShares(context, { ...input, formId: formId(input), shares });
  }
}
