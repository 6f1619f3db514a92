/** What text that leaves a case must not carry (R17: free text is the leak). */
export const personalDataKinds = [
  'EMAIL',
  'PHONE',
  'DATE_OF_BIRTH',
  'FILE_NUMBER',
  'ADDRESS',
  'NAME',
  'OWN_CLIENT',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

export const personalDataNames: Readonly<
  Record<PersonalDataKind, { readonly de: string; readonly en: string }>
> = {
  EMAIL: { de: 'E-Mail-Adresse', en: 'e-mail address' },
  PHONE: { de: 'Telefonnummer', en: 'phone number' },
  DATE_OF_BIRTH: { de: 'Geburtsdatum oder Tagesdatum', en: 'date of birth or other full date' },
  FILE_NUMBER: { de: 'Aktenzeichen oder Nummer', en: 'file or other number' },
  ADDRESS: { de: 'Anschrift', en: 'address' },
  NAME: { de: 'Name einer Person', en: 'name of a person' },
  OWN_CLIENT: { de: 'Name einer Person, die Sie beraten', en: 'name of somebody you counsel' },
};

export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  /** As it stands in the text. */
  readonly found: string;
}

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
/** A word that begins like a name and goes on: `A.` and `K` are what a name is replaced by. */
const NAME_LIKE = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]+`;

export const fullDate = new RegExp(
  String.raw`(?<!\d|\d\.)(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/(?:19|20)\d{2}|\d{1,2}\.\s?(?:${MONTHS})\s+(?:19|20)\d{2})(?!\d)`,
  'gu',
);

/** Ordered: what one has taken the next does not see. */
const patterns: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['EMAIL', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  ['DATE_OF_BIRTH', fullDate],
  [
    'FILE_NUMBER',
    /(?:Az\.?|Aktenzeichen|Geschäftszeichen|Kundennummer|BG-Nummer|AZR-Nummer|Ausweisnummer)\s*:?\s*[\p{L}\d][\p{L}\d./-]*\d[\p{L}\d./-]*/giu,
  ],
  // references of our own cases, letters and digits with slashes as offices use them, and long numbers
  [
    'FILE_NUMBER',
    /(?<![\p{L}\d])(?:(?=[A-Z\d-]*\d)[A-Z\d]{4}-[A-Z\d]{4}|[A-HJKMNP-TV-Z]{4}-[A-HJKMNP-TV-Z]{4})(?![\p{L}\d])/gu,
  ],
  ['PHONE', /(?<![\d\p{L}])(?:\+49|0049|0\d)[\d\s/()-]{6,}\d/gu],
  ['FILE_NUMBER', /(?<![\d\p{L}])\d{1,6}[/.-]\d{2,7}[/-]\d{2,6}(?!\d)|(?<![\d\p{L}])\d{8,}(?!\d)/gu],
  [
    'ADDRESS',
    /\p{Lu}[\p{L}-]*\s?(?:[Ss]traße|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Uu]fer)\s+\d{1,4}\s?[a-z]?(?![\p{L}\d])/gu,
  ],
  ['ADDRESS', new RegExp(String.raw`(?<!\d)\d{5}\s+${NAME_LIKE}`, 'gu')],
  [
    'NAME',
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:Herr|Herrn|Frau|Familie|Eheleute|Mr|Mrs|Ms)\.?\s+(?:Dr\.\s+)?|(?:heißt|namens|Name:|Vorname:|Nachname:)\s+)${NAME_LIKE}(?:\s+${NAME_LIKE})*`,
      'gu',
    ),
  ],
];

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Shorter names are words of the language too often. */
const SHORTEST_NAME = 3;

/**
 * What in a text looks as if it told who somebody is; `names` are those of the writer's own clients. It finds what has a form: a
 * help against slips, no proof that a text is anonymous.
 */
export const personalDataIn = (text: string, names: readonly string[] = []): PersonalDatum[] => {
  const found: PersonalDatum[] = [];
  let rest = text;
  const own = [...new Set(names.flatMap((name) => name.split(/\s+/)))].filter(
    (name) => name.length >= SHORTEST_NAME,
  );
  const ofOwn: (readonly [PersonalDataKind, RegExp])[] =
    own.length > 0
      ? [['OWN_CLIENT', new RegExp(String.raw`(?<!\p{L})(?:${own.map(escaped).join('|')})(?!\p{L})`, 'giu')]]
      : [];
  for (const [kind, pattern] of [...ofOwn, ...patterns])
    rest = rest.replaceAll(pattern, (match) => {
      found.push({ kind, found: match.trim() });
      return ' ';
    });
  return found;
};
