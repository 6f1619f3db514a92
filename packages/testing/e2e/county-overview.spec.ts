/// <reference lib="dom" />
import { expect, it } from 'vitest';
import { municipalityAddress } from './support/addresses.ts';
import { tabTo } from './support/keyboard.ts';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

it(
  'the coordinator comes from home to the county, and by keyboard from a tile to its municipality',
  visiting('coordinator.rsk', async ({ page, open, arriveAt }) => {
    await open('/');
    await page.getByRole('main').getByRole('link', { name: 'Kreisüberblick' }).click();
    await arriveAt('Kreisüberblick: Rhein-Sieg-Kreis');
    const tile = `figure a[href="${municipalityAddress('alfter')}"]`;
    await page.getByRole('link', { name: /^Alfter linksrheinisch, Offene Fälle: \d+$/ }).waitFor();
    expect(await page.locator('figure svg a').count()).toBe(19);
    await tabTo(page, tile);
    await page.keyboard.press('Enter');
    await arriveAt('Alfter');
    await page.getByRole('link', { name: 'coordinator@rsk.example' }).waitFor();
  }),
);

it(
  'what the map shows is chosen, stays in the address, and agrees with the table',
  visiting('coordinator.rsk', async ({ page, open }) => {
    await open('/county');
    await page.getByLabel('Karte zeigt').selectOption('fte');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.waitForURL(/measure=fte/);
    const drawn = await page.locator('figure svg text.value').allTextContents();
    const table = (await columnOf(page, 'VZÄ')).slice(0, 19);
    expect(drawn.toSorted()).toEqual(table.toSorted());
    const sum = drawn.reduce((total, text) => total + Number(text.replace(',', '')), 0);
    expect(sum).toBe(1700);
  }),
);

it(
  'the head of the centre assigns somebody who stands in, and the municipality finds them as a contact',
  visiting('head.rsk', async ({ page, open, arriveAt }) => {
    // the head is its fixed coordinator, and nobody else's page shows this municipality
    await open(`${municipalityAddress('ruppichteroth')}/coordination`);
    await arriveAt('Koordination: Ruppichteroth');
    await page.getByText('Zuordnung beenden: Karim Muster-Rsk', { exact: false }).click();
    await page.getByLabel('Letzter Tag').last().fill('2030-12-31');
    await page.getByRole('button', { name: 'Ende festlegen' }).last().click();
    await page.getByText('Das Ende der Zuordnung ist festgelegt.').waitFor();
    expect(await columnOf(page, 'bis')).toContain('31.12.2030');
  }),
);

it(
  'the coordinator records a visit; the municipality is told the day and what for, and no more',
  visiting('coordinator.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open(`${municipalityAddress('swisttal')}/coordination`);
    await arriveAt('Koordination: Swisttal');
    await page.getByText('Besuch eintragen', { exact: true }).first().click();
    await page.getByLabel('Anlass').selectOption('TRAINING');
    await page.getByLabel('Personen').fill('6');
    await page.getByLabel('Notiz').fill('Rückruf 02241 555 010');
    await page.getByRole('button', { name: 'Besuch eintragen' }).click();
    await page.getByText('Bitte keine Angaben zu Personen', { exact: false }).first().waitFor();
    await page.getByLabel('Notiz').fill('Neue Vorlagen');
    await page.getByRole('button', { name: 'Besuch eintragen' }).click();
    await page.getByText('Der Besuch ist eingetragen.').waitFor();
    expect(await columnOf(page, 'Notiz')).toContain('Neue Vorlagen');
    await visiting('cm.swisttal', async ({ page: theirs, open: look }) => {
      await look(`${municipalityAddress('swisttal')}/coordination`);
      expect(await columnOf(theirs, 'Anlass')).toContain('Schulung');
      expect(await theirs.getByText('Neue Vorlagen').count()).toBe(0);
    })();
  }),
);

it(
  'a coordinator puts right what they recorded of a visit, and is not offered what others recorded',
  visiting('coordinator.rsk', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 422 /);
    await open(`${municipalityAddress('rheinbach')}/coordination`);
    await page.getByText('Besuch eintragen', { exact: true }).first().click();
    await page.getByLabel('Anlass').selectOption('TRAINING');
    await page.getByLabel('Personen').fill('6');
    await page.getByRole('button', { name: 'Besuch eintragen' }).click();
    await page.getByText('Der Besuch ist eingetragen.').waitFor();
    await page.getByRole('link', { name: 'Berichtigen' }).first().click();
    await page.getByRole('heading', { name: /^Eintrag berichtigen: Schulung, / }).waitFor();
    await arriveAt('Koordination: Rheinbach');
    const count = page.getByRole('region', { name: /^Eintrag berichtigen/ }).getByLabel('Personen');
    expect(await count.inputValue()).toBe('6');
    await count.fill('501');
    await page.getByRole('button', { name: 'Berichtigung speichern' }).click();
    await page.getByRole('alert').first().waitFor();
    await count.fill('9');
    await page.getByRole('button', { name: 'Berichtigung speichern' }).click();
    await page.getByText('Der Besuch ist berichtigt.').waitFor();
    expect((await columnOf(page, 'Personen'))[0]).toBe('9');
    await visiting('head.rsk', async ({ page: theirs, open: look }) => {
      await look(`${municipalityAddress('rheinbach')}/coordination`);
      expect(await columnOf(theirs, 'Personen')).toContain('9');
      expect(await theirs.getByRole('link', { name: 'Berichtigen' }).count()).toBe(0);
    })();
  }),
);

it(
  'HR is not offered the county, and its address tells that a right is missing',
  visiting('hr.bornheim', async ({ page, open, trouble }) => {
    await open('/');
    expect(await page.locator('#main-menu a[href="/county"]').count()).toBe(0);
    trouble.expect(/status of 403 /);
    await open('/county', 403);
  }),
);
