import type { Message } from '../messages.ts';

/** What can be wrong with a table somebody wants to import, and with one of its rows. */
export const importChangeMessages = {
  IMPORT_NOT_READABLE: {
    de: 'Die Datei lässt sich nicht als Tabelle lesen. Möglich sind CSV und Excel (.xlsx).',
    en: 'The file cannot be read as a table. CSV and Excel (.xlsx) are possible.',
  },
  IMPORT_EMPTY: {
    de: 'Die Tabelle hat außer den Überschriften keine Zeile.',
    en: 'The table has no row below its headings.',
  },
  IMPORT_TOO_MANY_ROWS: {
    de: 'Die Tabelle hat {rows} Zeilen. Möglich sind höchstens {most}.',
    en: 'The table has {rows} rows. At most {most} are possible.',
  },
  IMPORT_COLUMN_MISSING: {
    de: 'Die Spalte „{column}“ fehlt.',
    en: 'The column "{column}" is missing.',
  },
  IMPORT_COLUMN_TWICE: {
    de: 'Die Spalte „{column}“ gibt es zweimal.',
    en: 'The column "{column}" is there twice.',
  },
  IMPORT_HAS_ERRORS: {
    de: 'Es wurde nichts übernommen: {count} Fehler in der Tabelle.',
    en: 'Nothing was imported: {count} errors in the table.',
  },
  IMPORT_REQUIRED: { de: 'Hier fehlt eine Angabe.', en: 'A value is missing here.' },
  IMPORT_BAD_DATE: {
    de: '„{value}“ ist kein Datum. Bitte schreiben Sie es als TT.MM.JJJJ.',
    en: '"{value}" is not a date. Please write it as DD.MM.YYYY.',
  },
  IMPORT_BAD_NUMBER: {
    de: '„{value}“ ist keine Zahl zwischen {least} und {most}.',
    en: '"{value}" is not a number between {least} and {most}.',
  },
  IMPORT_BAD_NAME: {
    de: 'Ein Name hat höchstens 100 Zeichen und keine Steuerzeichen.',
    en: 'A name has at most 100 characters and no control characters.',
  },
  IMPORT_BAD_EMAIL: {
    de: '„{value}“ ist keine E-Mail-Adresse.',
    en: '"{value}" is not an e-mail address.',
  },
  IMPORT_BAD_WORD: {
    de: '„{value}“ gibt es hier nicht. Möglich sind: {words}.',
    en: '"{value}" is not known here. Possible are: {words}.',
  },
  IMPORT_END_BEFORE_START: {
    de: 'Das Datum liegt vor dem Beginn {start}.',
    en: 'The date lies before the start {start}.',
  },
  IMPORT_UNKNOWN_POSITION: {
    de: 'Eine Stelle „{value}“ gibt es bei Ihnen nicht.',
    en: 'There is no position "{value}" of yours.',
  },
  IMPORT_NOT_FREE: {
    de: 'Auf der Stelle sind ab dem {start} nur {free} frei.',
    en: 'From {start} only {free} of the position are free.',
  },
  IMPORT_TOO_MANY_PEOPLE: {
    de: 'Die Stelle dürfen sich höchstens {most} Personen teilen.',
    en: 'At most {most} people may share the position.',
  },
  IMPORT_UNKNOWN_MUNICIPALITY: {
    de: 'Eine Kommune „{value}“ gibt es im Kreis nicht.',
    en: 'There is no municipality "{value}" in the county.',
  },
  IMPORT_POSITION_TWICE: {
    de: 'Dieselbe Stelle steht schon in Zeile {row}.',
    en: 'The same position is in row {row} already.',
  },
  IMPORT_TWICE: {
    de: 'Dieselbe E-Mail-Adresse steht schon in Zeile {row}.',
    en: 'The same e-mail address is in row {row} already.',
  },
  IMPORT_KNOWN_ALREADY: {
    de: 'Eine Person mit dieser E-Mail-Adresse gibt es bei Ihnen schon.',
    en: 'You have a person with this e-mail address already.',
  },
} as const satisfies Record<string, Message>;
