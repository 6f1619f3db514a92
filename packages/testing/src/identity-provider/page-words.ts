import type { MembershipRole } from '@kim/schema/roles.ts';

const german = {
  language: 'de',
  service: 'Demo-Anmeldung KIM-Verbund',
  notReal: 'Demo – keine echten Personen. Kein Passwort nötig.',
  signIn: 'Anmelden als …',
  signInHint: 'Wählen Sie, mit wessen Augen Sie den KIM-Verbund ansehen möchten.',
  cancel: 'Abbrechen',
  unknownPersona: 'Diese Person gibt es hier nicht. Bitte wählen Sie aus der Liste.',
  signOut: 'Abmelden',
  signOutHint: 'Möchten Sie sich abmelden?',
  staySignedIn: 'Angemeldet bleiben',
  signedOut: 'Sie sind abgemeldet',
  signedOutHint: 'Sie können dieses Fenster schließen.',
  expired: 'Diese Anmeldung ist abgelaufen',
  expiredHint: 'Bitte beginnen Sie die Anmeldung noch einmal im KIM-Verbund.',
  failed: 'Das hat nicht geklappt',
  otherOrganisations: 'Weitere Stellen',
  roles: {
    MUNICIPAL_HR: 'Personalstelle der Kommune',
    MUNICIPAL_TEAM_LEAD: 'Teamleitung der Kommune',
    CASE_MANAGER: 'Case Management',
    COUNTY_COORDINATOR: 'Koordination des Kreises',
    CENTRE_HEAD: 'Leitung Kommunales Integrationszentrum',
    STEERING_OFFICE: 'Geschäftsstelle der Lenkungsgruppe',
    STEERING_MEMBER: 'Mitglied der Lenkungsgruppe',
    FUNDING_OFFICER: 'Fördermittel',
    FOREIGNERS_CLERK: 'Ausländerbehörde',
    NATURALISATION_CLERK: 'Einbürgerungsbehörde',
    SCHOOL_CLERK: 'Schulamt',
    YOUTH_CLERK: 'Jugendamt',
    EXTERNAL_ADVISER: 'Externe Beratung',
    DPO: 'Datenschutz',
    PLATFORM_ADMIN: 'Verwaltung der Plattform',
  },
} as const;

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type PageWords = Words<typeof german>;

const english: PageWords = {
  language: 'en',
  service: 'KIM-Verbund demo sign-in',
  notReal: 'Demo – no real people. No password needed.',
  signIn: 'Sign in as …',
  signInHint: 'Choose through whose eyes you would like to see KIM-Verbund.',
  cancel: 'Cancel',
  unknownPersona: 'There is no such person here. Please choose from the list.',
  signOut: 'Sign out',
  signOutHint: 'Do you want to sign out?',
  staySignedIn: 'Stay signed in',
  signedOut: 'You are signed out',
  signedOutHint: 'You may close this window.',
  expired: 'This sign-in has expired',
  expiredHint: 'Please start again from KIM-Verbund.',
  failed: 'That did not work',
  otherOrganisations: 'Other organisations',
  roles: {
    MUNICIPAL_HR: 'Municipal HR',
    MUNICIPAL_TEAM_LEAD: 'Municipal team lead',
    CASE_MANAGER: 'Case management',
    COUNTY_COORDINATOR: 'County coordination',
    CENTRE_HEAD: 'Head of the integration centre',
    STEERING_OFFICE: 'Office of the steering group',
    STEERING_MEMBER: 'Member of the steering group',
    FUNDING_OFFICER: 'Funding',
    FOREIGNERS_CLERK: 'Foreigners’ office',
    NATURALISATION_CLERK: 'Naturalisation office',
    SCHOOL_CLERK: 'School office',
    YOUTH_CLERK: 'Youth office',
    EXTERNAL_ADVISER: 'External adviser',
    DPO: 'Data protection',
    PLATFORM_ADMIN: 'Platform administration',
  } satisfies Record<MembershipRole, string>,
};

/** German unless the reader asks for English first (`ui_locales` before `Accept-Language`). */
export const wordsFor = (...preferences: readonly (string | undefined)[]): PageWords => {
  for (const preference of preferences)
    for (const tag of (preference ?? '').split(/[,\s]+/)) {
      if (/^en\b/i.test(tag)) return english;
      if (/^de\b/i.test(tag)) return german;
    }
  return german;
};
