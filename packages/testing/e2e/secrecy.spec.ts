/// <reference lib="dom" />
import { expect, inject, it } from 'vitest';
import { fillAddress, municipalityAddress, positionAddress } from './support/addresses.ts';
import { signIn, visiting } from './support/visitor.ts';
import { signedToken, tapInto } from './support/wiretap.ts';

it(
  'no token ever reaches the browser: not in answers, addresses, cookies, pages or stores',
  visiting(null, async ({ page, context, open, arriveAt }) => {
    const wiretap = await tapInto(page);
    await signIn(page, 'hr.bornheim');
    for (const path of [
      '/',
      '/municipalities',
      municipalityAddress('bornheim'),
      positionAddress('bornheim-cm-1'),
    ]) {
      await open(path);
      const kept = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: Object.keys(localStorage),
        // Where SvelteKit notes how far a page was scrolled.
        session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
      }));
      expect(kept).toEqual({ cookie: 'kim_locale=de', local: [], session: [], databases: [], caches: [] });
      expect(await page.content()).not.toMatch(signedToken);
    }
    const cookies = await context.cookies(inject('stackUrls').web);
    const sealed = cookies.filter(({ name }) => name.startsWith('kim_session'));
    expect(sealed.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
      { name: 'kim_session_0', httpOnly: true, sameSite: 'Lax' },
    ]);
    for (const { value } of cookies) expect(value).not.toMatch(signedToken);
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await arriveAt('Sie sind abgemeldet');
    expect(wiretap.findings).toEqual([]);
    expect(wiretap.count()).toBeGreaterThan(30);
  }),
);

it.each([
  '/',
  '/municipalities',
  municipalityAddress('bornheim'),
  fillAddress('sankt-augustin-cm-2'),
  '/nirgends',
])('the answer at %s lets nobody else’s code, frames or caches near it', (path) =>
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
