import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserFlags, findChromium, packagedChromium } from './chromium.ts';

it('finds a browser that runs', async () => {
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Grüße</h1>');
    expect(await page.locator('h1').innerText()).toBe('Grüße');
  } finally {
    await browser.close();
  }
});

it('brings a browser of its own for machines that have none', async () => {
  const browser = await chromium.launch({
    executablePath: await packagedChromium(),
    args: [...browserFlags],
  });
  try {
    expect(Number.parseInt(browser.version(), 10)).toBeGreaterThanOrEqual(140);
  } finally {
    await browser.close();
  }
});

it.each(['/nowhere/chromium', '/bin/false'])('says what to do when KIM_CHROMIUM is %s', async (path) => {
  await expect(findChromium(path)).rejects.toThrow(
    expect.objectContaining({
      name: 'StartFailure',
      message: expect.stringMatching(
        new RegExp(
          `KIM_CHROMIUM=${path}.*Ausweg: apt-get install chromium[^]*Way out: apt-get install chromium`,
        ),
      ) as string,
    }),
  );
});
