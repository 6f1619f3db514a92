import { CommandFailure } from './command-failure.ts';

interface Discovery {
  readonly token_endpoint?: string;
  readonly registration_endpoint?: string;
}

/** Where an issuer hands out tokens or registers clients, by its own word. */
export const findEndpoint = async (issuer: string, endpoint: keyof Discovery): Promise<string> => {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url).catch(() => null);
  if (!response?.ok)
    throw new CommandFailure(`The identity provider ${issuer} does not answer. Is \`pnpm start\` running?`);
  const address = ((await response.json()) as Discovery)[endpoint];
  if (!address) throw new CommandFailure(`The identity provider ${issuer} offers no ${endpoint}.`);
  return address;
};

/** The JSON of an answer, or what the issuer says is wrong with the request. */
export const readAnswer = async <T>(response: Response): Promise<T> => {
  const answer = (await response.json().catch(() => ({}))) as { error?: string; error_description?: string };
  if (response.ok) return answer as T;
  const reason = [answer.error, answer.error_description].filter(Boolean).join(': ');
  throw new CommandFailure(`The identity provider refuses: ${reason || `status ${response.status}`}.`);
};
