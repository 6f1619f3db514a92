import { demoPersonaGrant } from './clients.ts';

/** A real access token of a persona from the demo provider, without a browser. */
export const personaToken = async (issuer: string, persona: string): Promise<string> => {
  const response = await fetch(new URL('/token', issuer), {
    method: 'POST',
    body: new URLSearchParams({ grant_type: demoPersonaGrant, client_id: 'kim-cli', persona }),
  });
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (!answer.access_token)
    throw new Error(`No token for ${persona}: ${answer.error_description ?? response.status}`);
  return answer.access_token;
};
