import type { Message } from '../messages.ts';

/** Reasons a change of a theme, a working group or what came of it may be refused for. */
export const workingGroupChangeMessages = {
  RESOLUTION_NEEDED: {
    de: 'Bitte geben Sie den Beschluss der Lenkungsgruppe an. Ohne Beschluss gibt es das nicht.',
    en: 'Please give the resolution of the steering group. Without one this cannot exist.',
  },
  RESOLUTION_NOT_ADOPTED: {
    de: 'Die Lenkungsgruppe hat das nicht angenommen.',
    en: 'The steering group has not adopted this.',
  },
  RESOLUTION_NOT_DECIDED: {
    de: 'Dieser Beschluss entscheidet noch nicht: Die Lenkungsgruppe hat vertagt.',
    en: 'This resolution decides nothing yet: the steering group has deferred.',
  },
  RESOLUTION_KIND: {
    de: 'Dieser Beschluss ist über etwas anderes.',
    en: 'This resolution is about something else.',
  },
  RESOLUTION_NOT_VOTED: {
    de: 'Über diesen Beschluss hat die Lenkungsgruppe hier nicht abgestimmt; er ist einem Papier entnommen.',
    en: 'The steering group has not voted on this resolution here; it is taken from a paper.',
  },
  RESOLUTION_HAS_THEME: {
    de: 'Zu diesem Beschluss gibt es schon ein generatives Thema.',
    en: 'There is a generative theme by this resolution already.',
  },
  WORKING_GROUP_STEP: {
    de: 'Das geht beim jetzigen Stand nicht.',
    en: 'This is not possible as it stands now.',
  },
  WORKING_GROUP_MEMBERS: {
    de: 'Bitte benennen Sie zuerst mindestens ein Mitglied.',
    en: 'Please name at least one member first.',
  },
  WORKING_GROUP_MEMBER: {
    de: 'Bitte wählen Sie eine Person, die Mitglied sein kann und es noch nicht ist.',
    en: 'Please choose a person who can be a member and is none yet.',
  },
  WORKING_GROUP_NOT_ADOPTED: {
    de: 'Umgesetzt wird nur, was die Lenkungsgruppe angenommen hat.',
    en: 'Only what the steering group has adopted is carried out.',
  },
  WORKING_GROUP_FINDING: {
    de: 'Bitte schreiben Sie, was festgestellt wurde.',
    en: 'Please write what was found.',
  },
  WORKING_GROUP_THEME: {
    de: 'Eine Projektarbeitsgruppe bearbeitet ein generatives Thema. Bitte wählen Sie es aus.',
    en: 'A project working group works on a generative theme. Please choose it.',
  },
  WORKING_GROUP_FIELD: {
    de: 'Eine Konzeptarbeitsgruppe bearbeitet ein Handlungsfeld. Bitte geben Sie es an.',
    en: 'A concept working group works on an action field. Please give it.',
  },
  WORKING_GROUP_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  WORKING_GROUP_PERSONAL: {
    de: 'Der Text enthält Angaben zu einer Person. Bitte nehmen Sie sie heraus: Viele lesen ihn.',
    en: 'The text holds data of a person. Please take it out: many read it.',
  },
  WORKING_GROUP_DAY_PAST: {
    de: 'Bitte geben Sie einen Tag an, der nicht vergangen ist.',
    en: 'Please give a day that is not in the past.',
  },
  WORKING_GROUP_MEETING_DAY: {
    de: 'Bitte geben Sie einen Tag von 2021 bis in zwei Jahren an.',
    en: 'Please give a day from 2021 to two years from now.',
  },
} as const satisfies Record<string, Message>;
