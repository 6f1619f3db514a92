import type { Message } from '../messages.ts';

/** Reasons a deployment is not planned so. */
export const deploymentChangeMessages = {
  DEPLOYMENT_WEEKDAY: {
    de: 'Bitte wählen Sie einen Tag von Montag bis Freitag.',
    en: 'Please choose a day from Monday to Friday.',
  },
  DEPLOYMENT_HOURS: {
    de: 'Bitte geben Sie Uhrzeiten als Stunde und Minute an, zum Beispiel 08:30; das Ende liegt nach dem Beginn.',
    en: 'Please give times as hour and minute, for example 08:30; the end lies after the start.',
  },
  DEPLOYMENT_TOO_MANY_DAYS: {
    de: 'Das wären {planned} Tage in der Woche. {fte} VZÄ sind höchstens {limit} Tage.',
    en: 'That would be {planned} days a week. {fte} VZÄ are at most {limit} days.',
  },
  DEPLOYMENT_OVERLAP: {
    de: 'Zu dieser Zeit ist die Person schon eingeplant: {site}, {startsAt} bis {endsAt} Uhr.',
    en: 'The person is already planned for this time: {site}, {startsAt} to {endsAt}.',
  },
  DEPLOYMENT_OVERLAP_ELSEWHERE: {
    de: 'Zu dieser Zeit ist die Person schon in einer anderen Stelle eingeplant.',
    en: 'The person is already planned for this time in another position.',
  },
  DEPLOYMENT_NOT_FILLED: {
    de: 'Am {day} besetzt die Person diese Stelle nicht.',
    en: 'The person does not fill this position on {day}.',
  },
  DEPLOYMENT_SITE_ELSEWHERE: {
    de: 'Dieser Einsatzort gehört zu keiner Kommune, die die Stelle versorgt.',
    en: 'This site belongs to no municipality the position serves.',
  },
  DEPLOYMENT_SITE_CLOSED: {
    de: 'Dieser Einsatzort ist ab dem {day} geschlossen. Bitte wählen Sie einen anderen Ort oder einen früheren letzten Tag.',
    en: 'This site is closed from {day} on. Please choose another site or an earlier last day.',
  },
  DEPLOYMENT_SITE_IN_USE: {
    de: 'Am {day} oder danach sind dort noch Einsätze geplant ({planned}). Bitte planen Sie diese zuerst um oder beenden Sie sie.',
    en: 'On {day} or later deployment is still planned there ({planned}). Please plan it differently or end it first.',
  },
  DEPLOYMENT_SITE_EXISTS: {
    de: 'Einen Einsatzort mit diesem Namen gibt es schon.',
    en: 'There is already a site of this name.',
  },
} as const satisfies Record<string, Message>;
