import { randomBytes } from 'node:crypto';
import { readPrivateJson, writePrivateFile } from './private-file.ts';

export interface Secrets {
  readonly databasePassword: string;
  readonly appPassword: string;
  readonly sealKey: string;
  readonly masterKey: string;
  readonly webClientSecret: string;
  readonly sessionSecret: string;
  readonly registrationToken: string;
}

const secret = (): string => randomBytes(32).toString('hex');

/** Fresh secrets, for a stack that lives for one run. */
export const newSecrets = (): Secrets => ({
  databasePassword: secret(),
  appPassword: secret(),
  sealKey: secret(),
  masterKey: secret(),
  webClientSecret: secret(),
  sessionSecret: secret(),
  registrationToken: secret(),
});

/** The secrets of this checkout: made once, then kept, and completed when a release needs another. */
export const loadSecrets = async (file: string): Promise<Secrets> => {
  const stored = await readPrivateJson<Partial<Secrets>>(file);
  const secrets = { ...newSecrets(), ...stored };
  if (Object.keys(secrets).some((name) => !stored || !(name in stored)))
    await writePrivateFile(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
};
