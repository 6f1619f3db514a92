/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { darkFindings, narrowFindings, printFindings } from './support/accessibility.ts';
import { askDatabase } from './support/database.ts';
import { caseAddress } from './support/handover-pages.ts';
import { keyboardFindings } from './support/keyboard.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { visiting } from './support/visitor.ts';

const persona = 'cm.much';
const notes = `${caseAddress(persona, 2)}/notes`;
const WORDS = 'Hat am Montag einen Termin beim Amt. Braucht eine Begleitung.';

const said = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();
const kept = (page: Page): Promise<void> => said(page, /^Entwurf gespeichert um \d\d:\d\d$/);
const textOf = (page: Page) => page.getByLabel('Was wurde besprochen oder beobachtet?').first();

it(
  'what is typed without a connection is there after a reload, and gone once it is sent',
  visiting(persona, async ({ page, context, open, arriveAt, trouble }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Unable to preload/);
    await open(notes);
    await textOf(page).fill(WORDS.slice(0, 36));
    await kept(page);
    await context.setOffline(true);
    await textOf(page).fill(WORDS);
    await said(page, 'Keine Verbindung.');
    if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(page, 'draft-offline');
    await context.setOffline(false);
    await kept(page);

    await open(notes);
    await arriveAt('Verlauf');
    await page.getByText('Ihr Entwurf ist wieder da').waitFor();
    expect(await textOf(page).inputValue()).toBe(WORDS);
    expect({
      dark: await darkFindings(page),
      narrow: await narrowFindings(page),
      print: await printFindings(page),
      keyboard: await keyboardFindings(page),
    }).toEqual({ dark: [], narrow: [], print: [], keyboard: [] });
    if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(page, 'draft-restored');
    // shared machines: nothing of it stays in the browser, and the database cannot read it either
    const stored = await page.evaluate(() => [
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
      document.cookie,
    ]);
    expect(stored.join()).not.toContain('Termin');
    const rows = await askDatabase(`select d::text as row from content.draft d`);
    expect(JSON.stringify(rows)).not.toContain('Termin');

    await page.getByRole('button', { name: 'Notiz speichern' }).click();
    await page.getByText('Ihre Angaben sind gespeichert.').waitFor();
    expect(await textOf(page).inputValue()).toBe('');
    await open(notes);
    expect(await textOf(page).inputValue()).toBe('');
    expect(await page.getByText('Ihr Entwurf ist wieder da').count()).toBe(0);
    expect(await page.getByRole('listitem').getByText(WORDS).count()).toBe(1);
  }),
);

it(
  'whoever leaves with words that are not kept yet is asked first',
  visiting(persona, async ({ page, context, open, trouble }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Unable to preload/);
    await open(`${caseAddress(persona, 3)}/notes`);
    await context.setOffline(true);
    await textOf(page).fill('Noch nicht gesichert.');
    await said(page, 'Keine Verbindung.');
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Ziele', exact: true }).click();
    await expect.poll(() => asked).toHaveLength(1);
    expect(asked[0]).toContain('noch nicht gespeichert');
    expect(await textOf(page).inputValue()).toBe('Noch nicht gesichert.');
    await context.setOffline(false);
    await kept(page);
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await page.getByRole('link', { name: 'Ziele', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Ziele' }).waitFor();
    expect(asked).toHaveLength(1);
  }),
);

it(
  'without scripts the draft stands in the form and can be discarded',
  visiting(
    persona,
    async ({ page, open }) => {
      const address = `${caseAddress(persona, 3)}/notes`;
      await open(address);
      expect(await textOf(page).inputValue()).toBe('Noch nicht gesichert.');
      await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
      await page.waitForURL(`**${address}`);
      expect(await textOf(page).inputValue()).toBe('');
      expect(await page.getByRole('button', { name: 'Entwurf verwerfen' }).count()).toBe(0);
    },
    { javaScriptEnabled: false },
  ),
);

it(
  'four more forms keep what is typed',
  visiting(persona, async ({ page, open }) => {
    const led = caseAddress(persona, 1);
    const forms = [
      ['/services/new', 'Zielgruppe (Personen)', '17'],
      [`${led}/assessment`, 'Wohnen (freiwillig)', '2'],
      [`${led}/goals/new`, 'Was soll erreicht werden? (Ziel 2)', 'Ich finde eine Wohnung.'],
      ['/cases/new', 'Telefon', '+49 2241 555 0'],
    ] as const;
    for (const [address, label, typed] of forms) {
      await open(address);
      if (address === '/cases/new') {
        await page.getByLabel('Nachname').fill('Muster-Entwurf');
        await page.getByLabel('Vorname').fill('Dana');
        await page.getByRole('button', { name: 'Suchen und weiter' }).click();
        await page.getByRole('heading', { name: 'Einwilligung' }).waitFor();
      }
      const field = page.getByLabel(label).first();
      if (typed === '2') await field.selectOption(typed);
      else await field.fill(typed);
      await kept(page);
      await open(address);
      expect([address, await page.getByLabel(label).first().inputValue()]).toEqual([address, typed]);
    }
    expect(await page.getByLabel('Nachname').inputValue()).toBe('Muster-Entwurf');
    await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
    await page.getByRole('button', { name: 'Suchen und weiter' }).waitFor();
  }),
);

it(
  'a colleague of another house sees neither the draft nor that there is one',
  visiting('cm.neunkirchen-seelscheid', async ({ page, open }) => {
    await open(notes, 404);
    await open(`${caseAddress(persona, 1)}/goals/new`, 404);
    await open('/services/new');
    expect(await page.getByText('Ihr Entwurf ist wieder da').count()).toBe(0);
    expect(await page.getByLabel('Zielgruppe (Personen)').inputValue()).toBe('1');
  }),
);

it(
  'a correction and a task that were begun are there on return, each where it belongs',
  visiting('cm.windeck', async ({ page, open, arriveAt }) => {
    const home = caseAddress('cm.windeck', 3);
    await open(`${home}/notes`);
    await textOf(page).fill('Kurs begint am Montag.');
    await page.getByRole('button', { name: 'Notiz speichern' }).click();
    await page.getByText('Ihre Angaben sind gespeichert.').waitFor();
    await page
      .getByText(/^Notiz vom .* berichtigen$/)
      .first()
      .click();
    const correction = page.getByLabel('Was wurde besprochen oder beobachtet?').nth(1);
    await correction.fill('Kurs beginnt am Montag.');
    await kept(page);
    await open(`${home}/notes`);
    await arriveAt('Verlauf');
    await page.getByText('Ihr Entwurf ist wieder da').waitFor();
    expect(await correction.inputValue()).toBe('Kurs beginnt am Montag.');
    expect(await textOf(page).inputValue()).toBe('');
    if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(page, 'draft-correction');
    await page.getByRole('button', { name: 'Berichtigung speichern' }).click();
    await page.getByText('Ihre Angaben sind gespeichert.').waitFor();
    await open(`${home}/notes`);
    expect(await page.getByText('Ihr Entwurf ist wieder da').count()).toBe(0);

    await open(`${home}/tasks`);
    const task = page.getByLabel('Aufgabe', { exact: true });
    await task.fill('Kursträger anrufen');
    await kept(page);
    await open(`${home}/tasks`);
    await arriveAt('Aufgaben');
    expect(await task.inputValue()).toBe('Kursträger anrufen');
    await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
    await page.getByText('Ihr Entwurf ist wieder da').waitFor({ state: 'detached' });
    expect(await task.inputValue()).toBe('');
  }),
);
