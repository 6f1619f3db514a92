import type { Logger } from 'pino';
import type { Session } from '../platform/persistence/session.ts';

export interface Purged {
  readonly form: string;
  readonly entries: number;
  readonly shares: number;
}

/** The database knows what is due and says it of itself; whoever asks decides nothing. One transaction, so all or nothing. */
export const PURGE = 'select form, entries, shares from seal.purge_crisis()';

interface Clock {
  readonly session: Session;
  readonly log: Logger;
  readonly everyMilliseconds: number;
}

/** Deletes what has had its time, at once and then regularly. Several servers wait for one another. Returns what stops it. */
export const startPurgeClock = ({ session, log, everyMilliseconds }: Clock): (() => Promise<void>) => {
  const purgeOnce = async (): Promise<void> => {
    try {
      const purged = await session.write({ role: 'kim_authenticator' }, ({ rows }) =>
        rows.query<Purged>(PURGE),
      );
      if (purged.length > 0) log.info({ purged }, 'registration entries had had their time and are deleted');
    } catch (err) {
      log.error({ err }, 'registration entries could not be deleted; the next turn tries again');
    }
  };
  let running = purgeOnce();
  const timer = setInterval(() => {
    running = running.then(purgeOnce);
  }, everyMilliseconds);
  return async () => {
    clearInterval(timer);
    await running;
  };
};
