import { expect, it } from 'vitest';
import { darkFindings, narrowFindings, printFindings } from './support/accessibility.ts';
import { keyboardFindings, tabTo } from './support/keyboard.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { visiting } from './support/visitor.ts';

it(
  'a selection is kept under a name with the keyboard, begins the page, is renamed and goes',
  visiting('cm.bad-honnef', async ({ page, open, arriveAt }) => {
    const address = (): string => page.url().replace(/^.*\/cases/, '');
    await open('/cases?whose=led&state=all&phase=&area=&overdue=&sort=NEXT_DUE_ON');
    await arriveAt('Fälle');
    await page.getByText('Diese Auswahl speichern').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, '#save-name', 2);
    await page.keyboard.type('Alle meine');
    await tabTo(page, '#save-isDefault', 2);
    await page.keyboard.press('Space');
    await tabTo(page, 'button', 2);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Gespeichert' }).waitFor();

    const chips = page.getByRole('navigation', { name: 'Gespeicherte Auswahlen' });
    await chips.locator('[aria-current=page]', { hasText: /^Alle meine \(Startansicht\)$/ }).waitFor();
    expect({
      dark: await darkFindings(page),
      narrow: await narrowFindings(page),
      print: await printFindings(page),
      keyboard: await keyboardFindings(page),
    }).toEqual({ dark: [], narrow: [], print: [], keyboard: [] });

    // the page begins with it, and the whole list is one key away
    await open('/cases');
    expect(address()).toBe('?whose=led&state=all&sort=NEXT_DUE_ON');
    await chips.getByRole('link', { name: 'Alle offenen Fälle' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases?state=open');
    await chips.getByRole('link', { name: 'Alle meine' }).click();
    await page.waitForURL('**/cases?whose=led&state=all&sort=NEXT_DUE_ON');

    await page.getByText('Auswahl „Alle meine“ ändern').click();
    if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(page, 'cases-saved-filter');
    await page.getByLabel('Name der Auswahl').fill('Meine Fälle');
    await page.getByRole('button', { name: 'Umbenennen' }).click();
    await chips.getByRole('link', { name: 'Meine Fälle (Startansicht)' }).waitFor();
    await page.getByText('Auswahl „Meine Fälle“ ändern').click();
    await page.getByRole('button', { name: 'Auswahl „Meine Fälle“ entfernen' }).click();
    await chips.waitFor({ state: 'detached' });
    await open('/cases');
    expect(address()).toBe('');
  }),
);

it(
  'without scripts it is kept all the same, and a name is there once',
  visiting(
    'cm.niederkassel',
    async ({ page, open, trouble }) => {
      trouble.expect(/status of 422/);
      for (const phase of ['INTAKE', 'ASSESSMENT']) {
        await open(`/cases?phase=${phase}`);
        await page.getByText('Diese Auswahl speichern').click();
        await page.getByLabel('Name der Auswahl').fill('Am Anfang');
        await page.getByRole('button', { name: 'Auswahl speichern', exact: true }).click();
        if (phase === 'INTAKE') await page.getByRole('link', { name: 'Am Anfang' }).waitFor();
      }
      const taken = page.getByRole('alert').getByText('Eine Auswahl mit diesem Namen haben Sie schon.');
      await taken.waitFor();
      expect(await page.getByLabel('Name der Auswahl').inputValue()).toBe('Am Anfang');
    },
    { javaScriptEnabled: false },
  ),
);
