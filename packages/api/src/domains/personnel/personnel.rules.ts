import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { employsThePerson, keepsFile, keepsFileOfContract } from './file-target.ts';

/** Who asks for a file at all; whose file it is, is judged row by row. */
const file = needs('READ_OWN_PERSONNEL_FILE', 'KEEP_PERSONNEL_FILES');

const keep = needs('KEEP_PERSONNEL_FILES');

export const personnelRules: AccessRules = {
  Query: { personnelFile: file, personnelFiles: file, staffWithoutFile: file },
  StaffConnection: { '*': file },
  StaffEdge: { '*': file },
  PersonnelFile: { '*': file },
  PersonnelFileKeeper: { '*': file },
  PersonnelFileConnection: { '*': file },
  PersonnelFileEdge: { '*': file },
  Contract: { '*': file },
  WorkingTime: { '*': file },
  Appraisal: { '*': file },
  PersonnelDocument: { '*': file },
  PersonnelFileEvent: { '*': file },
  Mutation: {
    contractRecord: and(keep, keepsFile),
    contractChange: and(keep, keepsFileOfContract),
    personnelFileOpen: and(keep, employsThePerson),
    personnelFileChange: and(keep, keepsFile),
    staffChange: and(keep, keepsFile),
    appraisalRecord: and(keep, keepsFile),
    documentFile: and(keep, keepsFile),
    workingTimeSet: and(keep, keepsFileOfContract),
  },
};
