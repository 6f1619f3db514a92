import type { Message } from '../messages.ts';

/** Reasons an absence or the leave of a year may be refused for. */
export const absenceChangeMessages = {
  ABSENCE_BEYOND_BALANCE: {
    de: 'Der Zeitraum umfasst {asked} Arbeitstage, frei sind noch {free}. Urlaub {year}: {days} Tage und {carriedOver} aus dem Vorjahr, davon {taken} genehmigt und {requested} beantragt.',
    en: 'The period takes {asked} working days, {free} are left. Leave {year}: {days} days and {carriedOver} carried over, of which {taken} granted and {requested} asked for.',
  },
  ABSENCE_NO_ENTITLEMENT: {
    de: 'Für {year} ist noch kein Urlaubsanspruch eingetragen. Bitte wenden Sie sich an die Personalstelle.',
    en: 'No leave has been entered for {year} yet. Please ask HR.',
  },
  ABSENCE_OVERLAPS: {
    de: 'Vom {from} bis {to} ist schon eine Abwesenheit beantragt oder eingetragen.',
    en: 'An absence from {from} to {to} has been asked for or recorded already.',
  },
  ABSENCE_NO_WORKING_DAY: {
    de: 'Vom {from} bis {to} liegt kein Arbeitstag.',
    en: 'There is no working day from {from} to {to}.',
  },
  ABSENCE_ACROSS_YEARS: {
    de: 'Urlaub gehört zu einem Kalenderjahr. Bitte geben Sie für jedes Jahr einen eigenen Zeitraum an.',
    en: 'Leave belongs to one calendar year. Please give a period of its own for each year.',
  },
  ABSENCE_PERIOD: {
    de: 'Der Zeitraum darf höchstens ein Jahr zurück und höchstens drei Jahre voraus liegen.',
    en: 'The period may lie at most one year back and three years ahead.',
  },
  ABSENCE_HALF_DAY: {
    de: 'Ein halber Tag ist nur an einem einzelnen Tag möglich.',
    en: 'Half a day is possible on a single day only.',
  },
  ABSENCE_KIND: {
    de: 'Diese Art der Abwesenheit trägt die Personalstelle ein.',
    en: 'This kind of absence is recorded by HR.',
  },
  ABSENCE_STATE: {
    de: 'So wie es jetzt steht, ist das nicht mehr möglich. Bitte laden Sie die Seite neu.',
    en: 'As it stands now this is no longer possible. Please load the page again.',
  },
  ABSENCE_REASON_MISSING: {
    de: 'Bitte begründen Sie die Ablehnung.',
    en: 'Please say why it is refused.',
  },
  ENTITLEMENT_DAYS: {
    de: 'Bitte geben Sie 0 bis 60 Tage an, in halben oder ganzen Tagen.',
    en: 'Please give 0 to 60 days, in halves or whole days.',
  },
  ENTITLEMENT_YEAR: {
    de: 'Bitte geben Sie ein Jahr an, das höchstens zwei Jahre entfernt liegt.',
    en: 'Please give a year at most two years away.',
  },
} as const satisfies Record<string, Message>;
