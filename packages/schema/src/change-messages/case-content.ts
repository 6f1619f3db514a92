import type { Message } from '../messages.ts';

/** Reasons changes of what is said in a case may be refused for. */
export const caseContentChangeMessages = {
  NOTHING_ASSESSED: {
    de: 'Bitte schätzen Sie mindestens einen Bereich ein.',
    en: 'Please assess at least one area.',
  },
  AREA_TWICE: {
    de: 'Jeder Bereich darf nur einmal vorkommen.',
    en: 'Each area may occur only once.',
  },
  INVALID_RATING: {
    de: 'Bitte wählen Sie eine Stufe von 1 bis 5.',
    en: 'Please choose a rating from 1 to 5.',
  },
  INVALID_COUNT: {
    de: 'Bitte geben Sie mindestens {least} und höchstens {most} an.',
    en: 'Please give at least {least} and at most {most}.',
  },
  DUE_TOO_EARLY: {
    de: 'Die Frist muss nach dem Tag der Vereinbarung liegen.',
    en: 'The deadline must lie after the day of the agreement.',
  },
  STEP_AFTER_GOAL: {
    de: 'Ein Zwischenschritt darf nicht später liegen als das Ziel.',
    en: 'A step must not be due later than its goal.',
  },
  MISSING_SIGNATURE: {
    de: 'Bitte geben Sie an, wer wann unterschrieben hat.',
    en: 'Please say who signed and when.',
  },
  DRAFT_DISCARDED: {
    de: 'An die Stelle dieses Entwurfs ist ein neuer getreten. Bitte lassen Sie den neuen unterschreiben.',
    en: 'A new draft has taken the place of this one. Please have the new one signed.',
  },
  ALREADY_SIGNED: {
    de: 'Diese Unterschrift ist schon vermerkt.',
    en: 'This signature is already noted.',
  },
  BEFORE_AGREEMENT: {
    de: 'Der Tag darf nicht vor dem Tag der Vereinbarung liegen.',
    en: 'The day must not lie before the day of the agreement.',
  },
  GOALS_NOT_SIGNED: {
    de: 'Das geht erst, wenn beide Seiten die Zielvereinbarung unterschrieben haben.',
    en: 'This is possible once both sides have signed the goal agreement.',
  },
  GOAL_SETTLED: {
    de: 'Zu diesem Ziel ist schon vermerkt, was daraus geworden ist.',
    en: 'What became of this goal is already noted.',
  },
  ALREADY_DONE: {
    de: 'Das ist schon erledigt.',
    en: 'This is already done.',
  },
  SPECIAL_CONSENT_MISSING: {
    de: 'Für Angaben dieser Art liegt heute keine Einwilligung vor. Ohne sie darf nichts davon gespeichert werden (Art. 9 DSGVO).',
    en: 'There is no consent today for information of this kind. Without it nothing of it may be kept (Art. 9 GDPR).',
  },
  CASE_DOCUMENT_KIND: {
    de: 'In einen Fall gehören PDF, PNG, JPEG, DOCX, ODT oder TXT.',
    en: 'A case takes PDF, PNG, JPEG, DOCX, ODT or TXT.',
  },
} as const satisfies Record<string, Message>;
