import type { Term } from './terms.ts';

const MODEL = 'domain model 1.4.12';

/** What the county instructs, and what becomes of it. */
export const instructionTerms = {
  Instruction: {
    de: 'fachliche Weisung',
    deMany: 'fachliche Weisungen',
    is: 'What the county as Fachaufsicht instructs those who work in the profession to do.',
    source: `${MODEL}; § 13 LOG NRW by analogy`,
  },
  InstructionRecipient: {
    de: 'Empfängerin einer Weisung',
    deMany: 'Empfängerinnen einer Weisung',
    is: 'A municipality an instruction is for, and how it stands there.',
    source: MODEL,
  },
  InstructionStep: {
    de: 'Schritt einer Weisung',
    deMany: 'Schritte einer Weisung',
    is: 'Who did what with an instruction, when and why.',
    source: MODEL,
  },
  InstructionConflict: {
    de: 'Widerspruch zu einer Weisung des Arbeitgebers',
    deMany: 'Widersprüche zu Weisungen des Arbeitgebers',
    is: 'That the employer has instructed otherwise; open until county and employer have both settled it.',
    source: MODEL,
  },
} as const satisfies Record<string, Term>;
