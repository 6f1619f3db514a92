import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

/** Whoever has a list of cases keeps filters for it. */
const process = needs('READ_CASE_PROCESS');

export const savedFilterRules: AccessRules = {
  Query: { savedFilters: process },
  SavedFilter: { '*': process },
  SavedFilterConnection: { '*': process },
  SavedFilterEdge: { '*': process },
  Mutation: {
    filterSave: process,
    filterRename: process,
    filterPrefer: process,
    filterRemove: process,
  },
};
