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
  INVALID_FIXED_TERM: {
    de: 'Bitte wählen Sie einen Tag, der höchstens ein Jahr zurück und zwanzig Jahre voraus liegt.',
    en: 'Please choose a day at most a year back and twenty years ahead.',
  },
  POSITION_GIVEN_BACK: {
    de: 'Die Stelle ist zurückgegeben. Eine Befristung hat sie nicht mehr.',
    en: 'The position has been given back. It has no fixed term any more.',
  },
  POSITION_NOT_FILLABLE: {
    de: 'An diesem Tag kann die Stelle nicht besetzt werden: Sie ist noch nicht gefördert oder schon zurückgegeben.',
    en: 'On this day the position cannot be filled: it is not funded yet, or has been given back.',
  },
  NOT_VACANT: {
    de: 'Am {day} ist auf der Stelle kein Anteil in dieser Höhe frei. Frei sind {free}.',
    en: 'On {day} the position has no such share free. Free: {free}.',
  },
  TOO_MANY_PERSONS: {
    de: 'Am {day} wären mehr Personen auf der Stelle als vorgesehen. Vorgesehen sind höchstens {most}.',
    en: 'On {day} more people would share the position than intended. Intended are at most {most}.',
  },
  PERSON_OVERWORKED: {
    de: 'Am {day} käme die Person über alle Stellen zusammen auf mehr als eine volle Stelle.',
    en: 'On {day} the person would work more than full time over all positions together.',
  },
  PERSON_TWICE: {
    de: 'Bitte wählen Sie entweder jemanden aus dem eigenen Personal oder geben Sie eine neue Person ein.',
    en: 'Please either choose somebody of your own staff or enter a new person.',
  },
  NOT_OWN_STAFF: {
    de: 'Diese Person gehört nicht zum eigenen Personal.',
    en: 'This person is not of your own staff.',
  },
  DEPUTY_IS_OCCUPANT: {
    de: 'Die Person besetzt die Stelle am {day} selbst und kann sich nicht selbst vertreten.',
    en: 'The person fills the position on {day} and cannot stand in for themselves.',
  },
  DEPUTY_ALREADY: {
    de: 'Die Person vertritt am {day} schon auf dieser Stelle.',
    en: 'The person already stands in on this position on {day}.',
  },
  INVALID_EMAIL: {
    de: 'Bitte geben Sie eine gültige E-Mail-Adresse an.',
    en: 'Please give a valid e-mail address.',
  },
  INVALID_SHARE: {
    de: 'Der Anteil muss größer als 0 und höchstens 1 sein.',
    en: 'The share must be above 0 and at most 1.',
  },
  INVALID_DATE: {
    de: 'Der Beginn darf höchstens ein Jahr zurück und höchstens zwei Jahre voraus liegen.',
    en: 'The start may lie at most one year back and two years ahead.',
  },
} as const satisfies Record<string, Message>;
