import type { Message } from '../messages.ts';

/** Reasons a change of a crisis registration may be refused for. */
export const crisisChangeMessages = {
  CRISIS_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  CRISIS_PURGE_DAYS: {
    de: 'Bitte geben Sie an, nach wie vielen Tagen gelöscht wird: 1 bis {most}.',
    en: 'Please say after how many days entries are deleted: 1 to {most}.',
  },
  CRISIS_SPECIAL_CATEGORY: {
    de: 'Danach darf eine Erfassung nicht fragen. Erlaubt sind Identität, Kontakt, Familie, Aufenthalt und Lebenslage; Gesundheit, Religion und Herkunft nie (Art. 9 DSGVO).',
    en: 'A registration may not ask for this. Allowed are identity, contact, family, residence and situation; never health, religion or origin (Art. 9 GDPR).',
  },
  CRISIS_CHOICES: {
    de: 'Zur Auswahl gehören 2 bis {most} verschiedene Antworten; zu anderen Arten von Fragen keine.',
    en: 'A choice has 2 to {most} different answers; other kinds of questions have none.',
  },
  CRISIS_POSITION: {
    de: 'Bitte geben Sie einen Platz von 1 bis {most} an.',
    en: 'Please give a place from 1 to {most}.',
  },
  CRISIS_PUBLISHED: {
    de: 'Das Formular ist schon veröffentlicht und bleibt, wie es ist. Bitte beginnen Sie eine neue Fassung.',
    en: 'The form has been published and stays as it is. Please begin a new edition.',
  },
  CRISIS_STEP: {
    de: 'Das geht beim jetzigen Stand des Formulars nicht.',
    en: 'This is not possible as the form stands now.',
  },
  CRISIS_NO_IDENTITY: {
    de: 'Das Formular braucht mindestens eine Pflichtfrage zur Identität, sonst sind die Personen nicht zu unterscheiden.',
    en: 'The form needs at least one mandatory question about identity, or people cannot be told apart.',
  },
  CRISIS_NO_PLACE: {
    de: 'Bitte wählen Sie mindestens eine Kommune dieses Kreises.',
    en: 'Please choose at least one municipality of this county.',
  },
  CRISIS_NOT_LIVE: {
    de: 'Diese Erfassung ist beendet. Neue Personen können nicht mehr aufgenommen werden.',
    en: 'This registration has ended. Nobody can be added any more.',
  },
  CRISIS_VALUE_MISSING: { de: 'Bitte beantworten Sie diese Frage.', en: 'Please answer this question.' },
  CRISIS_VALUE_DATE: {
    de: 'Bitte geben Sie ein Datum an.',
    en: 'Please give a date.',
  },
  CRISIS_VALUE_NUMBER: { de: 'Bitte geben Sie eine Zahl an.', en: 'Please give a number.' },
  CRISIS_VALUE_CHOICE: {
    de: 'Bitte wählen Sie eine der Antworten.',
    en: 'Please choose one of the answers.',
  },
  CRISIS_VALUE_TOO_LONG: {
    de: 'Bitte schreiben Sie höchstens {most} Zeichen.',
    en: 'Please write at most {most} characters.',
  },
  CRISIS_FIELD_UNKNOWN: {
    de: 'Diese Frage gehört nicht zu dem Formular. Bitte laden Sie die Seite neu.',
    en: 'This question does not belong to the form. Please reload the page.',
  },
  CRISIS_DUPLICATE: {
    de: 'In Ihrer Kommune ist schon jemand mit diesen Angaben erfasst. Ist es jemand anderes? Dann kreuzen Sie das an.',
    en: 'Somebody with these details is registered in your municipality already. Is it somebody else? Then tick this box.',
  },
  CRISIS_REMOVED: {
    de: 'Dieser Eintrag ist gelöscht.',
    en: 'This entry has been deleted.',
  },
  CRISIS_CONSENT_SET: {
    de: 'Das ist schon so vermerkt.',
    en: 'This is noted already.',
  },
  CRISIS_NOTHING_TO_SHARE: {
    de: 'Es gibt nichts zu übermitteln: Alle Einträge mit Einwilligung sind schon bei den Stellen, oder keine Frage ist für eine Stelle bestimmt.',
    en: 'There is nothing to hand on: all entries with consent are with the offices already, or no question is meant for one.',
  },
  CRISIS_SHARES_COUNT: {
    de: 'Bitte wählen Sie 1 bis 100 Personen.',
    en: 'Please choose 1 to 100 people.',
  },
  CRISIS_SHARES_CHANGED: {
    de: 'Einige Angaben haben sich inzwischen geändert. Bitte sehen Sie die Liste noch einmal durch.',
    en: 'Some details have changed in the meantime. Please look through the list once more.',
  },
} as const satisfies Record<string, Message>;
