const HOUR = 3_600_000;
const MOST_AN_HOUR = 20;
const MOST_ADDRESSES = 10_000;

let began = Date.now();
let sent = new Map<string, number>();

/** Whether so many reports came from this address within the hour that it is enough. Kept in memory, and forgotten with the hour. */
export const isFlood = (address: string): boolean => {
  if (Date.now() - began > HOUR || sent.size >= MOST_ADDRESSES) {
    began = Date.now();
    sent = new Map();
  }
  const times = (sent.get(address) ?? 0) + 1;
  sent.set(address, times);
  return times > MOST_AN_HOUR;
};
