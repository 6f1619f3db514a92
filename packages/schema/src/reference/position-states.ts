/** The life of a position, in order (domain model 1.4.7). */
export const positionStates = [
  'ALLOCATED',
  'FUNDED',
  'ADVERTISED',
  'FILLED',
  'VACANT',
  'RETURNED',
  'REALLOCATED',
  'ABOLISHED',
] as const;
export type PositionState = (typeof positionStates)[number];
