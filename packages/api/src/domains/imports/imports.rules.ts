import type { AccessRules } from '../../platform/domain-module.ts';
import { harmless, needs } from '../../platform/graphql/rules.ts';

const staff = needs('IMPORT_STAFF');

export const importsRules: AccessRules = {
  Mutation: { staffImportCheck: staff, staffImportApply: staff },
  StaffImportPayload: { '*': harmless },
  ImportReport: { '*': staff },
  ImportFinding: { '*': staff },
};
