import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { axeFindings } from './accessibility.ts';
import { watchForTrouble, type Trouble } from './trouble.ts';

/** Somebody in front of a browser of their own: nothing remembered from anybody before. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly trouble: Trouble;
  /** Opens an address of the web application, as if typed into the bar; resolves with the status. */
  readonly open: (path: string, expectedStatus?: number) => Promise<void>;
  /** Stands in front of the page with this heading, which must be accessible as it stands there. */
  readonly arriveAt: (heading: string | RegExp) => Promise<void>;
  /** Signs in at the identity provider and comes back to the address. */
  readonly signIn: (persona: string, returnTo?: string) => Promise<void>;
}

let connected: Promise<Browser> | undefined;
const browser = (): Promise<Browser> => (connected ??= chromium.connect(inject('browserEndpoint')));

const usual: BrowserContextOptions = {
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  viewport: { width: 1280, height: 900 },
  // Colours half-way through a transition are nobody's contrast.
  reducedMotion: 'reduce',
};

const enter = async (options: BrowserContextOptions): Promise<Visitor> => {
  const { web, issuer } = inject('stackUrls');
  const context = await (await browser()).newContext({ ...usual, ...options, baseURL: web });
  context.setDefaultTimeout(15_000);
  const trouble = watchForTrouble(context, [web, issuer]);
  const page = await context.newPage();
  const isScripted = options.javaScriptEnabled !== false;

  const open = async (path: string, expectedStatus = 200): Promise<void> => {
    if (expectedStatus >= 400) trouble.expect(new RegExp(`status of ${expectedStatus} `));
    const response = await page.goto(path);
    expect(response?.status()).toBe(expectedStatus);
    if (isScripted) await standsStill(page);
  };
  const arriveAt = async (heading: string | RegExp): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    if (isScripted) await standsStill(page);
    expect(await axeFindings(page)).toEqual([]);
  };
  const signIn = async (persona: string, returnTo = '/'): Promise<void> => {
    await page.goto(`/auth/login?returnTo=${encodeURIComponent(returnTo)}`);
    await page.locator(`button[value="${persona}"]`).click();
    await page.waitForURL((url) => url.origin === new URL(web).origin);
    if (isScripted) await standsStill(page);
  };
  return { page, context, trouble, open, arriveAt, signIn };
};

/** The announcer of page titles is the last thing the scripts add: from then on they listen. */
export const standsStill = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load');
  if (new URL(page.url()).origin !== new URL(inject('stackUrls').web).origin) return;
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
};

/** A test of one visit, signed in or not; a page that logs errors or misses something fails it in the end. */
export const visiting =
  (
    persona: string | null,
    body: (visitor: Visitor) => Promise<void>,
    options: BrowserContextOptions = {},
  ): (() => Promise<void>) =>
  async () => {
    const visitor = await enter(options);
    try {
      if (persona) await visitor.signIn(persona);
      await body(visitor);
      expect(visitor.trouble.found()).toEqual([]);
    } finally {
      await visitor.context.close();
    }
  };
