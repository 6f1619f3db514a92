import type { Message } from '../messages.ts';

/** Reasons a change of a quality review or of its report may be refused for. */
export const qualityReviewChangeMessages = {
  REVIEW_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  REVIEW_PERSONAL: {
    de: 'Der Text enthält offenbar personenbezogene Angaben (Name, Telefon, E-Mail, Geburtsdatum oder Fallnummer). Bitte schreiben Sie ihn ohne.',
    en: 'The text seems to carry personal data (name, telephone, e-mail, date of birth or number of a case). Please write it without.',
  },
  REVIEW_PERIOD: {
    de: 'Der Zeitraum muss mit einem Tag enden, der nicht vor dem ersten liegt und nicht in der Zukunft.',
    en: 'The period must end on a day that is not before the first and not in the future.',
  },
  REVIEW_SAMPLE: {
    de: 'Bitte geben Sie eine Zahl von 1 bis {most} an.',
    en: 'Please give a number from 1 to {most}.',
  },
  REVIEW_CHECKLIST: {
    de: 'Bitte wählen Sie eine veröffentlichte Checkliste mit mindestens einem Punkt.',
    en: 'Please choose a checklist that is given out and has at least one item.',
  },
  REVIEW_NO_PLACE: {
    de: 'Bitte wählen Sie eine Kommune mit Case Management.',
    en: 'Please choose a municipality with case management.',
  },
  REVIEW_TOO_FEW: {
    de: 'Im Zeitraum gibt es dort nur {found} Fälle. Bitte planen Sie eine kleinere Stichprobe.',
    en: 'There are only {found} cases in the period. Please plan a smaller sample.',
  },
  REVIEW_STEP: {
    de: 'Das geht beim jetzigen Stand nicht.',
    en: 'This is not possible as it stands now.',
  },
  REVIEW_INCOMPLETE: {
    de: 'Es fehlen noch {missing} Bewertungen.',
    en: '{missing} ratings are still missing.',
  },
  REVIEW_FINDING_TEXT: {
    de: 'Bitte begründen Sie, was nicht oder nur teilweise erfüllt ist.',
    en: 'Please give the reason for what is not or only partly fulfilled.',
  },
  REVIEW_STATEMENTS_OPEN: {
    de: 'Es fehlen noch Stellungnahmen, und die Frist läuft bis {day}.',
    en: 'Statements are still missing, and there is time for them until {day}.',
  },
  REPORT_SUBJECT: {
    de: 'Bitte wählen Sie jemanden, dessen Fälle geprüft wurden.',
    en: 'Please choose somebody whose cases were reviewed.',
  },
  REPORT_FIGURES: {
    de: 'Unter fünf Fällen einer Person stehen keine Zahlen im Bericht.',
    en: 'With fewer than five cases of a person there are no figures in the report.',
  },
  REPORT_OWN: {
    de: 'Den eigenen Bericht kann niemand freigeben.',
    en: 'Nobody can approve a report of their own.',
  },
} as const satisfies Record<string, Message>;
