import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { AdapterPayload } from 'oidc-provider';
import { readPrivateJson, writePrivateFile } from '../stack/private-file.ts';

interface ProviderState {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookieKeys: readonly string[];
  readonly clients: Record<string, AdapterPayload>;
}

export interface StateStore {
  readonly state: ProviderState;
  readonly save: () => Promise<void>;
}

const newState = async (): Promise<ProviderState> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookieKeys: [randomBytes(32).toString('hex')],
    clients: {},
  };
};

/** What must survive a restart: signing keys, cookie keys, registered clients. `null` keeps it in memory only. */
export const openState = async (file: string | null): Promise<StateStore> => {
  if (!file) return { state: await newState(), save: async () => {} };
  const stored = await readPrivateJson<ProviderState>(file);
  const state = stored ?? (await newState());
  let writing = Promise.resolve();
  const save = (): Promise<void> =>
    (writing = writing.catch(() => {}).then(() => writePrivateFile(file, JSON.stringify(state, null, 2))));
  if (!stored) await save();
  return { state, save };
};
