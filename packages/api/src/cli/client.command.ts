import { clientScopes, type ClientScope } from '@kim/schema/roles.ts';
import { Command, InvalidArgumentError } from 'commander';
import { CommandFailure, UsageFailure } from './command-failure.ts';
import { findEndpoint, readAnswer } from './issuer.ts';

interface CreateOptions {
  readonly name: string;
  readonly scope: readonly ClientScope[];
  readonly organisation: string;
  readonly issuer: string;
}

interface Registration {
  readonly client_id: string;
  readonly client_secret: string;
}

/** `kim client`: third parties that read by API. */
export const clientCommand = (): Command =>
  new Command('client').summary('API clients of third parties').addCommand(createCommand());

const createCommand = (): Command =>
  new Command('create')
    .summary('register an API client')
    .description(
      'Registers an API client at the identity provider (RFC 7591, with KIM_IDP_REGISTRATION_TOKEN) and with the ' +
        'platform (DATABASE_URL). Prints its id and secret; the secret is shown this once.',
    )
    .requiredOption('--name <name>', 'what people will know it by')
    .requiredOption(
      '--organisation <county>',
      'key of the county it may read from, for example rsk',
      readCounty,
    )
    .requiredOption('--scope <scope...>', `what it may do: ${clientScopes.join(', ')}`, collectScopes)
    .option('--issuer <url>', 'identity provider', process.env['KIM_ISSUER'] ?? 'http://localhost:4001')
    .action(async (options: CreateOptions) => {
      const { client_id: id, client_secret: secret } = await createClient(options);
      console.log(`client id:     ${id}\nclient secret: ${secret}`);
      console.error('The secret is not shown again.');
    });

const readCounty = (value: string): string => {
  if (/^[a-z-]{1,40}$/.test(value)) return value;
  throw new InvalidArgumentError('It is a key like rsk.');
};

const collectScopes = (value: string, previous: readonly ClientScope[] = []): ClientScope[] => {
  const scopes = value.split(/[\s,]+/).filter(Boolean);
  return [...new Set([...previous, ...scopes.map(readScope)])];
};

const readScope = (value: string): ClientScope => {
  const scope = clientScopes.find((known) => known === value);
  if (scope) return scope;
  throw new InvalidArgumentError(`Allowed are: ${clientScopes.join(', ')}.`);
};

const createClient = async ({ name, scope, organisation, issuer }: CreateOptions): Promise<Registration> => {
  const token = process.env['KIM_IDP_REGISTRATION_TOKEN'];
  if (!token)
    throw new UsageFailure('KIM_IDP_REGISTRATION_TOKEN is missing: the identity provider would refuse.');
  if (!process.env['DATABASE_URL'])
    throw new UsageFailure('DATABASE_URL is missing: the platform would not know it.');
  const response = await fetch(await findEndpoint(issuer, 'registration_endpoint'), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      client_name: name,
      scope: scope.join(' '),
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      kim_county: organisation,
    }),
  });
  const registration = await readAnswer<Registration>(response);
  await enter({ name, scope, organisation, issuer }, registration.client_id);
  return registration;
};

const enter = async (
  { name, scope, organisation, issuer }: CreateOptions,
  clientId: string,
): Promise<void> => {
  const { registerApiClient } = await import('../app/identity-administration.ts');
  try {
    await registerApiClient({ issuer, clientId, name, scopes: scope, countyKey: organisation });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(
      `Registered at the identity provider as ${clientId}, but not with the platform: ${reason}`,
    );
  }
};
