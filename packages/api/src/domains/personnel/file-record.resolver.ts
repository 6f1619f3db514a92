import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { appraisalModel, documentModel } from './file-record.model.ts';
import { findingsOfAppraisal, findingsOfDocument } from './file-record.policy.ts';
import { fileDocument, recordAppraisal } from './file-record.service.ts';
import {
  AppraisalRecordInput,
  AppraisalType,
  DocumentFileInput,
  PersonnelDocumentType,
  PersonnelFileEventType,
} from './file-record.type.ts';
import { fileToWriteIn, findFile } from './file-target.ts';
import { PersonnelFileType } from './personnel-file.type.ts';

export const appraisalRecordPayload = changePayload(
  'AppraisalRecordPayload',
  'What recording an appraisal led to.',
  {
    appraisal: {
      type: () => AppraisalType,
      models: () => [appraisalModel],
      description: 'The appraisal; null with errors.',
    },
  },
);
export const documentFilePayload = changePayload('DocumentFilePayload', 'What filing a document led to.', {
  document: {
    type: () => PersonnelDocumentType,
    models: () => [documentModel],
    description: 'The document; null with errors.',
  },
});

@Resolver()
export class FileRecordResolver {
  @Mutation(() => appraisalRecordPayload.type, {
    description:
      'HR puts an appraisal into a file it keeps; the person reads it. Nobody writes in their own file.',
  })
  appraisalRecord(
    @Arg('input', () => AppraisalRecordInput, { description: 'The file and the appraisal.' })
    input: AppraisalRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ appraisalId: string }>> {
    const file = uuidArgument(['file'], input.fileId, 'fileId');
    const { heldOn, periodFrom, periodTo, kind, text } = input;
    const appraisal = { heldOn, periodFrom, periodTo, kind, text, nextDueOn: input.nextDueOn ?? null };
    const findings = findingsOfAppraisal(appraisal, context.today);
    return carryOut(context, { operation: 'appraisalRecord', input, findings }, async (em, actor) => {
      const { fileId } = await fileToWriteIn(context, file, findFile);
      return recordAppraisal({ em, actor, fileId }, appraisal);
    });
  }

  @Mutation(() => documentFilePayload.type, {
    description:
      'HR puts an uploaded document into a file it keeps (POST /uploads first). Retention periods are not applied yet: nothing is deleted.',
  })
  documentFile(
    @Arg('input', () => DocumentFileInput, { description: 'The file, the upload and what it is.' })
    input: DocumentFileInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ documentId: string }>> {
    const file = uuidArgument(['file'], input.fileId, 'fileId');
    const uploadId = uuidArgument(['upload'], input.uploadId, 'uploadId');
    const { title, category, receivedOn } = input;
    const { today } = context;
    const findings = findingsOfDocument(input, today);
    return carryOut(context, { operation: 'documentFile', input, findings }, async (em, actor) => {
      const { fileId } = await fileToWriteIn(context, file, findFile);
      return fileDocument({ em, actor, fileId }, { uploadId, today, title, category, receivedOn });
    });
  }
}

@Resolver(() => PersonnelFileType)
export class FileRecordsResolver {
  @FieldResolver(() => [AppraisalType], {
    description: 'Appraisals, oldest first; empty for a line manager.',
  })
  appraisals(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [PersonnelDocumentType], {
    description: 'Documents, oldest first; empty for a line manager.',
  })
  documents(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [PersonnelFileEventType], {
    description: 'What was done to the file, oldest first; empty for a line manager.',
  })
  events(): unknown {
    return readWithItsRow();
  }
}
