import type { Page } from 'playwright-core';

/** A signed token: header and payload both are JSON. The web's own sealed cookie has an empty second part. */
export const signedToken = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/;

export interface Wiretap {
  /** Where tokens went by, and whatever could not be read. */
  readonly findings: string[];
  /** Answers read so far, redirects included. */
  readonly count: () => number;
}

interface PausedAnswer {
  readonly requestId: string;
  readonly request: { readonly url: string };
  /** Set when the browser gave up waiting: then there is no answer to read. */
  readonly responseErrorReason?: string;
  readonly responseStatusCode?: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value: string }[];
}

/** Reads every answer to the page before the browser gets it: address, headers and body. */
export const tapInto = async (page: Page): Promise<Wiretap> => {
  const session = await page.context().newCDPSession(page);
  const findings: string[] = [];
  let count = 0;
  const bodyOf = async (answer: PausedAnswer): Promise<string> => {
    const { requestId, responseErrorReason, responseStatusCode = 0 } = answer;
    if (responseErrorReason || (responseStatusCode >= 300 && responseStatusCode < 400)) return '';
    const { body, base64Encoded } = await session.send('Fetch.getResponseBody', { requestId });
    return base64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  };
  const read = async (answer: PausedAnswer): Promise<void> => {
    const { request, responseHeaders = [] } = answer;
    const headers = responseHeaders.map(({ name, value }) => `${name}: ${value}`).join('\n');
    for (const [place, text] of Object.entries({ address: request.url, headers, body: await bodyOf(answer) }))
      if (signedToken.test(text))
        findings.push(`token in the ${place} of ${request.url.split('?')[0] ?? ''}`);
    count += 1;
  };
  session.on('Fetch.requestPaused', (answer) => {
    read(answer)
      .catch((error: unknown) => findings.push(`${answer.request.url}: ${String(error)}`))
      .then(() => session.send('Fetch.continueRequest', { requestId: answer.requestId }))
      .catch((error: unknown) => findings.push(`${answer.request.url}: ${String(error)}`));
  });
  await session.send('Fetch.enable', { patterns: [{ requestStage: 'Response' }] });
  return { findings, count: () => count };
};
