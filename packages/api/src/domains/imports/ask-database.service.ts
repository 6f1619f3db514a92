import type { EntityManager } from '@mikro-orm/postgresql';
import type { Right } from '../../platform/auth/rights.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';

/**
 * Looking through a table writes nothing that the database could refuse, so it is asked: for whom it would refuse, nothing is
 * looked through.
 */
export const refuseUnlessInsertable = async (
  em: EntityManager,
  tables: readonly string[],
  right: Right,
): Promise<void> => {
  const [answer] = await em.execute<{ may: boolean }[]>(
    `select bool_and(has_schema_privilege(split_part(name, '.', 1), 'usage') and has_table_privilege(name, 'insert')) as may from unnest(?::text[]) as name`,
    [`{${tables.join(',')}}`],
  );
  if (!answer?.may) throw new Forbidden(right);
};
