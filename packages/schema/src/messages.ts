/** The languages of every message; German is the default of the office. */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

export interface Message {
  readonly de: string;
  readonly en: string;
}

/** Words for every stable code the API answers with. `{name}` is filled in. Codes are never renamed: third parties rely on them. */
export const messages = {
  UNAUTHENTICATED: {
    de: 'Bitte melden Sie sich an. Es fehlt ein gültiges Zugangstoken.',
    en: 'Please sign in. A valid access token is missing.',
  },
  NO_MEMBERSHIP: {
    de: 'Für diese Anmeldung gibt es heute keine gültige Mitgliedschaft.',
    en: 'This sign-in has no membership that is valid today.',
  },
  MEMBERSHIP_REQUIRED: {
    de: 'Bitte wählen Sie zuerst, in welcher Rolle Sie handeln.',
    en: 'Please choose first which membership you act under.',
  },
  ASKED_TOGETHER: {
    de: 'Was allen offensteht, wird für sich allein abgefragt, ohne andere Felder in derselben Anfrage.',
    en: 'What is open to everybody is asked for alone, without other fields in the same document.',
  },
  TOO_MANY_REPORTS: {
    de: 'Von dieser Adresse kamen in der letzten Stunde sehr viele Meldungen. Bitte versuchen Sie es später noch einmal.',
    en: 'Very many reports came from this address within the last hour. Please try again later.',
  },
  FORBIDDEN: {
    de: 'Das ist mit Ihrer Rolle nicht erlaubt. Es fehlt das Recht {right}.',
    en: 'Your role does not allow this. The right {right} is missing.',
  },
  BAD_ID: {
    de: 'Das ist keine gültige Kennung für dieses Feld.',
    en: 'This is not a valid id for this field.',
  },
  CURSOR: { de: 'Die Seitenmarke ist ungültig.', en: 'The page cursor is not valid.' },
  PAGE_SIZE: {
    de: 'Die Seitengröße muss zwischen 0 und {most} liegen.',
    en: 'The page size must be between 0 and {most}.',
  },
  PAGE_BOTH_ENDS: {
    de: 'Bitte geben Sie entweder first oder last an.',
    en: 'Please give either first or last.',
  },
  LOCAL_DATE: {
    de: 'Bitte geben Sie ein Datum in der Form JJJJ-MM-TT an.',
    en: 'Please give a date as YYYY-MM-DD.',
  },
  FTE: {
    de: 'Bitte geben Sie eine Zahl mit höchstens sechs Nachkommastellen an.',
    en: 'Please give a number with at most six decimals.',
  },
  TOO_DEEP: {
    de: 'Die Anfrage ist zu tief verschachtelt (höchstens {most} Ebenen).',
    en: 'The document is nested too deeply (at most {most} levels).',
  },
  TOO_LARGE: {
    de: 'Die Anfrage ist zu groß (höchstens {most}).',
    en: 'The document is too large (at most {most}).',
  },
  TOO_COSTLY: {
    de: 'Die Anfrage ist zu aufwendig (höchstens {most} Zeilen).',
    en: 'The document is too costly (at most {most} rows).',
  },
  ONE_OPERATION: { de: 'Bitte senden Sie genau eine Operation.', en: 'Please send exactly one operation.' },
  GRAPHQL_PARSE_FAILED: {
    de: 'Die Anfrage ist kein gültiges GraphQL.',
    en: 'The document is not valid GraphQL.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    de: 'Die Anfrage passt nicht zum Schema.',
    en: 'The document does not fit the schema.',
  },
  BAD_USER_INPUT: { de: 'Eine Angabe ist ungültig.', en: 'An input is not valid.' },
  INTERNAL_SERVER_ERROR: {
    de: 'Es ist ein Fehler aufgetreten. Bitte nennen Sie der Betreuung die Kennung {reference}.',
    en: 'Something went wrong. Please tell support the reference {reference}.',
  },
  SERVICE_UNAVAILABLE: {
    de: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
    en: 'The service is not available right now. Please try again shortly.',
  },
  OWN_FILE: {
    de: 'In die eigene Personalakte schreibt niemand selbst. Bitte lassen Sie das jemand anderen aus der Personalstelle tun.',
    en: 'Nobody writes in their own personnel file. Please let a colleague of HR do it.',
  },
  NOT_FOUND: { de: 'Das gibt es nicht oder nicht mehr.', en: 'There is no such thing, or no longer.' },
  NOT_OWN_STAFF: {
    de: 'Das geht nur für eigene Beschäftigte.',
    en: 'This is for own staff only.',
  },
  UPLOAD_TOO_LARGE: {
    de: 'Die Datei ist zu groß (höchstens {most}).',
    en: 'The file is too large (at most {most}).',
  },
  UPLOAD_EMPTY: { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  UPLOAD_NAME: {
    de: 'Der Dateiname ist ungültig. Er darf höchstens 200 Zeichen und keinen Pfad enthalten.',
    en: 'The name of the file is not valid: at most 200 characters, and no path.',
  },
  UPLOAD_TYPE: {
    de: 'Diese Datei wird nicht angenommen. Möglich sind PDF, PNG, JPEG, DOCX, ODT, TXT, CSV und XLSX, ohne Makros, und der Inhalt muss zum Namen passen.',
    en: 'This file is not accepted. PDF, PNG, JPEG, DOCX, ODT, TXT, CSV and XLSX are, without macros, and the content must match the name.',
  },
  UPLOAD_TOO_MANY: {
    de: 'Sie haben zu viele Dateien hochgeladen und noch nicht verwendet (höchstens {most}). Morgen ist wieder Platz.',
    en: 'You have uploaded too many files without using them (at most {most}). There is room again tomorrow.',
  },
} as const satisfies Record<string, Message>;

export type MessageCode = keyof typeof messages;

/** The text of a code (or of a message itself), with its figures filled in. */
export const messageText = (
  message: MessageCode | Message,
  locale: Locale,
  figures: Readonly<Record<string, string | number>> = {},
): string =>
  (typeof message === 'string' ? messages[message] : message)[locale].replaceAll(
    /\{(\w+)\}/g,
    (_match, name: string) => String(figures[name] ?? ''),
  );

/** The first language of an Accept-Language header that we speak, else German. */
export const localeOf = (acceptLanguage: string | undefined): Locale => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().split(/;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === '' ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return (
    locales.find(
      (locale) =>
        locale === wanted.find(({ language }) => locales.some((known) => known === language))?.language,
    ) ?? 'de'
  );
};
