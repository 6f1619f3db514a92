import { and } from 'graphql-shield';
import type { AccessRules } from '../../platform/domain-module.ts';
import { harmless, needs } from '../../platform/graphql/rules.ts';

const staff = needs('IMPORT_STAFF');

/** Nothing but what the caller handed in. */
const either = needs('IMPORT_STAFF', 'STEER_ALLOCATION');

export const importsRules: AccessRules = {
  Mutation: {
    staffImportCheck: staff,
    staffImportApply: staff,
    positionImport: and(needs('STEER_ALLOCATION'), needs('UPLOAD_FILES')),
  },
  StaffImportPayload: { '*': harmless },
  ImportReport: { '*': either },
  ImportFinding: { '*': either },
};
