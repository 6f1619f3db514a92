import { expect, it } from 'vitest';
import { caseAddress } from './support/handover-pages.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { columnOf } from './support/tables.ts';
import { visiting } from './support/visitor.ts';

const persona = 'cm.sankt-augustin';
const second = caseAddress(persona, 2);

it('two correct the same person: the second sees both versions, and nothing is lost', async () => {
  await visiting(persona, async ({ page: one, open }) => {
    await open(`${second}/person`);
    await visiting(persona, async ({ page: other, open: openOther, arriveAt, trouble }) => {
      trouble.expect(/status of 409 /);
      await openOther(`${second}/person`);
      await one.getByLabel('Telefon').fill('+49 2241 1111');
      await one.getByLabel('Ort', { exact: false }).fill('Menden');
      await one.getByRole('button', { name: 'Angaben speichern' }).click();
      await one.getByText('Ihre Angaben sind gespeichert.').waitFor();

      await other.getByLabel('Telefon').fill('+49 2241 2222');
      await other.getByLabel('Erste Sprache').selectOption({ label: 'Dari' });
      await other.getByRole('button', { name: 'Angaben speichern' }).click();
      await other.getByRole('radio').first().waitFor();
      await arriveAt('Person');
      expect(await other.getByLabel('Ort', { exact: false }).inputValue()).toBe('Menden');
      await other.getByRole('radio', { name: /2222/ }).check();
      await other.getByRole('button', { name: 'Angaben speichern' }).click();
      await other.getByText('Ihre Angaben sind gespeichert.').waitFor();
      await openOther(second);
      await other.getByText('Dari, Deutsch').waitFor();
      await other.getByText('+49 2241 2222').waitFor();
      await other.getByText('Menden', { exact: true }).last().waitFor();
      await openOther(`${second}/person`);
      const former = other.getByRole('table', { name: 'Was berichtigt wurde' }).getByRole('row');
      expect(await former.filter({ hasText: 'Telefon' }).first().innerText()).toContain('+49 2241 1111');
      expect(await former.filter({ hasText: 'Muster-Sankt-Augustin' }).count()).toBeGreaterThan(2);
      if (process.env['KIM_SCREENSHOTS']) await takeScreenshots(other, 'person-corrected');
      await openOther(`${second}/timeline?kind=CLIENT_CORRECTED`);
      await arriveAt('Zeitleiste');
      expect(await other.getByRole('link', { name: 'Stammdaten berichtigt' }).count()).toBeGreaterThan(1);
    })();
  })();
});

it(
  'a name that another client of the house has too is pointed out',
  visiting(persona, async ({ page, open, arriveAt }) => {
    await open(`${caseAddress(persona, 3)}/person`);
    await page.getByLabel('Vorname').fill('Emre');
    await page.getByLabel('Geburtsdatum').fill('1996-12-08');
    await page.getByRole('button', { name: 'Angaben speichern' }).click();
    await page.getByText('Es gibt schon einen ähnlichen Fall').waitFor();
    await arriveAt('Person');
    expect(await page.getByRole('link', { name: /^Fall [2-9A-Z]{4}-/ }).count()).toBeGreaterThan(0);
  }),
);

it(
  'what a case is about is set anew, by keyboard alone',
  visiting(persona, async ({ page, open, arriveAt }) => {
    await open(second);
    await page.getByText('Zugang, Zielgruppen und Lebensbereiche ändern').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Wohnen' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Angaben zum Fall speichern' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Die Änderung ist eingetragen.').waitFor();
    await arriveAt(/^Fall /);
    await page.getByText('Arbeitsmarkt, Wohnen').waitFor();
  }),
);

it(
  'a family is entered from one end and read from both',
  visiting(persona, async ({ page, open, arriveAt }) => {
    const [third, fourth] = [caseAddress(persona, 3), caseAddress(persona, 4)];
    await open(`${third}/family`);
    const other = page.getByLabel('Andere Person');
    const name = (await other.last().locator('option').allInnerTexts()).find((text) => /1996/.test(text))!;
    await other.first().selectOption({ label: name });
    await page.getByRole('button', { name: 'Zusammenleben erfassen' }).click();
    await page.getByText('Lebt zusammen mit:').waitFor();
    await other.last().selectOption({ label: name });
    await page.getByLabel('Ist verwandt als').selectOption({ label: 'Kind' });
    await page.getByRole('button', { name: 'Verwandtschaft speichern' }).click();
    await page.getByRole('table').waitFor();
    await arriveAt('Familie');
    expect(await columnOf(page, 'Ist verwandt als')).toEqual(['Kind']);

    await open(`${fourth}/family`);
    expect(await columnOf(page, 'Ist verwandt als')).toEqual(['Elternteil']);
    await page.getByRole('button', { name: /als verwandte Person entfernen$/ }).click();
    await page.getByText('Es ist niemand als verwandt erfasst.').waitFor();
    await page.getByRole('button', { name: 'Lebt nicht mehr dort' }).click();
    await page.getByText('Es ist kein gemeinsamer Haushalt erfasst.').waitFor();
  }),
);
