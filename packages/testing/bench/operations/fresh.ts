import { randomInt, randomUUID } from 'node:crypto';

/** What differs from request to request: stands in a document's variables, and the load generator puts something new there. */
export const FRESH_UUID = '{fresh uuid}';
/** A day of the last ten months or so: whoever records counts for one of a few months, as it would be. */
export const FRESH_DAY = '{fresh day}';

const DAY = 86_400_000;

const freshDay = (): string => new Date(Date.now() - randomInt(1, 300) * DAY).toISOString().slice(0, 10);

export const isFresh = (body: string): boolean => body.includes(FRESH_UUID) || body.includes(FRESH_DAY);

export const withFresh = (body: string): string =>
  isFresh(body) ? body.replaceAll(FRESH_UUID, randomUUID()).replaceAll(FRESH_DAY, freshDay()) : body;
