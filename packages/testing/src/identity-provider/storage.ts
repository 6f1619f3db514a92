import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { StateStore } from './state-file.ts';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** Storage for the provider: clients in the state file, everything short-lived in memory. */
export const createStorage = (store: StateStore): ((model: string) => Adapter) => {
  const memory = new Map<string, Entry>();
  return (model) => (model === 'Client' ? clientStorage(store) : shortLivedStorage(model, memory));
};

const clientStorage = ({ state, save }: StateStore): Adapter => ({
  ...withoutCodes,
  find: async (id) => state.clients[id],
  findByUid: async () => undefined,
  upsert: async (id, payload) => {
    state.clients[id] = payload;
    await save();
  },
  destroy: async (id) => {
    delete state.clients[id];
    await save();
  },
  consume: async () => {},
  revokeByGrantId: async () => {},
});

const shortLivedStorage = (model: string, memory: Map<string, Entry>): Adapter => {
  const key = (id: string) => `${model}:${id}`;
  const findLive = (entryKey: string): AdapterPayload | undefined => {
    const entry = memory.get(entryKey);
    if (!entry) return undefined;
    if (entry.expiresAt > Date.now()) return entry.payload;
    memory.delete(entryKey);
    return undefined;
  };
  return {
    ...withoutCodes,
    find: async (id) => findLive(key(id)),
    findByUid: async (uid) =>
      [...memory.entries()]
        .filter(([entryKey, { payload }]) => entryKey.startsWith(`${model}:`) && payload.uid === uid)
        .map(([entryKey]) => findLive(entryKey))
        .find((payload) => payload),
    upsert: async (id, payload, expiresIn) => {
      for (const entryKey of memory.keys()) findLive(entryKey);
      memory.set(key(id), { payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
    },
    destroy: async (id) => void memory.delete(key(id)),
    consume: async (id) => {
      const payload = findLive(key(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    revokeByGrantId: async (grantId) => {
      for (const [entryKey, { payload }] of memory) if (payload.grantId === grantId) memory.delete(entryKey);
    },
  };
};

/** The device flow is off. */
const withoutCodes = { findByUserCode: async (): Promise<undefined> => undefined };
