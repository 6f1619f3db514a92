/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { askDatabase } from './support/database.ts';
import { printFindings } from './support/accessibility.ts';
import { visiting } from './support/visitor.ts';

/** What must be filled in before this form can be sent; of radio buttons one is always chosen. */
const mandatoryOf = (page: Page, button: string): Promise<string[]> =>
  page
    .locator('main form')
    .filter({ has: page.getByRole('button', { name: button, exact: true }) })
    .evaluate((form) => {
      const asked = form.querySelectorAll<HTMLInputElement>(
        '[aria-required=true], [required], input[type=radio]',
      );
      return [...new Set([...asked].map(({ name }) => name))];
    });

const dayFrom = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

/** How many cases Alfter has: asked of the database, not of the page. */
const casesOfAlfter = async (): Promise<number> => {
  const [row] = await askDatabase<{ count: number }>(
    `select count(*)::int as count from casework.case_file f join app.organisation o on o.county_id = f.county_id and o.id = f.organisation_id where o.key = 'alfter'`,
  );
  return row!.count;
};

const save = (page: Page, button: string): Promise<void> =>
  page.getByRole('button', { name: button, exact: true }).click();

it(
  'from the first contact to a goal agreement signed by both: one sitting, at most 25 mandatory fields',
  visiting('cm.alfter', async ({ page, open, arriveAt, trouble }) => {
    trouble.expect(/status of 4(00|22)/);
    const mandatory: string[] = [];
    const count = async (button: string, known: readonly string[] = []): Promise<void> => {
      const asked = await mandatoryOf(page, button);
      mandatory.push(...asked.filter((name) => !known.includes(name)).map((name) => `${button}: ${name}`));
    };

    await open('/services/new');
    await arriveAt('Beratung eintragen');
    await count('Speichern');
    await save(page, 'Speichern');
    await page.getByRole('status').filter({ hasText: 'Gespeichert:' }).first().waitFor();

    await open('/cases');
    await page.getByRole('link', { name: 'Fall anlegen' }).click();
    await arriveAt('Fall anlegen');
    await count('Suchen und weiter');
    await page.getByLabel('Nachname').fill('Muster-Erstkontakt');
    await page.getByLabel('Vorname').fill('Salma');
    await page.getByLabel('Geburtsdatum').fill('1994-03-12');
    await save(page, 'Suchen und weiter');
    await page.getByText('Kein ähnlicher Fall in Ihrer Kommune').waitFor();
    // the name stands there already
    await count('Fall anlegen', ['familyName', 'givenName']);

    // Without a consent nothing is saved, and the page says where it is missing.
    const before = await casesOfAlfter();
    await page.getByLabel('Zugang').selectOption({ index: 1 });
    const version = page.getByLabel('Fassung der Einverständniserklärung');
    const current = await version.inputValue();
    await version.selectOption('');
    await save(page, 'Fall anlegen');
    await page.locator('[data-code=CONSENT_MISSING] a[href$=templateVersionId]').waitFor();
    await version.selectOption(current);
    await page.getByLabel('Erteilt am').fill(dayFrom(1));
    await save(page, 'Fall anlegen');
    await page.locator('[data-code=CONSENT_IN_FUTURE] a[href$=givenOn]').waitFor();
    expect(await casesOfAlfter()).toBe(before);

    await page.getByLabel('Erteilt am').fill(dayFrom(0));
    await page.getByLabel('Lebenslage').check();
    await page.getByLabel('Ziele').check();
    await save(page, 'Fall anlegen');
    await arriveAt(/^Fall [2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(await casesOfAlfter()).toBe(before + 1);
    const address = new URL(page.url()).pathname;

    const advance = async (phase: string): Promise<void> => {
      await open(address);
      await page.getByText('Phase wechseln', { exact: true }).first().click();
      await page.getByLabel('Nächste Phase').selectOption({ label: phase });
      await count('Phase wechseln');
      await save(page, 'Phase wechseln');
      await page.getByText(`${phase}, seit`).first().waitFor();
    };
    await advance('Erstberatung');
    await advance('Bestandsaufnahme');

    await page.getByRole('link', { name: 'Einschätzung', exact: true }).click();
    await arriveAt('Einschätzung');
    await count('Einschätzung speichern');
    mandatory.push('Einschätzung speichern: one area');
    await page
      .getByLabel('Wohnen (freiwillig)', { exact: true })
      .selectOption({ label: '2 – braucht viel Hilfe' });
    await save(page, 'Einschätzung speichern');
    await page.getByText('Ihre Angaben sind gespeichert.').waitFor();

    await advance('Zielvereinbarung');
    await page.getByRole('link', { name: 'Ziele', exact: true }).click();
    await arriveAt('Ziele');
    await page.getByRole('link', { name: 'Zielvereinbarung entwerfen' }).click();
    await arriveAt('Zielvereinbarung entwerfen');
    await count('Entwurf speichern');
    await page.getByLabel('Bereich von Ziel 1').selectOption({ label: 'Wohnen' });
    await page.getByLabel('Was soll erreicht werden? (Ziel 1)').fill('Wir haben eine eigene Wohnung.');
    await page.getByLabel('Ziel 1 bis wann?').fill(dayFrom(180));
    await save(page, 'Entwurf speichern');
    await arriveAt('Ziele');
    mandatory.push('Unterschriften speichern: client', 'Unterschriften speichern: case manager');
    await save(page, 'Unterschriften speichern');
    await page.getByRole('button', { name: 'Ziel erreicht: Wir haben eine eigene Wohnung.' }).waitFor();

    await page.getByRole('link', { name: /ansehen und drucken/ }).click();
    await arriveAt('Zielvereinbarung');
    expect(await printFindings(page)).toEqual([]);
    const sheet = page.getByRole('article').first();
    expect(await sheet.textContent()).toContain('Wir haben eine eigene Wohnung.');
    expect(await sheet.textContent()).toContain('Salma Muster-Erstkontakt');
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');

    console.log(
      `From first contact to signed agreement: ${mandatory.length} mandatory fields.\n${mandatory.join('\n')}`,
    );
    expect(mandatory.length).toBeLessThanOrEqual(25);
    // with the agreement signed the way lies open
    await advance('Leistungssteuerung');
  }),
);
