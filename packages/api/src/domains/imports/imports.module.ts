import type { DomainModule } from '../../platform/domain-module.ts';
import { importsRules } from './imports.rules.ts';
import { StaffImportResolver } from './staff-import.resolver.ts';

/** Tables of staff, as an office keeps them, taken over as a whole. Has no rows of its own. */
export const importsModule = {
  name: 'imports',
  entities: [],
  grants: [],
  resolvers: [StaffImportResolver],
  models: [],
  rules: importsRules,
  invariants: {},
} satisfies DomainModule;
