export { contentTypes, type FileKind } from './file-kind.policy.ts';
export { openUpload, spendUpload } from './upload.service.ts';
export { uploadsRoute } from './uploads.route.ts';
