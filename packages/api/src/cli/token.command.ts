import { clientScopes } from '@kim/schema/roles.ts';
import { Command } from 'commander';
import { UsageFailure } from './command-failure.ts';
import { findEndpoint, readAnswer } from './issuer.ts';
import { readSecret } from './secret-input.ts';

interface TokenOptions {
  readonly as?: string;
  readonly client?: string;
  readonly scope: readonly string[];
  readonly issuer: string;
}

/** `kim token`: an access token for curl, alone on stdout. */
export const tokenCommand = (): Command =>
  new Command('token')
    .summary('print an access token for the API')
    .description(
      'Prints an access token, and nothing else, to stdout: of a persona of the demo, or of a registered API client. ' +
        'The secret of a client comes from KIM_CLIENT_SECRET or from stdin, never from the command line.',
    )
    .option('--as <persona>', 'sign in as this persona of the demo (see `kim personas`)')
    .option('--client <id>', 'sign in as this API client')
    .option('--scope <scope...>', 'what the client wants to do', [...clientScopes])
    .option('--issuer <url>', 'identity provider', process.env['KIM_ISSUER'] ?? 'http://localhost:4001')
    .addHelpText(
      'after',
      '\nExample:\n  curl -H "Authorization: Bearer $(pnpm --silent kim token --as hr.bornheim)" …',
    )
    .action(async (options: TokenOptions) => {
      console.log(await requestToken(options));
    });

const requestToken = async (options: TokenOptions): Promise<string> => {
  if (Boolean(options.as) === Boolean(options.client))
    throw new UsageFailure('Say either --as PERSONA or --client ID.');
  return options.as ? personaToken(options.issuer, options.as) : clientToken(options);
};

const personaToken = (issuer: string, persona: string): Promise<string> =>
  askForToken(issuer, { grant_type: 'urn:kim:grant-type:demo-persona', client_id: 'kim-cli', persona });

const clientToken = async ({ issuer, client = '', scope }: TokenOptions): Promise<string> => {
  const secret = process.env['KIM_CLIENT_SECRET'] ?? (await readSecret('KIM_CLIENT_SECRET'));
  const credentials = [client, secret].map(encodeURIComponent).join(':');
  return askForToken(
    issuer,
    { grant_type: 'client_credentials', scope: scope.flatMap((each) => each.split(/[\s,]+/)).join(' ') },
    { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
  );
};

const askForToken = async (
  issuer: string,
  request: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<string> => {
  const endpoint = await findEndpoint(issuer, 'token_endpoint');
  const response = await fetch(endpoint, { method: 'POST', headers, body: new URLSearchParams(request) });
  return (await readAnswer<{ access_token: string }>(response)).access_token;
};
