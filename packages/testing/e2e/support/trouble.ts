import type { BrowserContext } from 'playwright-core';

/** What went wrong behind a page that may look well all the same. */
export interface Trouble {
  readonly found: () => readonly string[];
  /** Trouble that belongs to what the test does on purpose. */
  readonly expect: (pattern: RegExp) => void;
}

/** Notes errors in the console, requests that failed, and requests to anybody but these origins. */
export const watchForTrouble = (context: BrowserContext, origins: readonly string[]): Trouble => {
  const noted: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') noted.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => noted.push(`script: ${String(error.error())}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser's own doing: a page that is left gives up what it was still loading.
    if (reason !== 'net::ERR_ABORTED') noted.push(`failed: ${request.method()} ${request.url()} ${reason}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !origins.includes(origin)) noted.push(`foreign host: ${request.url()}`);
  });
  return {
    found: () => noted.filter((entry) => !expected.some((pattern) => pattern.test(entry))),
    expect: (pattern) => expected.push(pattern),
  };
};
