import process from 'node:process';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`The web application needs ${name}. See packages/web/README.md.`);
  return value;
};

const secretKey = (name: string): Uint8Array => {
  const value = required(name);
  if (!/^[0-9a-f]{64}$/i.test(value)) throw new Error(`${name} must be 64 hexadecimal digits.`);
  return Uint8Array.from(Buffer.from(value, 'hex'));
};

const readConfig = () => ({
  origin: new URL(process.env.KIM_WEB_ORIGIN ?? 'http://localhost:3000').origin,
  apiUrl: process.env.KIM_API_URL ?? 'http://localhost:4000/graphql',
  issuer: new URL(process.env.KIM_ISSUER ?? 'http://localhost:4001'),
  audience: process.env.KIM_AUDIENCE ?? 'urn:kim:api',
  clientId: process.env.KIM_WEB_CLIENT_ID ?? 'kim-web',
  clientSecret: required('KIM_WEB_CLIENT_SECRET'),
  sessionKey: secretKey('KIM_SESSION_SECRET'),
});

let known: ReturnType<typeof readConfig> | undefined;

/** The settings from the environment, read once; throws a message that names what is missing. */
export const config = (): ReturnType<typeof readConfig> => (known ??= readConfig());

/** Cookies are `Secure` wherever the public address is https. */
export const isHttps = (): boolean => config().origin.startsWith('https:');
