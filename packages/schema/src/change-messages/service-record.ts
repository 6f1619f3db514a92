import type { Message } from '../messages.ts';

/** Reasons recording or correcting a service may be refused for. */
export const serviceRecordChangeMessages = {
  SERVICE_IN_FUTURE: {
    de: 'Das Datum liegt in der Zukunft. Bitte tragen Sie nur ein, was schon stattgefunden hat.',
    en: 'The day lies in the future. Please record only what has taken place already.',
  },
  SERVICE_TOO_LONG_AGO: {
    de: 'Bitte geben Sie einen Tag vom {first} bis heute an: Nachgetragen wird höchstens ein Jahr.',
    en: 'Please give a day from {first} until today: a service is recorded at most one year late.',
  },
  SERVICE_COUNT: {
    de: 'Bitte geben Sie eine Zahl von 0 bis {most} an.',
    en: 'Please give a number from 0 to {most}.',
  },
  SERVICE_NO_PARTICIPANT: {
    de: 'Bitte geben Sie an, wie viele Personen dabei waren: mindestens eine aus der Zielgruppe oder ein Kooperationspartner.',
    en: 'Please say how many took part: at least one of the target group or one partner.',
  },
  SERVICE_MINUTES: {
    de: 'Bitte geben Sie die Dauer in Minuten an, von 1 bis {most}, oder lassen Sie das Feld leer.',
    en: 'Please give the duration in minutes, from 1 to {most}, or leave the field empty.',
  },
  REFERRAL_CATEGORY_UNEXPECTED: {
    de: 'Wohin verwiesen wurde, gehört nur zur Verweisberatung.',
    en: 'Where somebody was referred to belongs to a referral alone.',
  },
  SERVICE_CLOSED: {
    de: 'Diese Beratung konnte bis zum {until} geändert werden. Seitdem steht sie in der Statistik fest.',
    en: 'This service could be changed until {until}. Since then it stands in the statistics.',
  },
  SERVICE_VOIDED: {
    de: 'Diese Beratung ist zurückgenommen. Bitte stellen Sie sie zuerst wieder her.',
    en: 'This service has been taken back. Please restore it first.',
  },
} as const satisfies Record<string, Message>;
