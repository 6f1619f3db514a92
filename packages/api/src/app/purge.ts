import type { Logger } from 'pino';
import type { Session } from '../platform/persistence/session.ts';

interface Count {
  readonly count: number;
}
interface PurgedForm {
  readonly form: string;
  readonly entries: number;
  readonly shares: number;
}
/** What had had its time and is deleted: registration entries by form, drafts, people referred. */
export interface Purged {
  readonly forms: readonly PurgedForm[];
  readonly drafts: number;
  readonly people: number;
}
/** One statement in a transaction of its own. */
type Ask = <Row extends object>(sql: string) => Promise<readonly Row[]>;

/**
 * The database knows what is due and says it of itself; whoever asks decides nothing. Each kind by itself, all or nothing: what fails
 * keeps nothing else from being deleted, and is thrown at the end.
 */
export const purge = async (ask: Ask): Promise<Purged> => {
  const [forms, drafts, people] = await Promise.allSettled([
    ask<PurgedForm>('select form, entries, shares from seal.purge_crisis()'),
    ask<Count>('select seal.purge_drafts() as count'),
    ask<Count>('select seal.purge_referred_people() as count'),
  ]);
  const failed = [forms, drafts, people].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (forms.status === 'rejected' || drafts.status === 'rejected' || people.status === 'rejected')
    throw new AggregateError(failed, 'not all that has had its time could be deleted');
  return { forms: forms.value, drafts: drafts.value[0]!.count, people: people.value[0]!.count };
};

/** As the server asks: its role may read nothing of anybody. */
export const askingAsServer =
  (session: Session): Ask =>
  (sql) =>
    session.write({ role: 'kim_authenticator' }, ({ rows }) => rows.query(sql));

interface Clock {
  readonly session: Session;
  readonly log: Logger;
  readonly everyMilliseconds: number;
}

/** Purges at once and then regularly. Several servers wait for one another. Returns what stops it. */
export const startPurgeClock = ({ session, log, everyMilliseconds }: Clock): (() => Promise<void>) => {
  const purgeOnce = async (): Promise<void> => {
    try {
      const purged = await purge(askingAsServer(session));
      if (purged.forms.length + purged.drafts + purged.people > 0)
        log.info({ purged }, 'what had had its time is deleted');
    } catch (err) {
      log.error({ err }, 'what has had its time could not be deleted; the next turn tries again');
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
