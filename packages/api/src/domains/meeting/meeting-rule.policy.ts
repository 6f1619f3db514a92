const DAY = '(MO|TU|WE|TH|FR|SA|SU)';
const NTH = `([1-4]|-1)${DAY}`;
const INTERVAL = String.raw`(;INTERVAL=([1-9]|1[0-2]))?`;

/**
 * What of RFC 5545 a circle needs: every n-th week on a weekday, the n-th weekday of every n-th month or of named months. Every such
 * rule has days without end; a 31st of February would be sought for ever.
 */
const known = [
  `FREQ=WEEKLY${INTERVAL};BYDAY=${DAY}(,${DAY}){0,4}`,
  `FREQ=MONTHLY${INTERVAL};BYDAY=${NTH}(,${NTH}){0,3}`,
  String.raw`FREQ=YEARLY;BYMONTH=([1-9]|1[0-2])(,([1-9]|1[0-2])){0,3};BYDAY=${NTH}`,
].map((form) => new RegExp(`^${form}$`));

export const isKnownRule = (rule: string): boolean => known.some((form) => form.test(rule));
