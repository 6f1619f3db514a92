import type { Message } from '../messages.ts';

/** Why positions cannot change their employer. */
export const employerTransferChangeMessages = {
  TRANSFER_DAY_OUT_OF_RANGE: {
    de: 'Der Stichtag darf höchstens ein Jahr zurück und zwei Jahre voraus liegen.',
    en: 'The effective day must lie at most a year back and two years ahead.',
  },
  TRANSFER_POSITIONS_COUNT: {
    de: 'Bitte wählen Sie mindestens eine und höchstens {most} Stellen.',
    en: 'Please choose at least one and at most {most} positions.',
  },
  TRANSFER_POSITION_TWICE: {
    de: 'Diese Stelle steht zweimal in der Liste.',
    en: 'This position is in the list twice.',
  },
  TRANSFER_NOT_EMPLOYED_HERE: {
    de: 'Diese Stelle hat heute einen anderen Anstellungsträger. Nur er kann sie abgeben.',
    en: 'This position has another employer today. Only that employer can hand it over.',
  },
  TRANSFER_SAME_EMPLOYER: {
    de: 'Diese Stelle ist schon bei diesem Anstellungsträger.',
    en: 'This position already has this employer.',
  },
  TRANSFER_EMPLOYER_UNSUITABLE: {
    de: 'Neuer Anstellungsträger kann nur der Kreis sein oder eine Kommune, für die die Stelle da ist.',
    en: 'The new employer can only be the county or a municipality the position serves.',
  },
  TRANSFER_ALREADY_PLANNED: {
    de: 'Für diese Stelle ist schon ein Wechsel geplant; ihr letzter Tag hier ist der {lastDay}.',
    en: 'A transfer of this position is already planned; its last day here is {lastDay}.',
  },
  TRANSFER_BEFORE_EMPLOYMENT: {
    de: 'Diese Stelle ist erst seit dem {since} hier angestellt. Der Stichtag muss danach liegen.',
    en: 'This position has been employed here only since {since}. The effective day must lie after that.',
  },
  TRANSFER_PERSON_DIVIDED: {
    de: '{person} hat noch eine Stelle, die nicht mitgeht oder woanders hingeht. Eine Personalakte lässt sich nicht teilen. Bitte nehmen Sie alle Stellen dieser Person auf oder beenden Sie vorher eine Besetzung.',
    en: '{person} also fills a position that stays or goes elsewhere. A personnel file cannot be divided. Please take in all positions of this person, or end one occupancy first.',
  },
  TRANSFER_FILE_ALREADY_MOVING: {
    de: 'Die Personalakte von {person} wechselt schon an einem anderen Tag.',
    en: 'The personnel file of {person} is already moving on another day.',
  },
  TRANSFER_FILE_TOO_YOUNG: {
    de: 'Die Personalakte von {person} wird erst seit dem Stichtag oder später hier geführt.',
    en: 'The personnel file of {person} has been kept here only since the effective day or later.',
  },
  TRANSFER_NOT_REVOCABLE: {
    de: 'Dieser Wechsel ist schon wirksam oder schon zurückgenommen. Ein wirksamer Wechsel wird nur durch einen neuen Wechsel geändert.',
    en: 'This transfer is in effect already or has been revoked already. One in effect is changed only by another transfer.',
  },
} as const satisfies Record<string, Message>;
