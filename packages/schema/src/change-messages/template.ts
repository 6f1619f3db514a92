import type { Message } from '../messages.ts';

/** Reasons a change of a template may be refused for. */
export const templateChangeMessages = {
  TEMPLATE_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  TEMPLATE_KNOWN: {
    de: 'Diese Vorlage gibt es schon. Bitte beginnen Sie dort eine neue Fassung.',
    en: 'There is such a template already. Please begin a new version of it.',
  },
  TEMPLATE_OPEN: {
    de: 'An dieser Vorlage wird schon gearbeitet: Es gibt eine Fassung, die noch nicht veröffentlicht ist.',
    en: 'This template is being worked on: there is a version that is not published yet.',
  },
  TEMPLATE_FIXED: {
    de: 'Der Text kann nur im Entwurf geändert werden.',
    en: 'The text can be changed only in a draft.',
  },
  TEMPLATE_STEP: {
    de: 'Das geht beim jetzigen Stand der Fassung nicht.',
    en: 'This is not possible as the version stands now.',
  },
  TEMPLATE_NO_GERMAN: {
    de: 'Es fehlt der deutsche Text. Bitte schreiben Sie ihn zuerst.',
    en: 'The German text is missing. Please write it first.',
  },
  TEMPLATE_REMARK: {
    de: 'Bitte geben Sie einen Grund an.',
    en: 'Please give a reason.',
  },
  TEMPLATE_REVIEW: {
    de: 'Bitte geben Sie an, wer die Vorlage wann rechtlich geprüft hat.',
    en: 'Please say who reviewed the template legally, and when.',
  },
  TEMPLATE_NOT_PUBLISHED: {
    de: 'Übernommen wird nur die Fassung, die gerade gilt.',
    en: 'Only the version that is in force can be adopted.',
  },
  TEMPLATE_ADOPTED: {
    de: 'Ihre Kommune hat diese Fassung schon übernommen.',
    en: 'Your municipality has adopted this version already.',
  },
  TEMPLATE_ADOPTED_BEFORE: {
    de: 'Die Fassung gilt erst seit {from}. Bitte geben Sie einen Tag ab dann an.',
    en: 'The version has been in force only since {from}. Please give a day from then on.',
  },
  TEMPLATE_TAKES_NO_PART: {
    de: 'In Ihrer Kommune gibt es kein Case Management. Sie brauchen nichts zu übernehmen.',
    en: 'There is no case management in your municipality. You need not adopt anything.',
  },
  TEMPLATE_ANSWERED: {
    de: 'Dieser Vorschlag ist schon beantwortet.',
    en: 'This proposal has been answered already.',
  },
} as const satisfies Record<string, Message>;
