/** How a professional instruction stands with one municipality (domain model 1.4, 12). */
export const instructionStates = [
  'ISSUED',
  'ACKNOWLEDGED',
  'REMONSTRATED',
  'CONFIRMED',
  'WITHDRAWN',
  'APPLIED',
] as const;
export type InstructionState = (typeof instructionStates)[number];
