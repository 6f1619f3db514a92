/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// What colours can break.
const colourRules = ['color-contrast', 'link-in-text-block'];

// Only what fails is described in full, and nothing here has frames: that is most of the time axe takes.
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'], iframes: false }).setLegacyMode();

const findingsOf = async (axe: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary ?? ''}`),
  );
};

/** What axe objects to on the page as it stands, one line per rule and place. */
export const axeFindings = (page: Page): Promise<readonly string[]> =>
  findingsOf(axeOn(page).withTags(wcag22AA));

/** What it objects to in the colours of the night; the markup is the same as by day. */
export const darkFindings = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const findings = await findingsOf(axeOn(page).withRules(colourRules));
  await page.emulateMedia({ colorScheme: 'light' });
  return findings;
};

/** 1280 pixels at 400 % are 320: nothing may need scrolling sideways, and axe looks again. */
export const narrowFindings = async (page: Page): Promise<readonly string[]> => {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const width = await page.evaluate(() =>
    Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
  );
  const findings = await axeFindings(page);
  if (wide) await page.setViewportSize(wide);
  return width > 320 ? [`${width} pixels wide`, ...findings] : findings;
};

/** On paper: the content, and nothing that only a screen can use. */
export const printFindings = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ media: 'print' });
  const content = (await page.locator('main').innerText()).trim();
  // The provider's buttons are its list of people: there they are the content.
  const useless = page.locator(
    'nav, button:not([name=persona]):not([name=cancel]), a.kern-btn, [role=search], .skip',
  );
  const shown = await useless
    .filter({ visible: true })
    .evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)));
  const title = await page.getByRole('heading', { level: 1 }).isVisible();
  await page.emulateMedia({ media: 'screen' });
  return [
    ...shown.map((html) => `printed: ${html}`),
    ...(content && title ? [] : ['content or title missing']),
  ];
};
