import { createSecretKey, type KeyObject } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import { markWith, newMatchKey } from '../domains/client/client.public.ts';
import { masterKey } from '../platform/config/config.ts';
import { asAdministrator } from './administration.ts';

/** `kim match-key rotate`. Returns the number of the new key and of the marks it was laid over; null: no such county. */
export const rotateMatchKey = (
  county: string,
  master: KeyObject = createSecretKey(masterKey()),
): Promise<{ readonly number: number; readonly marks: number } | null> =>
  asAdministrator((orm) =>
    orm.em.fork().transactional(async (em) => {
      const [found] = await em.execute<{ id: string }[]>(
        `select id from app.organisation where key = ? and kind = 'COUNTY'`,
        [county],
      );
      return found ? layOver(em, found.id, master) : null;
    }),
  );

/** Marks are made anew from marks: whoever does it reads no name. Whoever makes a mark meanwhile waits. */
const layOver = async (
  em: EntityManager,
  countyId: string,
  master: KeyObject,
): Promise<{ readonly number: number; readonly marks: number }> => {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 29))', [countyId]);
  const [last] = await em.execute<{ number: number }[]>(
    'select coalesce(max(number), 0)::int as number from client.match_key where county_id = ?',
    [countyId],
  );
  const number = last!.number + 1;
  const { key, wrapped } = newMatchKey(master, { countyId, number });
  await em.execute(
    'insert into client.match_key (county_id, id, number, wrapped, made_at) values (?, ?, ?, ?, now())',
    [countyId, newUuid(), number, wrapped],
  );
  const marks = await em.execute<{ id: string; mark: Buffer }[]>(
    'select id, mark from client.match_mark where county_id = ?',
    [countyId],
  );
  for (const { id, mark } of marks)
    await em.execute('update client.match_mark set mark = ?, key_number = ? where county_id = ? and id = ?', [
      markWith([key], mark),
      number,
      countyId,
      id,
    ]);
  return { number, marks: marks.length };
};
