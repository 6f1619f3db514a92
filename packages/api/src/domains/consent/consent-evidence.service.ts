import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { spendUpload } from '../uploads/uploads.public.ts';
import { ConsentEvidence, ConsentEvidenceContent } from './consent-evidence.entity.ts';
import { isEvidence } from './consent-evidence.policy.ts';

interface NewEvidence {
  readonly caseId: string;
  readonly consentId: string;
  readonly uploadId: string;
}

/** Puts an upload to a consent of a case the actor leads, whole: what was handed in is used up. */
export const fileEvidence = async (
  { em, today }: RequestContext,
  actor: MemberActor,
  { caseId, consentId, uploadId }: NewEvidence,
): Promise<{ consentId: string }> => {
  const upload = await spendUpload(em!, actor, { id: uploadId, today });
  if (!upload) throw new Refused('UPLOAD_NOT_FOUND', { field: 'uploadId' });
  const { fileName, kind, size, checksum, content } = upload;
  if (!isEvidence(kind)) throw new Refused('CONSENT_EVIDENCE_KIND', { field: 'uploadId' });
  const place = { countyId: actor.countyId, id: newUuid(), caseId };
  em!.create(ConsentEvidence, {
    ...place,
    consentId,
    filedOn: today,
    filedById: actor.membership.person.id,
    fileName,
    kind,
    size,
    checksum,
  });
  await em!.flush();
  em!.create(ConsentEvidenceContent, { ...place, content });
  await em!.flush();
  return { consentId };
};
