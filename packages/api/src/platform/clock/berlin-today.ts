const berlin = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date in Germany right now, as YYYY-MM-DD: what "today" means in every rule. */
export const berlinToday = (): string => berlin.format(new Date());
