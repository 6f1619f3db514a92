import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CaseType } from '../case-file/case-file.public.ts';
import { keyedDigest } from '../tenant-key/tenant-key.public.ts';
import { contentToChange } from './content-target.ts';
import { specialEntryModel } from './special-entry.model.ts';
import { findingsOfSpecialEntry } from './special-entry.policy.ts';
import { recordSpecialEntry } from './special-entry.service.ts';
import { CaseSpecialRecordInput, SpecialEntryType } from './special-entry.type.ts';

export const caseSpecialRecordPayload = changePayload(
  'CaseSpecialRecordPayload',
  'What recording something of a special category led to.',
  {
    entry: {
      type: () => SpecialEntryType,
      models: () => [specialEntryModel],
      description: 'The entry; null with errors.',
    },
  },
);

@Resolver(() => CaseType)
export class SpecialEntryResolver {
  @Mutation(() => caseSpecialRecordPayload.type, {
    description:
      'The leading case manager writes down something of a special category (Art. 9 DSGVO). Refused unless a consent for case management names this category and holds today. Kept encrypted.',
  })
  caseSpecialRecord(
    @Arg('input', () => CaseSpecialRecordInput, { description: 'The case, the kind and the text.' })
    input: CaseSpecialRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ entryId: string }>> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const { idempotencyKey, category, text } = input;
    const { masterKey } = context;
    if (!masterKey) throw new Error('A change came without the master key.');
    const recognised = { idempotencyKey, caseId, category, text: keyedDigest(masterKey, text) };
    const findings = findingsOfSpecialEntry(input);
    const request = { operation: 'caseSpecialRecord', input: recognised, findings };
    return carryOut(context, request, async () =>
      recordSpecialEntry(await contentToChange(context, caseId), { category, text }, masterKey),
    );
  }

  @FieldResolver(() => [SpecialEntryType], {
    description:
      'What was written down of special categories, the latest first; empty unless the caller leads the case.',
  })
  specialEntries(): unknown {
    return readWithItsRow();
  }
}
