export { fileDownloadRoute, type Download, type DownloadRouteParts } from './file-download.route.ts';
export { openUpload, spendUpload } from './upload.service.ts';
export { uploadsRoute } from './uploads.route.ts';
