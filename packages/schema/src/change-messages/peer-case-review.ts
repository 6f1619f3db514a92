import type { Message } from '../messages.ts';

/** Reasons a change of a peer case review may be refused for. */
export const peerCaseReviewChangeMessages = {
  PERSONAL_DATA: {
    de: 'Bitte nehmen Sie heraus, was auf eine Person schließen lässt: „{found}“ ({kind}).',
    en: 'Please take out what points to a person: “{found}” ({kind}).',
  },
  PEER_REVIEW_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  PEER_REVIEW_PAST: {
    de: 'Bitte geben Sie einen Zeitpunkt an, der nicht vergangen ist.',
    en: 'Please give a time that is not in the past.',
  },
  PEER_REVIEW_NO_PLACE: {
    de: 'Bitte laden Sie mindestens eine Kommune mit Case Management ein.',
    en: 'Please invite at least one municipality with case management.',
  },
  PEER_REVIEW_ROLE_TAKEN: {
    de: 'Diese Rolle hat schon jemand. Bitte wählen Sie eine andere.',
    en: 'Somebody has this role already. Please choose another one.',
  },
  PEER_REVIEW_STEP: {
    de: 'Das geht beim jetzigen Stand der Fallberatung nicht.',
    en: 'This is not possible as the peer case review stands now.',
  },
  PEER_REVIEW_ROLES_OPEN: {
    de: 'Es fehlt noch: jemand, der den Fall einbringt, eine Moderation und mindestens {least} Beteiligte.',
    en: 'Still missing: somebody who brings the case, a moderator and at least {least} participants.',
  },
  PEER_REVIEW_NOT_MODERATOR: {
    de: 'Das kann nur, wer die Sitzung moderiert.',
    en: 'Only who moderates the session can do this.',
  },
  PEER_REVIEW_NOT_MINUTES: {
    de: 'Das Ergebnis halten Protokoll, Moderation oder die Person fest, die den Fall einbringt.',
    en: 'The outcome is recorded by the minute taker, the moderator or whoever brings the case.',
  },
  PEER_REVIEW_HINT_THEME: {
    de: 'Ein Hinweis auf Strukturen braucht ein Thema, und ein Thema einen Hinweis.',
    en: 'A structural hint needs a theme, and a theme a hint.',
  },
} as const satisfies Record<string, Message>;
