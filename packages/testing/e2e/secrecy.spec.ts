/// <reference lib="dom" />
import type { BrowserContext, Response } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { fillAddress, municipalityAddress, positionAddress } from './support/addresses.ts';
import { visiting } from './support/visitor.ts';

/** A signed token: header and payload both are JSON. Our own sealed cookie has an empty second part. */
const signedToken = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/;

interface Overheard {
  readonly tokens: string[];
  readonly reading: Promise<void>[];
}

const listenIn = (context: BrowserContext): Overheard => {
  const tokens: string[] = [];
  const listen = async (response: Response): Promise<void> => {
    const headers = JSON.stringify(await response.headersArray());
    const isRedirect = response.status() >= 300 && response.status() < 400;
    const body = isRedirect ? '' : await response.text();
    for (const [place, text] of Object.entries({ address: response.url(), headers, body }))
      if (signedToken.test(text)) tokens.push(`${place} of ${response.url().split('?')[0] ?? ''}`);
  };
  const reading: Promise<void>[] = [];
  context.on('response', (response) => reading.push(listen(response)));
  return { tokens, reading };
};

it(
  'no token ever reaches the browser: not in answers, addresses, cookies, pages or stores',
  visiting(null, async ({ page, context, open, arriveAt }) => {
    const overheard = listenIn(context);
    const listened = async (): Promise<void> => {
      await page.waitForLoadState('networkidle');
      await Promise.all(overheard.reading);
    };
    await page.goto('/auth/login');
    await listened();
    await page.locator('button[value="hr.bornheim"]').click();
    await arriveAt('Guten Tag, Petra Muster-Bornheim');
    await listened();
    for (const path of ['/municipalities', municipalityAddress('bornheim'), positionAddress('bornheim-cm-1')]) {
      await open(path);
      await listened();
      const kept = await page.evaluate(() => ({
        cookie: document.cookie,
        local: { ...localStorage },
        session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
        databases: indexedDB.databases ? 'asked' : 'none',
      }));
      expect(kept).toEqual({ cookie: '', local: {}, session: [], databases: 'asked' });
      expect(await page.content()).not.toMatch(signedToken);
    }
    expect(overheard.reading.length).toBeGreaterThan(20);
    const cookies = (await context.cookies(inject('stackUrls').web)).filter(({ name }) => name.startsWith('kim_session'));
    expect(cookies.length).toBeGreaterThan(0);
    for (const { httpOnly, sameSite, value } of cookies) {
      expect({ httpOnly, sameSite }).toEqual({ httpOnly: true, sameSite: 'Lax' });
      expect(value).not.toMatch(signedToken);
    }
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await arriveAt('Sie sind abgemeldet');
    await listened();
    expect(overheard.tokens).toEqual([]);
  }),
);

it.each(['/', '/municipalities', municipalityAddress('bornheim'), fillAddress('sankt-augustin-cm-2'), '/nirgends'])(
  'the answer at %s lets nobody else’s code, frames or caches near it',
  (path) =>
    visiting('hr.sankt-augustin', async ({ page, trouble }) => {
      trouble.expect(/status of 404 /);
      const headers = (await page.goto(path))?.headers() ?? {};
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).not.toContain('unsafe-eval');
      expect(headers['cache-control']).toBe('private, no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
    })(),
);
