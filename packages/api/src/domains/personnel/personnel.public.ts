export { keptHere } from './personnel-sets.ts';
export { documentDownloadRoute } from './document-download.route.ts';
export { personnelFileModel } from './personnel-file.model.ts';
export { recordFileEvent } from './file-event.service.ts';
