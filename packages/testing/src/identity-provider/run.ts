import { personas } from '@kim/schema/demo/personas.ts';
import { startIdentityProvider } from './identity-provider.ts';

/** The demo provider alone, beside services started by hand: `node packages/testing/src/identity-provider/run.ts`. */
const required = (name: string): string => {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} fehlt / is missing.`);
  process.exit(2);
};

const port = Number(process.env['KIM_IDP_PORT'] ?? 4001);
const provider = await startIdentityProvider({
  port,
  issuer: process.env['KIM_ISSUER'] ?? `http://localhost:${port}`,
  stateFile: process.env['KIM_IDP_STATE_FILE'] ?? null,
  web: {
    clientId: process.env['KIM_WEB_CLIENT_ID'] ?? 'kim-web',
    clientSecret: required('KIM_WEB_CLIENT_SECRET'),
    origin: process.env['KIM_WEB_ORIGIN'] ?? 'http://localhost:3000',
  },
  registrationToken: required('KIM_IDP_REGISTRATION_TOKEN'),
  accounts: personas,
  audience: process.env['KIM_AUDIENCE'] ?? 'urn:kim:api',
});
console.log(`${provider.issuer}/.well-known/openid-configuration`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void provider.stop().then(() => process.exit(0)));
