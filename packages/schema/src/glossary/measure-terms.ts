import type { Term } from './terms.ts';

const MODEL = 'KIM concept 2025, 4; domain model 1.4 no. 10';

/** What the concept wants to reach, and how it goes. */
export const measureTerms = {
  ActionField: {
    de: 'Handlungsfeld',
    deMany: 'Handlungsfelder',
    is: 'One of the eight fields the concept acts in, with its analysis of the situation, goals and measures.',
    source: MODEL,
  },
  ActionGoal: {
    de: 'Ziel eines Handlungsfelds',
    deMany: 'Ziele eines Handlungsfelds',
    is: 'What is to be reached in a field of action; 23 in all. Not a goal agreed with a client.',
    source: MODEL,
  },
  Measure: {
    de: 'Maßnahme',
    deMany: 'Maßnahmen',
    is: 'What is to be done for a goal of a field of action, in the exact words of the concept; 66 in all.',
    source: MODEL,
  },
  MeasureStep: {
    de: 'Schritt einer Maßnahme',
    deMany: 'Schritte einer Maßnahme',
    is: 'Who led a measure from which state to which, when and why.',
    source: MODEL,
  },
  MeasureReview: {
    de: 'Controlling-Eintrag',
    deMany: 'Controlling-Einträge',
    is: 'How a measure went in one quarter: traffic light, value of the indicator, remark.',
    source: MODEL,
  },
  ActionFieldState: {
    de: 'Umsetzungsstand eines Handlungsfelds',
    deMany: 'Umsetzungsstände eines Handlungsfelds',
    is: 'How many measures of a field of action stand in one state.',
    source: MODEL,
  },
  ActionFieldLight: {
    de: 'Ampelstand eines Handlungsfelds',
    deMany: 'Ampelstände eines Handlungsfelds',
    is: 'How many measures of a field of action had one traffic light when they were last reviewed.',
    source: MODEL,
  },
} as const satisfies Record<string, Term>;
