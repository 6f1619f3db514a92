import { newUuid } from '@kim/schema/ids.ts';
import type { CaseDocumentCategory } from '@kim/schema/reference/case-content.ts';
import { Refused } from '../../platform/graphql/change.ts';
import { spendUpload } from '../uploads/uploads.public.ts';
import { CaseDocument, CaseDocumentContent } from './case-document.entity.ts';
import { documentKinds } from './case-document.policy.ts';
import { placeIn, type ContentChange } from './content-change.ts';

interface NewDocument {
  readonly uploadId: string;
  readonly title: string;
  readonly category: CaseDocumentCategory;
  readonly receivedOn: string;
}

/** Moves an upload into a case, whole: what was handed in is used up. */
export const fileCaseDocument = async (
  change: ContentChange,
  { uploadId, title, category, receivedOn }: NewDocument,
): Promise<{ documentId: string }> => {
  const { em, actor, today } = change;
  const upload = await spendUpload(em, actor, { id: uploadId, today });
  if (!upload) throw new Refused('UPLOAD_NOT_FOUND', { field: 'uploadId' });
  const { fileName, kind, size, checksum, content } = upload;
  if (!documentKinds.includes(kind)) throw new Refused('CASE_DOCUMENT_KIND', { field: 'uploadId' });
  const place = { ...placeIn(change), id: newUuid() };
  em.create(CaseDocument, {
    ...place,
    title: title.trim(),
    category,
    receivedOn,
    fileName,
    kind,
    size,
    checksum,
  });
  await em.flush();
  em.create(CaseDocumentContent, { ...place, content });
  await em.flush();
  return { documentId: place.id };
};
