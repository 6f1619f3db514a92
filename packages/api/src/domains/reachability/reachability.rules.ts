import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

/** Everybody may know of oneself; whose days besides, is judged row by row. Third parties know of nobody. */
const unreachable = needs('READ_OCCUPANTS', 'READ_OWN_PERSONNEL_FILE');

export const reachabilityRules: AccessRules = {
  Person: { unreachable },
  UnreachablePeriod: { '*': unreachable },
};
