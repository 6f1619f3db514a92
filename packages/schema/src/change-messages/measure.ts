import type { Message } from '../messages.ts';

/** Reasons a change of a measure may be refused for. */
export const measureChangeMessages = {
  MEASURE_OWNER: {
    de: 'Bitte nennen Sie eine Organisation oder eine Person, die für die Maßnahme verantwortlich ist.',
    en: 'Please name an organisation or a person who answers for the measure.',
  },
  MEASURE_DUE: {
    de: 'Bitte geben Sie an, bis wann die Maßnahme umgesetzt sein soll.',
    en: 'Please say by when the measure is to be done.',
  },
  MEASURE_DUE_PAST: {
    de: 'Bitte geben Sie einen Tag an, der nicht vergangen ist.',
    en: 'Please give a day that is not in the past.',
  },
  MEASURE_INDICATOR: {
    de: 'Bitte geben Sie an, woran Sie den Erfolg messen: Kennzahl, Einheit und Zielwert.',
    en: 'Please say how success is measured: indicator, unit and target.',
  },
  MEASURE_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  MEASURE_VALUE: {
    de: 'Bitte geben Sie eine ganze Zahl von 0 bis {most} an.',
    en: 'Please give a whole number from 0 to {most}.',
  },
  MEASURE_PERSON: {
    de: 'Bitte wählen Sie eine Person oder Organisation aus der Liste.',
    en: 'Please choose a person or an organisation from the list.',
  },
  MEASURE_STEP: {
    de: 'Das geht beim jetzigen Stand der Maßnahme nicht.',
    en: 'This is not possible as the measure stands now.',
  },
  MEASURE_REASON: {
    de: 'Bitte geben Sie einen Grund oder ein Ergebnis an.',
    en: 'Please give a reason or a result.',
  },
  MEASURE_EVIDENCE: {
    de: 'Bitte geben Sie an, woran man sieht, dass die Maßnahme umgesetzt ist.',
    en: 'Please say what shows that the measure is done.',
  },
  MEASURE_PERSONAL: {
    de: 'Der Text scheint personenbezogene Angaben zu enthalten. Bitte schreiben Sie ohne sie.',
    en: 'The text seems to contain personal data. Please write it without.',
  },
  MEASURE_QUARTER: {
    de: 'Bitte geben Sie ein Quartal an, das begonnen hat und höchstens zwei Jahre zurückliegt.',
    en: 'Please give a quarter that has begun, at most two years ago.',
  },
  MEASURE_LINK_ONE: {
    de: 'Bitte wählen Sie eine Arbeitsgruppe oder eine Hürde aus.',
    en: 'Please choose a working group or a hurdle.',
  },
  MEASURE_LINKED: {
    de: 'Diese Verknüpfung gibt es schon.',
    en: 'These are linked already.',
  },
  MEASURE_LIGHT_REMARK: {
    de: 'Bitte schreiben Sie bei Gelb und Rot dazu, woran es liegt.',
    en: 'Please say for yellow and red what the reason is.',
  },
} as const satisfies Record<string, Message>;
