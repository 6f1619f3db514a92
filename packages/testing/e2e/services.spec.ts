/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { darkFindings, narrowFindings, printFindings } from './support/accessibility.ts';
import { keyboardFindings } from './support/keyboard.ts';
import { serviceAddress } from './support/service-pages.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { columnOf } from './support/tables.ts';
import { standsStill, visiting } from './support/visitor.ts';

const said = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value ?? '');

/** As every page is looked at, in the states that only a walk brings about. */
const look = async (page: Page, name: string): Promise<void> => {
  expect({
    dark: await darkFindings(page),
    narrow: await narrowFindings(page),
    print: await printFindings(page),
    keyboard: await keyboardFindings(page),
  }).toEqual({ dark: [], narrow: [], print: [], keyboard: [] });
  if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(page, name);
};

it(
  'a contact is recorded with the keyboard alone, a fresh form stands there, and one key leads to the way back',
  visiting('cm.meckenheim', async ({ page, open, arriveAt }) => {
    await open('/services/new');
    await arriveAt('Beratung eintragen');
    let pressed = 0;
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.press(key);
        pressed += 1;
      }
    };
    // referral counselling, by phone, three people
    await press('2', 'Tab', '2', 'Tab', '3', 'Enter');
    await said(page, 'Gespeichert: Verweisberatung am');
    await said(page, '3 Zielgruppe, 0 Partner');
    console.log(`A service is recorded with ${pressed} keystrokes.`);
    await expect.poll(() => focused(page)).toBe('REFERRAL_COUNSELLING');
    expect(await page.getByLabel('Zielgruppe (Personen)').inputValue()).toBe('1');

    pressed = 0;
    await press('Enter');
    await said(page, '1 Zielgruppe, 0 Partner');
    console.log(`The same kind once more: ${pressed} keystroke.`);
    await expect.poll(() => focused(page)).toBe('REFERRAL_COUNSELLING');
    expect(await page.locator('input[name=channel]:checked').inputValue()).toBe('PHONE');
    await look(page, 'service-saved');

    await page.getByRole('radio', { name: 'Verweisberatung' }).focus();
    pressed = 0;
    await press('Shift+Tab', 'Enter');
    await said(page, 'Zurückgenommen: Verweisberatung am');
    console.log(`Taken back with ${pressed} keystrokes.`);
    await page.getByRole('button', { name: 'Wiederherstellen' }).click();
    await said(page, 'Gespeichert: Verweisberatung am');
  }),
);

it(
  'what was typed survives a lost connection and is saved once',
  visiting('cm.lohmar', async ({ page, context, open, trouble }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await open('/services/new');
    await page.getByRole('radio', { name: 'Workshop' }).check();
    await page.getByLabel('Zielgruppe (Personen)').fill('23');
    await page.getByLabel('Sprache').check();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('alert').filter({ hasText: 'Noch nicht gespeichert' }).waitFor();
    await context.setOffline(false);
    expect(await page.getByLabel('Zielgruppe (Personen)').inputValue()).toBe('23');
    expect(await page.getByLabel('Sprache').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await said(page, 'Gespeichert: Workshop am');
    await open('/services');
    const participants = await columnOf(page, 'Beteiligte');
    expect(participants.filter((one) => one === '23 Zielgruppe, 0 Partner')).toHaveLength(1);
  }),
);

it(
  'without scripts it is recorded all the same',
  visiting(
    'cm.swisttal',
    async ({ page, open }) => {
      await open('/services/new');
      await page.getByRole('radio', { name: 'Arbeitskreis' }).check();
      await page.getByLabel('Kooperationspartner (Personen)').fill('9');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await said(page, 'Gespeichert: Arbeitskreis am');
    },
    { javaScriptEnabled: false },
  ),
);

it(
  'one’s own is corrected and taken back from the list, with the way back beside it',
  visiting('cm.windeck', async ({ page, open, arriveAt }) => {
    await open('/services/new');
    await page.getByRole('radio', { name: 'Projektgruppe' }).check();
    await page.getByLabel('Zielgruppe (Personen)').fill('4');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await said(page, 'Gespeichert: Projektgruppe am');
    await open('/services?type=PROJECT_GROUP&whose=own');
    await page.getByRole('table').getByRole('link', { name: 'Projektgruppe' }).first().click();
    await arriveAt(/^Projektgruppe am/);
    await look(page, 'service-correct');
    await page.getByLabel('Zielgruppe (Personen)').fill('6');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await said(page, '6 Zielgruppe, 0 Partner');
    await page
      .getByRole('button', { name: /^Projektgruppe am .* zurücknehmen$/ })
      .first()
      .click();
    await said(page, 'Zurückgenommen: Projektgruppe am');
    await standsStill(page);
    await page.getByRole('button', { name: 'Wiederherstellen', exact: true }).click();
    await said(page, 'Gespeichert: Projektgruppe am');
  }),
);

it(
  'the county sees kinds, days and numbers of all municipalities, and of nobody who did it',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open('/services');
    await arriveAt('Beratungen');
    expect(await page.getByRole('columnheader', { name: 'Kommune' }).count()).toBe(1);
    expect(await page.getByRole('columnheader', { name: 'Wer' }).count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toContain('Muster-');
    await page.getByRole('link', { name: 'Beratungsstatistik' }).click();
    await arriveAt('Beratungsstatistik');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Als CSV speichern' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^beratungsstatistik-/);
  }),
);

it(
  'HR finds no way to services: no entry in the menu, not allowed by address',
  visiting('hr.bornheim', async ({ page, open }) => {
    await open('/');
    expect(await page.getByRole('link', { name: 'Beratungen', exact: true }).count()).toBe(0);
    for (const address of [
      '/services',
      '/services/new',
      '/services/figures',
      serviceAddress('cm.bornheim', '2026-03'),
    ]) {
      await open(address, 403);
      await page.getByRole('heading', { level: 1, name: 'Nicht erlaubt' }).waitFor();
    }
  }),
);
