import type { Message } from '../messages.ts';

/** Reasons assigning coordinators or recording visits may be refused for. */
export const coordinationChangeMessages = {
  ASSIGNMENT_END: {
    de: 'Bitte prüfen Sie den letzten Tag: Er liegt nicht vor dem ersten, ein Ende wird nur vorgezogen, und die feste Zuordnung hat am Anfang keines.',
    en: 'Please check the last day: it is not before the first, an end moves forward alone, and a fixed coordinator begins without one.',
  },
  ASSIGNMENT_OVERLAP: {
    de: 'In dieser Zeit ist die Person dort schon zugeordnet, oder es gibt danach schon eine feste Zuordnung. Bitte ändern Sie den ersten Tag.',
    en: 'The person is assigned there already in this time, or a fixed coordinator follows. Please change the first day.',
  },
  VISIT_COUNT: {
    de: 'Bitte geben Sie eine Zahl von 1 bis {most} an.',
    en: 'Please give a number from 1 to {most}.',
  },
  VISIT_NOTE_PERSONAL: {
    de: 'Bitte keine Angaben zu Personen: Entfernen Sie die E-Mail-Adresse oder die Nummer.',
    en: 'Please nothing about people: remove the e-mail address or the number.',
  },
} as const satisfies Record<string, Message>;
