import type { Message } from '../messages.ts';

/** Reasons a change of a professional instruction may be refused for. */
export const instructionChangeMessages = {
  INSTRUCTION_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  INSTRUCTION_DUE: {
    de: 'Bitte geben Sie einen Tag an, der nicht vergangen ist.',
    en: 'Please give a day that is not in the past.',
  },
  INSTRUCTION_NO_PLACE: {
    de: 'Bitte wählen Sie mindestens eine Kommune mit Case Management.',
    en: 'Please choose at least one municipality with case management.',
  },
  INSTRUCTION_STEP: {
    de: 'Das geht beim jetzigen Stand der Weisung nicht.',
    en: 'This is not possible as the instruction stands now.',
  },
  INSTRUCTION_REMARK: {
    de: 'Bitte geben Sie einen Grund an.',
    en: 'Please give a reason.',
  },
  INSTRUCTION_CONFLICT_OPEN: {
    de: 'Es gibt einen offenen Widerspruch zu einer Weisung des Arbeitgebers. Kreis und Arbeitgeber müssen ihn erst klären.',
    en: 'There is an open conflict with an instruction of the employer. County and employer have to settle it first.',
  },
  INSTRUCTION_CONFLICT_SETTLED: {
    de: 'Ihre Seite hat diesen Widerspruch schon geklärt.',
    en: 'Your side has settled this conflict already.',
  },
} as const satisfies Record<string, Message>;
