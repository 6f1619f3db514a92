export { AbsenceType } from './absence.type.ts';
export { absenceModel } from './absence.model.ts';
export { contractModel } from './contract.model.ts';
export { appraisalModel } from './file-record.model.ts';
export { personnelFileKeeperModel, personnelFileModel } from './personnel-file.model.ts';
export { PersonnelFileType } from './personnel-file.type.ts';
export { keptHere } from './personnel-sets.ts';
export { documentDownloadRoute } from './document-download.route.ts';
export { recordFileEvent } from './file-event.service.ts';
