import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import { spendUpload } from '../uploads/uploads.public.ts';
import { recordFileEvent } from './file-event.service.ts';
import { Appraisal, PersonnelDocument, PersonnelDocumentContent } from './file-record.entity.ts';
import { documentKinds, type AppraisalKind, type DocumentCategory } from './file-record.policy.ts';

interface Change {
  readonly em: EntityManager;
  readonly actor: MemberActor;
  readonly fileId: string;
}

export interface NewAppraisal {
  readonly heldOn: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly kind: AppraisalKind;
  readonly text: string;
  readonly nextDueOn: string | null;
}

/** Puts an appraisal into a file. The history says that, not what it says. */
export const recordAppraisal = async (
  { em, actor, fileId }: Change,
  appraisal: NewAppraisal,
): Promise<{ appraisalId: string }> => {
  const { id } = em.create(Appraisal, {
    countyId: actor.countyId,
    id: newUuid(),
    fileId,
    ...appraisal,
    text: appraisal.text.trim(),
  });
  const { kind, heldOn } = appraisal;
  const changes = [`kind: ${kind}`, `heldOn: ${heldOn}`];
  recordFileEvent(em, actor, { fileId, kind: 'APPRAISAL_RECORDED', changes });
  await em.flush();
  return { appraisalId: id };
};

interface NewDocument {
  readonly uploadId: string;
  readonly today: string;
  readonly title: string;
  readonly category: DocumentCategory;
  readonly receivedOn: string;
}

/** Moves an upload into a file, whole: what was handed in is used up. */
export const fileDocument = async (
  { em, actor, fileId }: Change,
  { uploadId, today, title, category, receivedOn }: NewDocument,
): Promise<{ documentId: string }> => {
  const upload = await spendUpload(em, actor, { id: uploadId, today });
  if (!upload) throw new Refused('UPLOAD_NOT_FOUND', { field: 'uploadId' });
  const { fileName, kind, size, checksum, content } = upload;
  if (!documentKinds.includes(kind)) throw new Refused('DOCUMENT_KIND', { field: 'uploadId' });
  const { countyId } = actor;
  const place = { countyId, id: newUuid(), fileId };
  em.create(PersonnelDocument, {
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
  em.create(PersonnelDocumentContent, { ...place, content });
  const changes = [`title: ${title.trim()}`, `category: ${category}`];
  recordFileEvent(em, actor, { fileId, kind: 'DOCUMENT_FILED', changes });
  await em.flush();
  return { documentId: place.id };
};
