import { hurdleTable } from './hurdle.ts';
import type { StateTable } from './state-table.ts';
import { proposalTable, resultTable, workingGroupTable } from './working-group.ts';

/** Every table of states there is a diagram and a table of in docs/states.md. */
export const stateTables: readonly StateTable[] = [
  hurdleTable,
  workingGroupTable,
  proposalTable,
  resultTable,
];
