import type { Message } from '../messages.ts';

/** Reasons changes of cases and consents may be refused for. */
export const caseworkChangeMessages = {
  DAY_IN_FUTURE: {
    de: 'Dieser Tag darf nicht in der Zukunft liegen.',
    en: 'This day must not lie in the future.',
  },
  CASE_TOO_LONG_AGO: {
    de: 'Das Programm gibt es seit dem 1. Januar 2020. Ein Fall kann nicht früher beginnen.',
    en: 'The programme exists since 1 January 2020. A case cannot begin earlier.',
  },
  INVALID_PHONE: {
    de: 'Bitte geben Sie eine Telefonnummer aus Ziffern an, zum Beispiel +49 2241 555 0.',
    en: 'Please give a telephone number in digits, e.g. +49 2241 555 0.',
  },
  INVALID_ADDRESS: {
    de: 'Bitte geben Sie höchstens 100 Zeichen in einer Zeile an.',
    en: 'Please give at most 100 characters on one line.',
  },
  INVALID_POSTAL_CODE: {
    de: 'Bitte geben Sie eine Postleitzahl mit fünf Ziffern an.',
    en: 'Please give a postal code of five digits.',
  },
  INVALID_CODE: {
    de: 'Bitte wählen Sie aus der Liste.',
    en: 'Please choose from the list.',
  },
  OWN_RELATIVE: {
    de: 'Bitte wählen Sie eine andere Person.',
    en: 'Please choose another person.',
  },
  FAMILY_LINK_EXISTS: {
    de: 'Diese beiden sind schon miteinander verbunden. Entfernen Sie die Verbindung zuerst, wenn sie nicht stimmt.',
    en: 'These two are linked already. Remove the link first if it is wrong.',
  },
  DUPLICATE_CONSENT: {
    de: 'Dafür fehlt eine gültige Einwilligung: Zweck „Prüfung, ob es schon einen Fall gibt“, Empfänger Kreis, Angaben zur Person.',
    en: 'A valid consent is missing: purpose “Check whether there is a case already”, recipient county, identity.',
  },
  DUPLICATE_BIRTH_DATE: {
    de: 'Ohne Geburtsdatum lässt sich das nicht prüfen. Bitte ergänzen Sie es bei den Angaben zur Person.',
    en: 'This cannot be checked without a day of birth. Please add it to the details of the person.',
  },
  DUPLICATE_CHECKED_TODAY: {
    de: 'Für diesen Fall wurde heute schon geprüft. Morgen geht es wieder.',
    en: 'This case has been checked today. It can be checked again tomorrow.',
  },
  DUPLICATE_CHECKS_USED_UP: {
    de: 'Sie haben heute schon zehnmal geprüft. Morgen geht es wieder.',
    en: 'You have checked ten times today. You can check again tomorrow.',
  },
  CONTACT_CONSENT: {
    de: 'Dafür fehlt eine gültige Einwilligung: Zweck „Prüfung, ob es schon einen Fall gibt“, Empfänger Kreis, Angaben zur Person, Kontakt und Sprachen.',
    en: 'A valid consent is missing: purpose “Check whether there is a case already”, recipient county, identity and contact.',
  },
  CONTACT_WITHOUT_CHECK: {
    de: 'Einen Kontakt können Sie wünschen, wenn die letzte Prüfung eine andere Beratung ergeben hat.',
    en: 'Contact can be wished once the last check has found another service.',
  },
  CONTACT_WISHED_ALREADY: {
    de: 'Der Kontaktwunsch ist schon vermerkt. Nach 30 Tagen können Sie ihn erneuern.',
    en: 'The wish for contact is noted already. It can be renewed after 30 days.',
  },
  CONSENT_MISSING: {
    de: 'Ohne Einwilligung darf kein Fall geführt werden. Eine Beratung ohne Namen können Sie trotzdem erfassen.',
    en: 'Without a consent no case may be kept. A service without a name can still be recorded.',
  },
  CONSENT_IN_FUTURE: {
    de: 'Eine Einwilligung kann nicht erst in der Zukunft gegeben worden sein.',
    en: 'A consent cannot have been given in the future.',
  },
  CONSENT_TERM: {
    de: 'Eine Einwilligung gilt höchstens {most} Jahre. Danach wird sie neu eingeholt.',
    en: 'A consent holds for at most {most} years. Then it is asked for anew.',
  },
  CONSENT_TEMPLATE: {
    de: 'Fassung {number} der Einverständniserklärung wurde an diesem Tag nicht ausgegeben; es gibt sie seit dem {from}.',
    en: 'Version {number} of the declaration of consent was not given out on that day; it exists since {from}.',
  },
  HANDOVER_CASE_OVER: {
    de: 'Ein abgeschlossener Fall wird nicht übergeben.',
    en: 'A case that is over is not handed over.',
  },
  HANDOVER_ADDRESSEE: {
    de: 'Ein Fall geht an eine andere Kommune oder an den Kreis. An andere Stellen verweisen Sie.',
    en: 'A case goes to another municipality or to the county. To others you refer.',
  },
  HANDOVER_OPEN: {
    de: 'Für diesen Fall ist schon eine Übergabe angefragt.',
    en: 'A handover of this case has been asked for already.',
  },
  HANDOVER_ENDED: {
    de: 'Diese Übergabe ist schon beantwortet oder zurückgenommen.',
    en: 'This handover has been answered or taken back already.',
  },
  HANDOVER_CONSENT: {
    de: 'Für diese Übergabe liegt keine gültige Einwilligung vor. Bitte lassen Sie sie dort einholen, wo der Fall jetzt geführt wird.',
    en: 'No consent to this handover holds. Please have it asked for where the case is led now.',
  },
} as const satisfies Record<string, Message>;
