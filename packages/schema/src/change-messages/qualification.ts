import type { Message } from '../messages.ts';

/** Reasons onboarding, courses or certificates may not be changed for. */
export const qualificationChangeMessages = {
  ONBOARDING_RUNNING: {
    de: 'Für diese Person gibt es schon eine Einarbeitung.',
    en: 'There is an onboarding of this person already.',
  },
  ONBOARDING_STEP: {
    de: 'Dieser Schritt folgt nicht auf den jetzigen Stand.',
    en: 'This step does not follow upon the present stage.',
  },
  ONBOARDING_DAY: {
    de: 'Bitte prüfen Sie den Tag: Er passt nicht zu den anderen Tagen oder liegt in der Zukunft.',
    en: 'Please check the day: it does not go with the other days or is yet to come.',
  },
  ONBOARDING_REASON: {
    de: 'Wird abgebrochen, braucht es einen Grund; sonst keinen.',
    en: 'Breaking off needs a reason; nothing else does.',
  },
  ONBOARDING_ENDED: {
    de: 'Diese Einarbeitung ist abgebrochen. Sie wird nicht mehr geändert.',
    en: 'This onboarding is broken off. It is not changed any more.',
  },
  ONBOARDING_ITEMS: {
    de: 'Bitte geben Sie 1 bis {most} Punkte an.',
    en: 'Please give 1 to {most} items.',
  },
  ONBOARDING_FIGURE: {
    de: 'Bitte geben Sie eine Zahl bis {most} an.',
    en: 'Please give a number up to {most}.',
  },
  QUALIFICATION_RUNNING: {
    de: 'Diese Person ist für den Kurs schon vorgemerkt oder angemeldet.',
    en: 'This person is planned for or enrolled in the course already.',
  },
  QUALIFICATION_STEP: {
    de: 'Dieser Schritt folgt nicht auf den jetzigen Stand.',
    en: 'This step does not follow upon the present state.',
  },
  CERTIFICATE_END: {
    de: 'Eine Gültigkeit hat nur ein Zertifikat nach dem Abschluss. Sie endet nach dem Tag des Abschlusses.',
    en: 'Only a certificate after completion runs out, and it does so after the day of completion.',
  },
  COURSE_END: {
    de: 'Der letzte Tag liegt nicht vor dem ersten.',
    en: 'The last day is not before the first.',
  },
} as const satisfies Record<string, Message>;
