import type { DomainModule } from '../../platform/domain-module.ts';
import { importsRules } from './imports.rules.ts';
import { PositionImportResolver } from './position-import.resolver.ts';
import { positionImportPayload } from './position-import.type.ts';
import { StaffImportResolver } from './staff-import.resolver.ts';

/** Tables of staff and of positions, as offices keep them, taken over as a whole. Has no rows of its own. */
export const importsModule = {
  name: 'imports',
  entities: [],
  grants: [],
  resolvers: [StaffImportResolver, PositionImportResolver],
  payloads: [positionImportPayload],
  models: [],
  rules: importsRules,
  invariants: {},
} satisfies DomainModule;
