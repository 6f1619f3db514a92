import type { FastifyInstance } from 'fastify';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import { fileDownloadRoute, type Download, type DownloadRouteParts } from '../uploads/uploads.public.ts';
import { documentModel } from './file-record.model.ts';

const findDownload = visibleFinder<Download>(documentModel, (row) => ({
  fileName: `${row}.file_name`,
  kind: `${row}.kind`,
  content: `(select c.content from personnel.document_content c where c.county_id = ${row}.county_id and c.id = ${row}.id)`,
}));

/** GET /personnel-documents/<id>: the content of a document of a personnel file. */
export const documentDownloadRoute = (app: FastifyInstance, parts: DownloadRouteParts): void =>
  fileDownloadRoute(app, parts, {
    path: '/personnel-documents/:id',
    idKind: 'document',
    right: 'READ_OWN_PERSONNEL_FILE',
    find: findDownload,
  });
