import type { Message } from '../messages.ts';

/** Why a change of a position or of who fills it is refused. */
export const positionChangeMessages = {
  POSITION_STEP_NOT_ALLOWED: {
    de: 'Dieser Schritt ist aus dem jetzigen Stand der Stelle nicht möglich.',
    en: 'This step is not possible from where the position stands now.',
  },
  POSITION_CHANGES_LATER: {
    de: 'Für einen späteren Tag ({day}) ist bei dieser Stelle schon etwas eingetragen. Bitte wählen Sie diesen Tag oder einen späteren.',
    en: 'Something is already recorded for a later day ({day}) of this position. Please choose that day or a later one.',
  },
  INVALID_EFFECTIVE_DAY: {
    de: 'Bitte wählen Sie einen Tag, der höchstens ein Jahr zurück und zwei Jahre voraus liegt.',
    en: 'Please choose a day at most a year back and two years ahead.',
  },
} as const satisfies Record<string, Message>;
