import { hurdleTable } from './hurdle.ts';
import { measureTable } from './measure.ts';
import type { StateTable } from './state-table.ts';
import { sessionTable } from './steering.ts';
import { proposalTable, resultTable, workingGroupTable } from './working-group.ts';

/** Every table of states there is a diagram and a table of in docs/states.md. */
export const stateTables: readonly StateTable[] = [
  hurdleTable,
  sessionTable,
  workingGroupTable,
  proposalTable,
  resultTable,
  measureTable,
];
