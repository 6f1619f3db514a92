import type { EntityManager } from '@mikro-orm/postgresql';

/** Two changes of one person's leave take turns: a balance is asked and used up in one go. */
export const oneAtATime = async (em: Pick<EntityManager, 'execute'>, fileId: string): Promise<void> => {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [fileId]);
};
