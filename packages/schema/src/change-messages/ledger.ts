import type { Message } from '../messages.ts';

/** Reasons a change of the VZÄ account or of a redistribution may be refused for. Figures are written as the reader does. */
export const ledgerChangeMessages = {
  ALLOCATION_EXCEEDS_ALLOWANCE: {
    de: 'Das wären {sum} VZÄ. Das Land stellt für {year} nur {allowance} VZÄ bereit: {sum} > {allowance}.',
    en: 'That would be {sum} VZÄ. The state provides only {allowance} VZÄ for {year}: {sum} > {allowance}.',
  },
  ALLOWANCE_BELOW_ALLOCATIONS: {
    de: 'Für {year} sind schon {sum} VZÄ zugewiesen, mehr als {allowance}: {sum} > {allowance}.',
    en: 'For {year}, {sum} VZÄ are allocated already, more than {allowance}: {sum} > {allowance}.',
  },
  NO_ALLOWANCE: {
    de: 'Für {year} ist noch nicht erfasst, wie viele VZÄ das Land bereitstellt.',
    en: 'For {year} it has not been recorded how many VZÄ the state provides.',
  },
  REDISTRIBUTION_FALLS_SHORT: {
    de: 'Der Entwurf ergibt {sum} VZÄ, das Land stellt {allowance} VZÄ bereit: Es fehlen {missing}.',
    en: 'The draft sums to {sum} VZÄ, the state provides {allowance} VZÄ: {missing} is missing.',
  },
  REDISTRIBUTION_EXCEEDS: {
    de: 'Der Entwurf ergibt {sum} VZÄ, das Land stellt {allowance} VZÄ bereit: {missing} zu viel.',
    en: 'The draft sums to {sum} VZÄ, the state provides {allowance} VZÄ: {missing} too much.',
  },
  REDISTRIBUTION_OPEN: {
    de: 'Für {year} gibt es schon eine offene Umverteilung.',
    en: 'There is an open redistribution for {year} already.',
  },
  NOTHING_TO_REDISTRIBUTE: {
    de: 'Für {year} ist nichts zugewiesen, womit der Entwurf beginnen könnte.',
    en: 'For {year} nothing is allocated that the draft could start from.',
  },
  WRONG_STATE: {
    de: 'Dieser Schritt ist jetzt nicht möglich: Die Umverteilung ist dafür nicht im richtigen Stand.',
    en: 'This step is not possible now: the redistribution is not in the right state for it.',
  },
  ANSWERS_MISSING: {
    de: 'Noch nicht alle Kommunen sind so weit: {open} ohne Antwort, {objected} mit Einwand ohne Entscheidung.',
    en: 'Not all municipalities are ready: {open} without an answer, {objected} with an objection not decided.',
  },
  INVALID_LINE: {
    de: 'Bitte nennen Sie entweder eine Zeile des Entwurfs oder Kommune und Bezeichnung einer neuen Stelle.',
    en: 'Please name either a line of the draft, or municipality and title of a new position.',
  },
  TOO_MANY_LINES: {
    de: 'Bitte ändern Sie höchstens {most} Zeilen auf einmal.',
    en: 'Please change at most {most} lines at a time.',
  },
  INVALID_YEAR: {
    de: 'Bitte geben Sie ein Jahr von {first} bis {last} an.',
    en: 'Please give a year from {first} to {last}.',
  },
  REASON_MISSING: {
    de: 'Bitte begründen Sie das mit höchstens {most} Zeichen.',
    en: 'Please give a reason of at most {most} characters.',
  },
  SOURCE_MISSING: {
    de: 'Bitte nennen Sie Bescheid oder Unterlage mit höchstens {most} Zeichen.',
    en: 'Please name the notice or paper in at most {most} characters.',
  },
} as const satisfies Record<string, Message>;
