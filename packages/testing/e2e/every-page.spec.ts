import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkout } from '../src/stack/checkout.ts';
import { axeFindings, darkFindings, narrowFindings, printFindings } from './support/accessibility.ts';
import { everyPage, type PageVisit } from './support/every-page.ts';
import { keyboardFindings } from './support/keyboard.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { standsStill, visiting } from './support/visitor.ts';

const patternOf = (route: string): RegExp => new RegExp(`^${route.replaceAll(/\[\w+\]/g, '[^/]+')}$`);

const look = ({ name, route, persona, address, heading, status = 200, doing }: PageVisit): Promise<void> =>
  visiting(persona, async ({ page, trouble }) => {
    if (status !== 200) trouble.expect(new RegExp(`status of ${status} `));
    const response = await page.goto(address);
    if (!doing) expect(response?.status()).toBe(status);
    if (route) expect(new URL(page.url()).pathname).toMatch(patternOf(route));
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    await standsStill(page);
    await doing?.(page);
    expect({
      light: await axeFindings(page),
      dark: await darkFindings(page),
      narrow: await narrowFindings(page),
      print: await printFindings(page),
      keyboard: await keyboardFindings(page),
    }).toEqual({ light: [], dark: [], narrow: [], print: [], keyboard: [] });
    if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(page, name);
  })();

// Two at a time: each waits for the browser half of its time, and none changes what another looks at.
it.concurrent.each(everyPage)(
  '$name: accessible by day and night, at 320 pixels, on paper and by keyboard',
  look,
);

it('no page of the web application is left out', async () => {
  const files = await readdir(join(checkout, 'packages/web/src/routes'), { recursive: true });
  const pages = files
    .filter((file) => /(^|\/)\+page\.svelte$/.test(file))
    .map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`);
  expect(pages.toSorted()).toEqual([...new Set(everyPage.flatMap(({ route }) => route ?? []))].toSorted());
});
