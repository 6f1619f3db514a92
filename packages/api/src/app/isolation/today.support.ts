const DAY = 86_400_000;

/** Today in Berlin, or so many days later: by our own reckoning, not by the clock the API asks. */
export const berlinDay = (later = 0): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(Date.now() + later * DAY));
