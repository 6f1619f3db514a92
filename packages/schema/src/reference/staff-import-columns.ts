/** A column of the table of staff: how the template heads it, which other headings are understood, and what goes into it. */
export interface ImportColumnReference {
  readonly heading: string;
  readonly alsoCalled: readonly string[];
  readonly isRequired: boolean;
  readonly example: string;
}

const required = (heading: string, example: string, ...alsoCalled: string[]): ImportColumnReference => ({
  heading,
  example,
  alsoCalled,
  isRequired: true,
});
const optional = (heading: string, example: string, ...alsoCalled: string[]): ImportColumnReference => ({
  ...required(heading, example, ...alsoCalled),
  isRequired: false,
});

/** In the template's order; German, because the tables of offices are. English headings are understood too. */
export const staffImportColumns = {
  givenName: required('Vorname', 'Nina', 'given name', 'first name'),
  familyName: required('Nachname', 'Beispiel', 'Name', 'Familienname', 'family name', 'last name'),
  email: required('E-Mail', 'nina.beispiel@stadt.example', 'E-Mail-Adresse', 'Mail'),
  validFrom: required('Beginn', '01.01.2027', 'Eintritt', 'beschäftigt ab', 'start'),
  payGrade: required('Entgeltgruppe', 'S12', 'EG', 'pay grade'),
  payStep: required('Stufe', '3', 'Entgeltstufe', 'step'),
  weeklyHours: required('Wochenstunden', '19,5', 'Stunden', 'weekly hours'),
  fixedTermUntil: optional('Befristet bis', '31.12.2028', 'fixed term until'),
  fixedTermReason: optional('Befristungsgrund', 'Förderzeitraum', 'Grund', 'reason'),
  probationUntil: optional('Probezeit bis', '30.06.2027', 'probation until'),
  position: optional('Stelle', 'bornheim-cm-2', 'Stellenschlüssel', 'position'),
  share: optional('Anteil', '0,5', 'Stellenanteil', 'share'),
  occupiedUntil: optional('Besetzt bis', '31.12.2028', 'occupied until'),
} as const satisfies Record<string, ImportColumnReference>;

export type StaffImportKey = keyof typeof staffImportColumns;
