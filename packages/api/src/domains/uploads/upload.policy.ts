import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** An upload is a file on its way into something else: whoever may put files somewhere may hand one in. */
export const mayUpload = (actor: Actor): boolean =>
  actor.kind === 'member' && hasRight(actor, 'UPLOAD_FILES');

export const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;
/** What one person may have lying here unused. */
export const MOST_WAITING_BYTES = 100 * 1024 * 1024;

/** The last day an upload of that day can be used on: whoever begins before midnight can finish. */
export const lastDayOfUpload = (today: string): string => {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};
