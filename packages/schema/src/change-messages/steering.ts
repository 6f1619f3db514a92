import type { Message } from '../messages.ts';

/** Reasons a change around the steering group may be refused for. */
export const steeringChangeMessages = {
  STEERING_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  STEERING_PERSONAL_DATA: {
    de: 'Hier steht etwas, woran man jemanden erkennen kann. Bitte schreiben Sie es ohne.',
    en: 'Something here tells who somebody is. Please write it without.',
  },
  STEERING_FIGURE: {
    de: 'Bitte geben Sie eine Zahl von {least} bis {most} an.',
    en: 'Please give a number from {least} to {most}.',
  },
  STEERING_PERSON: {
    de: 'Bitte wählen Sie eine Person aus der Liste; Mitglied und Vertretung sind zwei Personen.',
    en: 'Please choose a person of the list; member and deputy are two people.',
  },
  STEERING_TOPIC: {
    de: 'Ein Gast wird zu einem Thema eingeladen, ein stimmberechtigter Sitz hat keines.',
    en: 'A guest is invited for a topic; a voting seat has none.',
  },
  STEERING_PERIOD: {
    de: 'Dieser Tag passt nicht zu dem, was vorher galt.',
    en: 'This day does not go with what held before.',
  },
  STEERING_FROM_TOMORROW: {
    de: 'Sitze und Geschäftsordnung ändern sich frühestens ab morgen. Was heute gilt, gilt für die Abstimmungen von heute.',
    en: 'Seats and rules of procedure change from tomorrow at the earliest. What holds today holds for the votes of today.',
  },
  STEERING_TWO_SEATS: {
    de: 'Diese Person hat in dieser Zeit schon einen stimmberechtigten Sitz.',
    en: 'This person has a voting seat in that time already.',
  },
  STEERING_VOTED_ALREADY: {
    de: 'Diese Person hat hier schon für einen anderen Sitz abgestimmt. Jede Person hat eine Stimme.',
    en: 'This person has voted here for another seat already. Each person has one vote.',
  },
  STEERING_HISTORIC: {
    de: 'Nachgetragen wird nur, was vor der ersten Abstimmung in diesem System beschlossen wurde. Alles Spätere entsteht durch eine Abstimmung.',
    en: 'Only what was decided before the first vote in this system is entered afterwards. All that is later comes of a vote.',
  },
  STEERING_DAY_PAST: {
    de: 'Bitte wählen Sie einen Tag, der nicht in der Vergangenheit liegt.',
    en: 'Please choose a day that is not in the past.',
  },
  STEERING_DAY_TO_COME: {
    de: 'Das geht erst, wenn der Tag gekommen ist.',
    en: 'This is possible only when the day has come.',
  },
  STEERING_TIME: {
    de: 'Das Ende muss nach dem Beginn liegen.',
    en: 'The end must be after the beginning.',
  },
  STEERING_STEP: {
    de: 'Das geht beim jetzigen Stand nicht.',
    en: 'This is not possible as it stands now.',
  },
  STEERING_NO_AGENDA: {
    de: 'Bitte setzen Sie zuerst etwas auf die Tagesordnung.',
    en: 'Please put something on the agenda first.',
  },
  STEERING_INVITATION_PERIOD: {
    de: 'Die Einladungsfrist von {days} Tagen ist nicht mehr einzuhalten. Bitte verlegen Sie die Sitzung oder begründen Sie die kurze Frist.',
    en: 'The invitation period of {days} days can no longer be kept. Please move the meeting or say why it is short.',
  },
  STEERING_VOTE_OPEN: {
    de: 'Eine Abstimmung läuft noch. Bitte schließen Sie sie zuerst.',
    en: 'A vote is still open. Please close it first.',
  },
  STEERING_MINUTES_MISSING: {
    de: 'Zu einem Punkt der Tagesordnung steht noch nichts in der Niederschrift.',
    en: 'The minutes say nothing yet about an item of the agenda.',
  },
  STEERING_NO_QUORUM: {
    de: 'Die Lenkungsgruppe ist nicht beschlussfähig: {present} von {seats} Stimmen sind da, {needed} müssen es sein.',
    en: 'The steering group has no quorum: {present} of {seats} votes are there, {needed} must be.',
  },
  STEERING_NO_MAJORITY: {
    de: 'Der Antrag hat keine Mehrheit. Es gibt keinen Beschluss; der Punkt kann neu auf die Tagesordnung.',
    en: 'The motion has no majority. There is no resolution; the item can be put on an agenda again.',
  },
  STEERING_GUEST_VOTE: {
    de: 'Ein Gast berät mit und stimmt nicht ab.',
    en: 'A guest advises and does not vote.',
  },
  STEERING_SEAT: {
    de: 'Für diesen Sitz kann so nicht abgestimmt werden: In der Sitzung stimmt ab, wer da ist, im Umlauf nur das Mitglied selbst.',
    en: 'This seat cannot vote like this: at a meeting votes who is there, by circular the member alone.',
  },
  STEERING_NO_DEPUTIES: {
    de: 'Die Geschäftsordnung kennt keine Vertretung.',
    en: 'The rules of procedure know no deputies.',
  },
  STEERING_NO_CIRCULAR: {
    de: 'Ein Umlaufbeschluss braucht eine Geschäftsordnung, die ihn erlaubt, und mindestens {days} Tage Zeit.',
    en: 'A circular resolution needs rules of procedure that allow it, and at least {days} days.',
  },
  STEERING_CIRCULAR_RUNNING: {
    de: 'Der Umlauf läuft noch, und nicht alle haben abgestimmt.',
    en: 'The circular is still running, and not all have voted.',
  },
  STEERING_CIRCULAR_OVER: {
    de: 'Der Umlauf ist zu Ende.',
    en: 'The circular is over.',
  },
  STEERING_DISSENT: {
    de: 'Eine abweichende Sicht gehört zu Nein oder Enthaltung.',
    en: 'A dissenting view goes with no or an abstention.',
  },
  STEERING_PUBLISHED: {
    de: 'Der Beschluss ist schon veröffentlicht.',
    en: 'The resolution is published already.',
  },
  STEERING_HURDLE: {
    de: 'Zu einer Hürde wird die Lenkungsgruppe um ein Thema gebeten.',
    en: 'About a hurdle the steering group is asked for a theme.',
  },
} as const satisfies Readonly<Record<string, Message>>;
