import type { FastifyInstance } from 'fastify';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import { fileDownloadRoute, type Download, type DownloadRouteParts } from '../uploads/uploads.public.ts';
import { consentEvidenceModel } from './consent-evidence.model.ts';

const findDownload = visibleFinder<Download>(consentEvidenceModel, (row) => ({
  fileName: `${row}.file_name`,
  kind: `${row}.kind`,
  content: `(select c.content from content.consent_evidence_content c where c.county_id = ${row}.county_id and c.id = ${row}.id)`,
}));

/** GET /consent-evidence/<id>: the signed form behind a consent, for who leads the case. */
export const consentEvidenceDownloadRoute = (app: FastifyInstance, parts: DownloadRouteParts): void =>
  fileDownloadRoute(app, parts, {
    path: '/consent-evidence/:id',
    idKind: 'consent_evidence',
    right: 'LEAD_CASES',
    find: findDownload,
  });
