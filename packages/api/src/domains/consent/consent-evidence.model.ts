import { readModel } from '../../platform/reading/read-model.ts';
import { ofLedCase, reachOfLedCase } from '../client/client.public.ts';

export const consentEvidenceModel = readModel({
  type: 'ConsentEvidence',
  idKind: 'consent_evidence',
  table: 'content.consent_evidence',
  readableBy: ofLedCase,
  reach: reachOfLedCase,
  columns: {
    id: 'id',
    filedOn: 'filed_on',
    fileName: 'file_name',
    kind: 'kind',
    size: 'size',
    checksum: 'checksum',
  },
});
