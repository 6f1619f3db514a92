import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { expect, inject } from 'vitest';
import { axeFindings } from './accessibility.ts';
import { watchForTrouble, type Trouble } from './trouble.ts';

/** Somebody in front of a browser of their own: nothing remembered from anybody before. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly trouble: Trouble;
  /** Opens an address of the web application, as if typed into the bar. */
  readonly open: (path: string, expectedStatus?: number) => Promise<void>;
  /** Stands in front of the page with this heading, which must be accessible as it stands there. */
  readonly arriveAt: (heading: string | RegExp) => Promise<void>;
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

const newContext = async (options: BrowserContextOptions): Promise<BrowserContext> => {
  const baseURL = inject('stackUrls').web;
  const context = await (await browser()).newContext({ ...usual, ...options, baseURL });
  context.setDefaultTimeout(15_000);
  return context;
};

const enter = async (options: BrowserContextOptions): Promise<Visitor> => {
  const { web, issuer } = inject('stackUrls');
  const context = await newContext(options);
  const trouble = watchForTrouble(context, [web, issuer]);
  const page = await context.newPage();
  const isScripted = options.javaScriptEnabled !== false;
  // Announced in advance, then not fetched.
  if (!isScripted) trouble.expect(/\.js csp$/);

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
  return { page, context, trouble, open, arriveAt };
};

/** The announcer of page titles is the last thing the scripts add: from then on they listen. */
export const standsStill = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load');
  if (new URL(page.url()).origin !== new URL(inject('stackUrls').web).origin) return;
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
};

/** Signs in at the identity provider, as whoever sits there would, and comes back. */
export const signIn = async (page: Page, persona: string): Promise<void> => {
  const { web } = inject('stackUrls');
  await page.goto('/auth/login');
  await page.locator(`button[value="${persona}"]`).click();
  await page.waitForURL((url) => url.origin === new URL(web).origin);
};

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;
const sessions = new Map<string, Promise<Session>>();

/** The cookies of somebody who has just signed in; once per persona and file, because signing in takes its time. */
const sessionOf = (persona: string): Promise<Session> => {
  const known = sessions.get(persona) ?? beginSession(persona);
  sessions.set(persona, known);
  return known;
};

const beginSession = async (persona: string): Promise<Session> => {
  const context = await newContext({});
  try {
    await signIn(await context.newPage(), persona);
    return await context.storageState();
  } finally {
    await context.close();
  }
};

/** A test of one visit, signed in or not; a page that logs errors or misses something fails it in the end. */
export const visiting =
  (
    persona: string | null,
    body: (visitor: Visitor) => Promise<void>,
    options: BrowserContextOptions = {},
  ): (() => Promise<void>) =>
  async () => {
    const session = persona ? { storageState: await sessionOf(persona) } : {};
    const visitor = await enter({ ...session, ...options });
    try {
      await body(visitor);
      expect(visitor.trouble.found()).toEqual([]);
    } finally {
      await visitor.context.close();
    }
  };
