import type { DomainModule } from '../../platform/domain-module.ts';
import { Contract, WorkingTime } from './contract.entity.ts';
import { contractModel, contractsOfFile, workingTimeModel } from './contract.model.ts';
import {
  contractChangePayload,
  contractRecordPayload,
  ContractResolver,
  FileContractsResolver,
  workingTimeSetPayload,
} from './contract.resolver.ts';
import { FileEvent } from './file-event.entity.ts';
import {
  personnelFileChangePayload,
  PersonnelFileChangeResolver,
  personnelFileOpenPayload,
  staffChangePayload,
} from './personnel-file-change.resolver.ts';
import { Appraisal, PersonnelDocument, PersonnelDocumentContent } from './file-record.entity.ts';
import { appraisalModel, documentModel, fileEventModel, recordsOfFile } from './file-record.model.ts';
import {
  appraisalRecordPayload,
  documentFilePayload,
  FileRecordResolver,
  FileRecordsResolver,
} from './file-record.resolver.ts';
import { PersonnelFile, PersonnelFileKeeper } from './personnel-file.entity.ts';
import { personnelFileKeeperModel, personnelFileModel } from './personnel-file.model.ts';
import { PersonnelFileResolver } from './personnel-file.resolver.ts';
import { personnelGrants } from './personnel.grants.ts';
import { personnelInvariants } from './personnel.invariants.ts';
import { PositionFillResolver } from './position-fill.resolver.ts';
import { personnelRules } from './personnel.rules.ts';

/** The employer's files. Nothing of the professional side leads here (domain model 1.3, R18). */
export const personnelModule = {
  name: 'personnel',
  entities: [
    PersonnelFile,
    PersonnelFileKeeper,
    Contract,
    WorkingTime,
    FileEvent,
    Appraisal,
    PersonnelDocument,
    PersonnelDocumentContent,
  ],
  grants: personnelGrants,
  resolvers: [
    PositionFillResolver,
    PersonnelFileResolver,
    ContractResolver,
    FileContractsResolver,
    PersonnelFileChangeResolver,
    FileRecordResolver,
    FileRecordsResolver,
  ],
  payloads: [
    contractRecordPayload,
    contractChangePayload,
    workingTimeSetPayload,
    personnelFileOpenPayload,
    personnelFileChangePayload,
    staffChangePayload,
    appraisalRecordPayload,
    documentFilePayload,
  ],
  models: [
    personnelFileModel,
    personnelFileKeeperModel,
    contractModel,
    workingTimeModel,
    appraisalModel,
    documentModel,
    fileEventModel,
  ],
  extensions: [contractsOfFile, recordsOfFile],
  rules: personnelRules,
  invariants: personnelInvariants,
} satisfies DomainModule;
