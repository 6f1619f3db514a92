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
