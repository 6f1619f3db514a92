import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CaseType } from '../case-file/case-file.public.ts';
import { caseDocumentModel } from './case-document.model.ts';
import { findingsOfCaseDocument } from './case-document.policy.ts';
import { fileCaseDocument } from './case-document.service.ts';
import { CaseDocumentFileInput, CaseDocumentType } from './case-document.type.ts';
import { contentToChange } from './content-target.ts';

export const caseDocumentFilePayload = changePayload(
  'CaseDocumentFilePayload',
  'What filing a document in a case led to.',
  {
    document: {
      type: () => CaseDocumentType,
      models: () => [caseDocumentModel],
      description: 'The document; null with errors.',
    },
  },
);

@Resolver(() => CaseType)
export class CaseDocumentResolver {
  @Mutation(() => caseDocumentFilePayload.type, {
    description: 'The leading case manager puts an uploaded document into a case (POST /uploads first).',
  })
  caseDocumentFile(
    @Arg('input', () => CaseDocumentFileInput, { description: 'The case, the upload and what it is.' })
    input: CaseDocumentFileInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ documentId: string }>> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const uploadId = uuidArgument(['upload'], input.uploadId, 'uploadId');
    const { title, category, receivedOn } = input;
    const findings = findingsOfCaseDocument(input, context.today);
    return carryOut(context, { operation: 'caseDocumentFile', input, findings }, async () =>
      fileCaseDocument(await contentToChange(context, caseId), { uploadId, title, category, receivedOn }),
    );
  }

  @FieldResolver(() => [CaseDocumentType], {
    description: 'Documents, the latest first; empty unless the caller leads the case.',
  })
  documents(): unknown {
    return readWithItsRow();
  }
}
