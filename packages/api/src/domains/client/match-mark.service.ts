import type { KeyObject } from 'node:crypto';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Client } from './client.entity.ts';
import { identityOf } from './match-name.policy.ts';
import { markWith, newMatchKey, openMatchKey } from './match-mark.ts';

/**
 * After any change of a client or of their consents: the mark by which services of the county find that they counsel the same person
 * exists as long as the client allows it, and is that of their present name. The database decides whether it may exist.
 */
export const renewMatchMark = async (context: RequestContext, clientId: string): Promise<void> => {
  const { em, actor, masterKey } = context;
  if (!em || actor.kind !== 'member') return;
  const { countyId } = actor;
  const [row] = await em.execute<{ allowed: boolean }[]>('select seal.drop_match_mark(?) as allowed', [
    clientId,
  ]);
  const client = row!.allowed ? await em.findOne(Client, { countyId, id: clientId }) : null;
  if (!client?.birthDate) return;
  if (!masterKey) throw new Error('A change came without the master key.');
  const { givenName, familyName, birthDate } = client;
  const keys = await keysOf(context, masterKey, countyId);
  const mark = markWith(keys, Buffer.from(identityOf({ givenName, familyName, birthDate })));
  await em.execute('select seal.keep_match_mark(?, ?, ?)', [clientId, keys.length, mark]);
};

/** The first client of a county who allows it makes its first key. */
const keysOf = async (
  { em }: RequestContext,
  masterKey: KeyObject,
  countyId: string,
): Promise<KeyObject[]> => {
  const read = (): Promise<{ number: number; wrapped: Buffer }[]> =>
    em!.execute('select number, wrapped from seal.match_keys()');
  let known = await read();
  if (known.length === 0) {
    const { wrapped } = newMatchKey(masterKey, { countyId, number: 1 });
    await em!.execute('select seal.found_match_key(?)', [wrapped]);
    known = await read();
  }
  return known.map(({ number, wrapped }) => openMatchKey(masterKey, wrapped, { countyId, number }));
};
