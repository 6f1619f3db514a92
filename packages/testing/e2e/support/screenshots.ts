import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { checkout } from '../../src/stack/checkout.ts';

/** The page as a whole, at a desk and at 400 %, under .data/screenshots. */
export const takeScreenshots = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['KIM_SCREENSHOTS_FOLDER'] ?? join(checkout, '.data/screenshots');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
};
