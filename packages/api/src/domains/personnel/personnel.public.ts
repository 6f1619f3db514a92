export { personnelFileModel } from './personnel-file.model.ts';
export { keptHere } from './personnel-sets.ts';
export { documentDownloadRoute } from './document-download.route.ts';
