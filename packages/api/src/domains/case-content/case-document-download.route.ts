import type { FastifyInstance } from 'fastify';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import { fileDownloadRoute, type Download, type DownloadRouteParts } from '../uploads/uploads.public.ts';
import { caseDocumentModel } from './case-document.model.ts';

const findDownload = visibleFinder<Download>(caseDocumentModel, (row) => ({
  fileName: `${row}.file_name`,
  kind: `${row}.kind`,
  content: `(select c.content from content.case_document_content c where c.county_id = ${row}.county_id and c.id = ${row}.id)`,
}));

/** GET /case-documents/<id>: the content of a document of a case, for who leads it. */
export const caseDocumentDownloadRoute = (app: FastifyInstance, parts: DownloadRouteParts): void =>
  fileDownloadRoute(app, parts, {
    path: '/case-documents/:id',
    idKind: 'case_document',
    right: 'LEAD_CASES',
    find: findDownload,
  });
