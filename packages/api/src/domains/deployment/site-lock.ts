import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Whoever closes a site waits for those who plan there, and they for whoever closes it. An advisory lock and no lock on the
 * row: case managers plan, and may change nothing of a site.
 */
export const awaitSite = async (
  em: EntityManager,
  siteId: string,
  how: 'alone' | 'together',
): Promise<void> => {
  const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await em.execute(`select ${lock}(hashtextextended(?, 0))`, [`site:${siteId}`]);
};
