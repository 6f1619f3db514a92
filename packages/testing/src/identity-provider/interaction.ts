import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Account } from './account.ts';
import { pageHeaders, renderPage, type Page } from './page-layout.ts';
import { wordsFor } from './page-words.ts';
import { noticePage, signInPage } from './sign-in-page.ts';

export const isInteraction = (url: string | undefined): boolean => /^\/interaction\/[\w-]+$/.test(url ?? '');

/** Asks who signs in, and hands the answer back to the provider. */
export const handleInteraction = async (
  provider: Provider,
  accounts: readonly Account[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const interaction = await provider.interactionDetails(request, response).catch(() => null);
  const words = wordsFor(text(interaction?.params['ui_locales']), request.headers['accept-language']);
  if (!interaction) return send(response, 400, noticePage(words, words.expired, words.expiredHint));
  const finish = (result: Parameters<Provider['interactionFinished']>[2]): Promise<void> =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  const target = text(interaction.params['redirect_uri']);
  const page = { words, uid: interaction.uid, accounts, formTargets: target ? [new URL(target).origin] : [] };

  if (request.method !== 'POST') return send(response, 200, signInPage(page));
  const answer = new URLSearchParams(await readBody(request));
  if (answer.has('cancel')) return finish({ error: 'access_denied', error_description: 'cancelled' });
  const account = accounts.find(({ name }) => name === answer.get('persona'));
  if (!account) return send(response, 422, signInPage({ ...page, refused: true }));
  return finish({ login: { accountId: account.name, remember: false } });
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const send = (response: ServerResponse, status: number, page: Page): void => {
  response.writeHead(status, pageHeaders(page)).end(renderPage(page));
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > 4096) return '';
  }
  return body;
};
